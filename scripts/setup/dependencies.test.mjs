import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { whyInstall } from "./dependencies.mjs";

const lock = {
  "": { name: "overlord" },
  "node_modules/next": { version: "16.4.5" },
  "node_modules/vitest": { version: "4.1.12", dev: true },
  "node_modules/@esbuild/win32-x64": { version: "0.28.2", optional: true },
};

function checkout(installed) {
  const root = mkdtempSync(join(tmpdir(), "overlord-unit-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  writeFileSync(join(root, "package-lock.json"), JSON.stringify({ packages: lock }));
  if (installed) {
    mkdirSync(join(root, "node_modules"));
    writeFileSync(join(root, "node_modules", ".package-lock.json"), JSON.stringify({ packages: installed }));
  }
  return root;
}

const { "": _root, "node_modules/@esbuild/win32-x64": _otherPlatform, ...complete } = lock;
const { "node_modules/vitest": _dev, ...withoutDev } = complete;

test.each([
  ["nothing is installed, or an installation was cut short", null, true, "none yet"],
  ["everything is there but another platform's package", complete, true, null],
  [
    "the lock names another version",
    { ...complete, "node_modules/next": { version: "16.4.4" } },
    true,
    "has changed",
  ],
  ["development packages are missing and needed", withoutDev, true, "has changed"],
  ["development packages are missing and a finished build needs none", withoutDev, false, null],
])("%s", (_name, installed, withDev, expected) => {
  const why = whyInstall(checkout(installed), { withDev });
  if (expected === null) expect(why).toBeNull();
  else expect(why).toContain(expected);
});
