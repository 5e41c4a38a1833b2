// npm test: every check and every test, on a fresh clone too. The last line is the sum of all of them.
// Parts: `node scripts/test.mjs unit|db|e2e`; what follows a part goes to its runner (a file, -t name).

import { dirname, join } from "node:path";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { buildIfStale } from "./setup/build.mjs";
import { installIfMissing } from "./setup/dependencies.mjs";
import { withSetupLock } from "./setup/lock.mjs";
import { requireNode } from "./setup/node-version.mjs";
import { say, since, step } from "./setup/progress.mjs";
import { CommandFailed, killRunning } from "./setup/run.mjs";
import { findOrInstallBrowser } from "./test/browser.mjs";
import { addResults, noResults, summary } from "./test/results.mjs";
import { openTestRun } from "./test/run-folder.mjs";
import { runPlaywright, runVitest } from "./test/runners.mjs";
import { runChecks } from "./verify/checks.mjs";

requireNode();
const root = join(dirname(fileURLToPath(import.meta.url)), "..");
process.chdir(root);
const parts = ["unit", "db", "e2e"];
const [part, ...rest] = process.argv.slice(2);
if (part !== undefined && !parts.includes(part)) {
  console.error(`There is no part "${part}": it is one of ${parts.join(", ")}, or nothing for all of them.`);
  process.exit(2);
}

const startedAt = performance.now();
const testRun = openTestRun();
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
  process.on(signal, async () => {
    killRunning();
    await testRun.close();
    process.exit(130);
  });
}

let results = noResults();
try {
  results = await runAll(part ? [part] : parts);
} catch (error) {
  if (error instanceof CommandFailed) for (const line of error.tail) say(`    ${line}`);
  say(`\n${error instanceof CommandFailed ? error.message : error.stack}`);
  results = addResults(results, { passed: 0, failed: 1, skipped: 0 });
}
const leftovers = await testRun.close();
if (leftovers.length > 0) {
  say(`\nThese were still running after the tests and were ended:\n${leftovers.join("\n")}`);
  results = addResults(results, { passed: 0, failed: 1, skipped: 0 });
}
say(`\nAll done after ${since(startedAt)}.`);
say(summary(results));
process.exit(results.failed > 0 || results.passed === 0 ? 1 : 0);

async function runAll(selected) {
  let sum = noResults();
  const environment = { ...process.env, ...testRun.environment };
  await withSetupLock(root, () => installIfMissing(root));
  if (selected.length > 1) {
    say("Checks");
    sum = addResults(sum, await runChecks(root));
  }
  const projects = selected.filter((name) => name !== "e2e");
  if (projects.length > 0) {
    say(`\nTests: ${projects.join(", ")}`);
    sum = addResults(sum, await runVitest(root, testRun.folder, environment, projects, rest));
  }
  if (selected.includes("e2e")) {
    say("\nBrowser and launcher");
    const browser = await step("browser found", () => findOrInstallBrowser(root), {
      expect: "installed if missing",
    });
    await withSetupLock(root, () => buildIfStale(root));
    const withBrowser = { ...environment, CHROMIUM_PATH: browser.path };
    sum = addResults(sum, await runPlaywright(root, testRun.folder, withBrowser, rest));
  }
  return sum;
}
