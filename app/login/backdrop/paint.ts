/**
 * Paints `dereth.webp`, the picture behind the sign-in form, with the map's own painter and terrain. Run it again
 * when either has changed: `node --import tsx app/login/backdrop/paint.ts [path of a Chromium]`
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inflateSync } from "node:zlib";
import { chromium } from "playwright";
import { prepareGround } from "@/app/_map/terrain/ground";
import { paintTerrain } from "@/app/_map/terrain/paint-terrain";
import { decodeTerrain } from "@/server/facts/terrain";
import { area } from "./area";

const quality = 0.62;

const terrain = decodeTerrain(inflateSync(readFileSync("public/map/terrain.bin")));
const { x, y, cells, pixels: size } = area;
const pixels = paintTerrain(prepareGround(terrain), { x, y, step: cells / size, width: size, height: size });
writeFileSync(join(import.meta.dirname, "dereth.webp"), await encodeWebp(pixels));

/** A browser is the WebP encoder that is there anyway. */
async function encodeWebp(rgba: Uint8ClampedArray): Promise<Buffer> {
  const browser = await chromium.launch({
    executablePath: process.argv[2],
    args: ["--no-sandbox", "--disable-gpu"],
  });
  const page = await browser.newPage();
  const url = await page.evaluate(
    async ({ data, side, q }) => {
      const bytes = Uint8ClampedArray.from(atob(data), (char) => char.charCodeAt(0));
      const canvas = document.createElement("canvas");
      canvas.width = canvas.height = side;
      canvas.getContext("2d")?.putImageData(new ImageData(bytes, side, side), 0, 0);
      return canvas.toDataURL("image/webp", q);
    },
    { data: Buffer.from(rgba.buffer).toString("base64"), side: size, q: quality },
  );
  await browser.close();
  return Buffer.from(url.slice(url.indexOf(",") + 1), "base64");
}
