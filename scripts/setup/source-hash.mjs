import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** Everything a build reads. Documents, tests and tools are not part of it. */
const inputs = [
  "agent",
  "app",
  "bot",
  "db",
  "public",
  "scripts/launcher",
  "scripts/setup/build.mjs",
  "server",
  "simulator",
  "ws-server",
  "instrumentation.ts",
  "next.config.ts",
  "package-lock.json",
  "package.json",
  "postcss.config.mjs",
  "tsconfig.json",
];
const ignored = /(\.test\.tsx?|\.md|\.log)$|(^|\/)(node_modules|\.DS_Store|custom\.webp)$/;

/** SHA-256 over the names and contents of all sources, in a fixed order. */
export function sourceHash(root) {
  const hash = createHash("sha256");
  for (const input of inputs) addTo(hash, root, input);
  return hash.digest("hex");
}

function addTo(hash, root, path) {
  const full = join(root, path);
  if (ignored.test(path) || !existsSync(full)) return;
  if (statSync(full).isDirectory()) {
    for (const name of readdirSync(full).sort()) addTo(hash, root, `${path}/${name}`);
    return;
  }
  const content = readFileSync(full);
  hash.update(`${path}\0${content.length}\0`).update(content);
}
