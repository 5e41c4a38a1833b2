// What `npm run bench` and `npm run soak` have in common: set-up, build, a browser, then the script itself.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { findOrInstallBrowser } from "../test/browser.mjs";
import { buildIfStale } from "./build.mjs";
import { installIfMissing } from "./dependencies.mjs";
import { withSetupLock } from "./lock.mjs";
import { requireNode } from "./node-version.mjs";
import { say, step } from "./progress.mjs";
import { CommandFailed } from "./run.mjs";

/**
 * Runs a script of `bench/` with the arguments of this process, on a clone in any state.
 * @param {string} root top folder of the checkout
 * @param {string} script below `root`
 * @returns {Promise<number>} its exit code
 */
export async function measure(root, script) {
  requireNode();
  try {
    await withSetupLock(root, async () => {
      await installIfMissing(root);
      await buildIfStale(root);
    });
    const browser = await step("browser found", () => findOrInstallBrowser(root), {
      expect: "installed if missing",
    });
    const args = ["--import", "tsx", join(root, script), ...process.argv.slice(2)];
    const env = { ...process.env, CHROMIUM_PATH: browser.path };
    return spawnSync(process.execPath, args, { cwd: root, env, stdio: "inherit" }).status ?? 1;
  } catch (error) {
    if (!(error instanceof CommandFailed)) throw error;
    for (const line of error.tail) say(`    ${line}`);
    say(`\n${error.message}`);
    return 1;
  }
}
