// npm run soak [-- name…]: the guarantees that take too long for `npm test` (bench/soak/main.ts).

import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { installIfMissing } from "./setup/dependencies.mjs";
import { withSetupLock } from "./setup/lock.mjs";
import { requireNode } from "./setup/node-version.mjs";
import { say } from "./setup/progress.mjs";
import { CommandFailed } from "./setup/run.mjs";

requireNode();
const root = join(dirname(fileURLToPath(import.meta.url)), "..");
try {
  await withSetupLock(root, () => installIfMissing(root));
} catch (error) {
  if (!(error instanceof CommandFailed)) throw error;
  for (const line of error.tail) say(`    ${line}`);
  say(`\n${error.message}`);
  process.exit(1);
}
const args = ["--import", "tsx", join(root, "bench", "soak", "main.ts"), ...process.argv.slice(2)];
const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: "inherit" });
process.exit(status ?? 1);
