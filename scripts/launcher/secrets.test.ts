import { chmodSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { dataDirAt } from "./data-dir";
import { loadSecrets } from "./secrets";
import { testFolder } from "./test-folder";

test("secrets are generated once, long enough, and readable by their owner only", () => {
  const dir = dataDirAt(testFolder());
  const first = loadSecrets(dir, {});
  expect(first.superuserPasswordIsNew).toBe(true);
  expect(first.secrets.SHARED_SECRET.length).toBeGreaterThanOrEqual(32);
  expect(first.secrets.SECRET_KEY.length).toBeGreaterThanOrEqual(64);
  expect(new Set(Object.values(first.secrets)).size).toBe(5);
  expect(statSync(dir.secrets).mode & 0o777).toBe(0o600);
  expect(loadSecrets(dir, {})).toEqual({ secrets: first.secrets, superuserPasswordIsNew: false });
});

test("the environment wins and is not written down", () => {
  const dir = dataDirAt(testFolder());
  const generated = loadSecrets(dir, {}).secrets;
  const given = loadSecrets(dir, { SHARED_SECRET: "from the environment" }).secrets;
  expect(given).toEqual({ ...generated, SHARED_SECRET: "from the environment" });
  expect(readFileSync(dir.secrets, "utf8")).not.toContain("from the environment");
  expect(loadSecrets(dir, {}).secrets).toEqual(generated);
});

test("a secret that a later version adds is made, the others stay", () => {
  const dir = dataDirAt(testFolder());
  writeFileSync(dir.secrets, JSON.stringify({ SHARED_SECRET: "kept" }));
  expect(loadSecrets(dir, {}).secrets).toMatchObject({ SHARED_SECRET: "kept" });
});

test("a file that others can read is closed", () => {
  const dir = dataDirAt(testFolder());
  loadSecrets(dir, {});
  chmodSync(dir.secrets, 0o644);
  loadSecrets(dir, {});
  expect(statSync(dir.secrets).mode & 0o777).toBe(0o600);
});

test("a damaged file is reported, never replaced, and not shown", () => {
  const dir = dataDirAt(testFolder());
  writeFileSync(dir.secrets, '{"SHARED_SECRET": "kR7v');
  expect(() => loadSecrets(dir, {})).toThrow(/secrets\.json is damaged(?!.*kR7v)/s);
  expect(readFileSync(dir.secrets, "utf8")).toContain("kR7v");
});
