import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { transformSync } from "esbuild";
import { describe, expect, test } from "vitest";
import { isUnderground } from "@/app/_live/underground";
import { characterColor, characterColors } from "@/app/_map/character-color";
import { nonceOf } from "@/app/_server/front/security-headers";
import { formatPlace, isDrawable } from "@/server/facts/coordinates";

/** HTML, style and code together, as they are; the picture of the world comes beside them. */
const BYTES_MAX = 50_000;

const folder = join("public", "classic");
const files = readdirSync(folder).filter((name) => /\.(js|css|html)$/.test(name));
const text = (name: string) => readFileSync(join(folder, name), "utf8");
const scripts = files.filter((name) => name.endsWith(".js"));

test("the classic page has less than 50 kB of HTML, style and code", () => {
  const sizes = files.map((name) => readFileSync(join(folder, name)).length);
  expect(sizes.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThan(BYTES_MAX);
});

test("it needs nothing but its own files and the server's answers", () => {
  const imports = scripts.flatMap((name) => [...text(name).matchAll(/\bfrom "([^"]+)"|\bimport\(/g)]);
  expect(imports.length).toBeGreaterThan(5);
  expect(imports.map(([, path]) => path).filter((path) => !files.includes(path?.slice(2) ?? ""))).toEqual([]);
  const addresses = files.flatMap((name) => [...text(name).matchAll(/(?:src|href)="([^"]*)"|url\(/g)]);
  expect(addresses.filter(([, address]) => !address?.match(/^(\/|\{\{)(?!\/)/))).toEqual([]);
  expect(files.filter((name) => /https?:\/\//.test(text(name)))).toEqual([]);
});

test.each(scripts)("%s is plain ES2019 that needs no build", (name) => {
  const options = { loader: "js", format: "esm" } as const;
  const plain = transformSync(text(name), { ...options, target: "esnext" }).code;
  expect(transformSync(text(name), { ...options, target: "es2019" }).code).toBe(plain);
});

test("nothing on it writes markup: names and news of the game are text", () => {
  expect(
    scripts.filter((name) => /innerHTML|outerHTML|insertAdjacent|document\.write/.test(text(name))),
  ).toEqual([]);
});

test("the page has exactly the blanks that its route fills in", () => {
  const blanks = [...text("index.html").matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name);
  expect(blanks.sort()).toEqual(["nonce", "picture"]);
});

test("the nonce is read out of the answer's own policy", () => {
  expect(nonceOf("default-src 'self'; script-src 'self' 'nonce-aB3+/w==' 'strict-dynamic'")).toBe("aB3+/w==");
  expect(nonceOf("default-src 'self'")).toBe("");
});

describe("it agrees with the dashboard", async () => {
  const words: {
    colorOf(name: string): string;
    place(at: { ns: number; ew: number }): string;
  } = await import(join(process.cwd(), folder, "words.js"));

  test("on everybody's color", () => {
    const names = Array.from({ length: 200 }, (_, n) => `Character ${n * n}`);
    expect(names.map(words.colorOf)).toEqual(names.map(characterColor));
    expect(new Set(names.map(words.colorOf)).size).toBe(characterColors.length);
  });

  test("on how places are written", () => {
    for (const [ns, ew] of [
      [42.14, 33.6],
      [-0.04, -101.96],
    ] as const) {
      expect(words.place({ ns, ew })).toBe(formatPlace(ns, ew));
    }
  });
});

test("it draws what lies in the world, and as the dashboard nothing that lies below", async () => {
  const world: { isDrawable(ns: number, ew: number): boolean } = await import(
    join(process.cwd(), folder, "world.js")
  );
  for (let ns = -101.5; ns <= 101.5; ns += 0.7) {
    for (let ew = -101.5; ew <= 101.5; ew += 0.7) {
      const expected = isDrawable(ns, ew) && !isUnderground({ ns, ew }, () => null);
      if (world.isDrawable(ns, ew) !== expected) expect.fail(`${ns}, ${ew} is drawn: ${!expected}`);
    }
  }
  expect(world.isDrawable(42.1, 33.6)).toBe(true);
});
