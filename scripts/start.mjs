// npm start, npm run demo, npm run dev: from a fresh clone to a running system, with nothing but Node.
// Installs and builds what is missing or stale, then becomes the launcher (dist/launcher.mjs) in this
// same process, so that a signal to it, or to npm, reaches the one who can stop everything.

import { constants } from "node:os";
import { dirname, join } from "node:path";
import { performance } from "node:perf_hooks";
import { fileURLToPath, pathToFileURL } from "node:url";
import { buildForDevelopment, buildIfStale, currentBuild } from "./setup/build.mjs";
import { installIfMissing, whyInstall } from "./setup/dependencies.mjs";
import { withSetupLock } from "./setup/lock.mjs";
import { requireNode } from "./setup/node-version.mjs";
import { doneLine, say, since, step } from "./setup/progress.mjs";
import { CommandFailed, killRunning } from "./setup/run.mjs";

requireNode();
const root = join(dirname(fileURLToPath(import.meta.url)), "..");
process.chdir(root);

const flags = new Set(process.argv.slice(2));
const demo = flags.delete("--demo");
const dev = flags.delete("--dev");
if (flags.size > 0) {
  console.error(
    `Unknown option ${[...flags].join(" ")}. There are --demo and --dev; everything else is set by environment variables.`,
  );
  process.exit(2);
}

const startedAt = performance.now();
say(`Mosswart Overlord${demo ? " demo" : ""}${dev ? ", development" : ""}`);
const restoreSignals = stopOnSignal();
try {
  const { version } = readyBuild() ?? (await withSetupLock(root, prepare));
  restoreSignals();
  const { launch } = await import(pathToFileURL(join(root, "dist", "launcher.mjs")).href);
  await launch({
    root,
    demo,
    dev,
    buildVersion: version,
    startedAt,
    progress: { say, step, doneLine, since },
  });
} catch (error) {
  if (!(error instanceof CommandFailed)) throw error;
  for (const line of error.tail) console.error(`    ${line}`);
  console.error(`${error.message}. Nothing was started.`);
  process.exit(1);
}

/** Nothing to do is the usual case; it needs neither the lock nor the right to write here. */
function readyBuild() {
  if (dev || whyInstall(root, { withDev: false })) return null;
  return currentBuild(root);
}

async function prepare() {
  await installIfMissing(root);
  return dev ? buildForDevelopment(root) : buildIfStale(root);
}

/** While installing and building, a signal ends the commands that are running and then us. */
function stopOnSignal() {
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
  const stop = (signal) => {
    killRunning();
    process.exit(128 + constants.signals[signal]);
  };
  for (const signal of signals) process.on(signal, stop);
  return () => {
    for (const signal of signals) process.off(signal, stop);
  };
}
