import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { step } from "./progress.mjs";
import { run } from "./run.mjs";
import { sourceHash } from "./source-hash.mjs";
import { buildVersion } from "./version.mjs";

/** Programs that run outside Next: name in dist/ → source. One that does not exist (yet) is left out. */
const programs = {
  launcher: "scripts/launcher/main.ts",
  "postgres-guard": "scripts/launcher/postgres-guard.ts",
  web: "app/_server/main.ts",
  "suit-worker": "server/solver/worker/suit-worker.ts",
  "ws-server": "ws-server/main.ts",
  "decode-worker": "ws-server/ingest/decode-worker.ts",
  migrate: "db/migrate-cli.ts",
  simulator: "simulator/main.ts",
};

/**
 * Builds pages and programs unless dist/ holds a build of exactly these sources.
 * The stamp goes first and comes back last: a build that breaks or is interrupted is never taken for whole.
 */
export async function buildIfStale(root) {
  const hash = sourceHash(root);
  const stamp = readStamp(root);
  if (stamp?.sources === hash) return stamp;
  rmSync(stampFile(root), { force: true });
  const fresh = { sources: hash, version: buildVersion(root, hash) };
  const why = stamp ? "sources have changed" : "first time";
  await Promise.all([
    step("programs built", () => bundlePrograms(root)),
    step("building pages", () => buildPages(root, fresh.version), { expect: `${why}; about half a minute` }),
  ]);
  writeFileSync(`${stampFile(root)}.new`, JSON.stringify(fresh));
  renameSync(`${stampFile(root)}.new`, stampFile(root));
  return fresh;
}

/** @returns the stamp of a build of exactly these sources, or null; nothing is built */
export function currentBuild(root) {
  const stamp = readStamp(root);
  return stamp?.sources === sourceHash(root) ? stamp : null;
}

/** Bundles only the programs: all that development needs, where everything else runs from source. */
export async function buildForDevelopment(root) {
  await bundlePrograms(root, ["launcher", "postgres-guard"]);
  return { version: buildVersion(root, sourceHash(root)) };
}

const stampFile = (root) => join(root, "dist", "build.json");

function readStamp(root) {
  const pagesBuilt = existsSync(join(root, ".next", "BUILD_ID"));
  if (!pagesBuilt || !existsSync(stampFile(root))) return null;
  return JSON.parse(readFileSync(stampFile(root), "utf8"));
}

async function bundlePrograms(root, names = Object.keys(programs)) {
  const esbuild = await import("esbuild");
  mkdirSync(join(root, "dist"), { recursive: true });
  const entries = names.filter((name) => existsSync(join(root, programs[name])));
  try {
    await esbuild.build({
      absWorkingDir: root,
      entryPoints: Object.fromEntries(entries.map((name) => [name, programs[name]])),
      outdir: "dist",
      outExtension: { ".js": ".mjs" },
      bundle: true,
      packages: "external",
      platform: "node",
      format: "esm",
      target: "node20",
      sourcemap: true,
      logLevel: "warning",
    });
  } finally {
    // Its helper process would stay as long as we do.
    await esbuild.stop();
  }
}

async function buildPages(root, version) {
  const next = join(root, "node_modules", "next", "dist", "bin", "next");
  await run("next build", process.execPath, [next, "build"], {
    cwd: root,
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1", BUILD_VERSION: version },
  });
  return "pages built";
}
