/**
 * Paints `dereth.webp`, the picture behind the sign-in form, and the whole world for the classic page
 * (`docs/classic.md`) with the map's own painter and terrain. Run it again when either has changed:
 * `node --import tsx app/login/backdrop/paint.ts [path of a Chromium]`
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inflateSync } from "node:zlib";
import { chromium } from "playwright";
import { prepareGround } from "@/app/_map/terrain/ground";
import { paintTerrain } from "@/app/_map/terrain/paint-terrain";
import { decodeTerrain, TERRAIN_SIZE } from "@/server/facts/terrain";
import { area } from "./area";

const pictures = [
  { ...area, path: join(import.meta.dirname, "dereth.webp"), quality: 0.62 },
  { x: 0, y: 0, cells: TERRAIN_SIZE, pixels: 1530, path: "public/classic/dereth.webp", quality: 0.5 },
];

const ground = prepareGround(decodeTerrain(inflateSync(readFileSync("public/map/terrain.bin"))));
for (const { x, y, cells, pixels: size, path, quality } of pictures) {
  const pixels = paintTerrain(ground, { x, y, step: cells / size, width: size, height: size });
  writeFileSync(path, await encodeWebp(pixels, size, quality));
}

/** A browser is the WebP encoder that is there anyway. */
async function encodeWebp(rgba: Uint8ClampedArray, size: number, quality: number): Promise<Buffer> {
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
