// npm run verify: everything that can be checked in seconds and without a database, side by side.
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { whyInstall } from "./setup/dependencies.mjs";
import { requireNode } from "./setup/node-version.mjs";
import { say } from "./setup/progress.mjs";
import { killRunning } from "./setup/run.mjs";
import { runChecks } from "./verify/checks.mjs";

requireNode();
const root = join(dirname(fileURLToPath(import.meta.url)), "..");
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
  process.on(signal, () => {
    killRunning();
    process.exit(130);
  });
}
// A check changes nothing: installing would take the packages away from whatever runs from this checkout.
const why = whyInstall(root, { withDev: true });
if (why) {
  console.error(
    `The installed packages are not those of package-lock.json: ${why}. Run \`npm ci\`, then check again.`,
  );
  process.exit(1);
}
const { passed, failed } = await runChecks(root);
say(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
