// npm run bench [-- name…] [--json file]: builds what is missing, then measures (bench/README.md).
import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildIfStale } from "./setup/build.mjs";
import { installIfMissing } from "./setup/dependencies.mjs";
import { withSetupLock } from "./setup/lock.mjs";
import { requireNode } from "./setup/node-version.mjs";
import { say, step } from "./setup/progress.mjs";
import { CommandFailed } from "./setup/run.mjs";
import { findOrInstallBrowser } from "./test/browser.mjs";

requireNode();
const root = join(dirname(fileURLToPath(import.meta.url)), "..");
try {
  await withSetupLock(root, async () => {
    await installIfMissing(root);
    await buildIfStale(root);
  });
  const browser = await step("browser found", () => findOrInstallBrowser(root), {
    expect: "installed if missing",
  });
  const args = ["--import", "tsx", join(root, "bench", "main.ts"), ...process.argv.slice(2)];
  const env = { ...process.env, CHROMIUM_PATH: browser.path };
  const { status } = spawnSync(process.execPath, args, { cwd: root, env, stdio: "inherit" });
  process.exit(status ?? 1);
} catch (error) {
  if (!(error instanceof CommandFailed)) throw error;
  for (const line of error.tail) say(`    ${line}`);
  say(`\n${error.message}`);
  process.exit(1);
}
