import { chmodSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { closedToOthers } from "./unprivileged";

const folder = mkdtempSync(join(tmpdir(), "overlord-unprivileged-"));
afterAll(() => rmSync(folder, { recursive: true }));

const stranger = { uid: 65_534, gid: 65_534 };

test("names the topmost folder a stranger may not enter", () => {
  chmodSync(folder, 0o755);
  const inner = join(folder, "closed", "inner");
  mkdirSync(inner, { recursive: true });
  expect(closedToOthers(inner, stranger)).toBeNull();
  chmodSync(join(folder, "closed"), 0o700);
  expect(closedToOthers(inner, stranger)).toBe(join(folder, "closed"));
});

test("folders that do not exist yet close nothing", () => {
  expect(closedToOthers(join(folder, "later", "data"), stranger)).toBeNull();
});
