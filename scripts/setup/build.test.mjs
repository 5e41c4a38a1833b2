import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { currentBuild } from "./build.mjs";
import { sourceHash } from "./source-hash.mjs";
import { buildVersion } from "./version.mjs";

function checkout(files) {
  const root = mkdtempSync(join(tmpdir(), "overlord-unit-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) write(root, path, content);
  return root;
}

function write(root, path, content) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

const sources = { "app/page.tsx": "page", "package.json": "{}" };

test("a build is stale when a source is changed, added or renamed, and only then", () => {
  const root = checkout(sources);
  const before = sourceHash(root);
  for (const path of [
    "app/page.test.tsx",
    "app/README.md",
    "docs/x.md",
    "scripts/verify.mjs",
    "public/map/custom.webp",
  ]) {
    write(root, path, "not part of a build");
    expect(sourceHash(root), path).toBe(before);
  }
  expect(sourceHash(checkout({ ...sources, "app/page.tsx": "paga" }))).not.toBe(before);
  expect(sourceHash(checkout({ ...sources, "app/b.ts": "" }))).not.toBe(before);
  expect(sourceHash(checkout({ "app/pag.tsx": "page", "package.json": "{}" }))).not.toBe(before);
});

test("a build counts only with its stamp, its pages and unchanged sources", () => {
  const root = checkout(sources);
  const stamp = JSON.stringify({ sources: sourceHash(root), version: "1" });
  expect(currentBuild(root)).toBeNull();
  write(root, "dist/build.json", stamp);
  expect(currentBuild(root)).toBeNull();
  write(root, ".next/BUILD_ID", "x");
  expect(currentBuild(root)).toMatchObject({ version: "1" });
  write(root, "app/page.tsx", "changed");
  expect(currentBuild(root)).toBeNull();
});

test("the version is the UTC minute of the build and, without git, the sources", () => {
  const root = checkout(sources);
  const now = new Date("2026-03-04T05:06:59Z");
  expect(buildVersion(root, "abcdef0123456789", now)).toBe("2026.3.4.0506-abcdef0");
});
