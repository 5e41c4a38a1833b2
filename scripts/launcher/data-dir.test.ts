import { statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openDataDir, readMemory, writeMemory } from "./data-dir";
import { testFolder } from "./test-folder";

test("a new folder is closed to others, except that root's database user may pass through", () => {
  const path = join(testFolder(), "a", "b");
  openDataDir(path, false);
  expect(statSync(path).mode & 0o777).toBe(process.getuid?.() === 0 ? 0o711 : 0o700);
});

test.each([
  [true, false],
  [false, true],
])("a folder of demo=%s is refused by demo=%s", (made, opened) => {
  const path = testFolder();
  openDataDir(path, made);
  expect(() => openDataDir(path, opened)).toThrow(/was made by .+ not by/);
  expect(() => openDataDir(path, made)).not.toThrow();
});

test("what is remembered comes back", () => {
  const dir = openDataDir(testFolder(), false);
  writeMemory(dir, { kind: "real", pg_port: 54_400 });
  expect(readMemory(dir)).toEqual({ kind: "real", pg_port: 54_400 });
});

test("a file in place of the folder is named", () => {
  const path = join(testFolder(), "file");
  writeFileSync(path, "");
  expect(() => openDataDir(path, false)).toThrow(`DATA_DIR ${path} cannot be used`);
});

test.each(["/proc/overlord", "/proc/overlord/data", "/dev/null/overlord", `/tmp/${"x".repeat(300)}`])(
  "a folder that cannot be made is named: %s",
  (path) => {
    expect(() => openDataDir(path, false)).toThrow(`DATA_DIR ${path} cannot be used`);
  },
);
