import { mkdtemp, readFile, rm, truncate } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, test } from "vitest";
import { NdjsonFile, readLines } from "./ndjson-file";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "ndjson-"));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

/** Some longer than the chunks in which files are read, some with letters of several bytes. */
const LINES = Array.from({ length: 300 }, (_, n) => `{"n":${n},"text":"${"ü€𝄞".repeat((n % 50) ** 2 * 3)}"}`);

async function write(name: string): Promise<string> {
  const path = join(folder, name);
  const file = new NdjsonFile(path);
  for (const line of LINES) if (!file.write(line)) await file.drained();
  await file.close();
  return path;
}

async function read(path: string): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of readLines(path)) lines.push(line);
  return lines;
}

test.each(["plain.ndjson", "zipped.ndjson.gz"])("%s gives back the lines that were written", async (name) => {
  expect(await read(await write(name))).toEqual(LINES);
});

test("a name that ends in .gz is gzipped, and byte for byte the same every time", async () => {
  const first = await readFile(await write("a.gz"));
  const second = await readFile(await write("b.gz"));
  expect(gunzipSync(first).toString()).toBe(`${LINES.join("\n")}\n`);
  expect(first.equals(second)).toBe(true);
});

test("a gzipped file that was cut short is an error, not a short recording", async () => {
  const path = await write("cut.gz");
  await truncate(path, 5_000);
  await expect(read(path)).rejects.toThrow(/unexpected end of file/);
});

test.each(["nothing.ndjson", "nothing.gz"])("%s that is not there is an error", async (name) => {
  await expect(read(join(folder, name))).rejects.toThrow(/ENOENT/);
});
