import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "../setup/run.mjs";
import { fromPlaywright, fromVitest, noResults } from "./results.mjs";

/** Runs vitest projects and shows its own output. @returns the sums */
export async function runVitest(root, folder, env, projects, rest) {
  const reportFile = join(folder, "vitest.json");
  const vitest = join(root, "node_modules", "vitest", "vitest.mjs");
  const args = [
    "run",
    ...projects.flatMap((project) => ["--project", project]),
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${reportFile}`,
    ...rest,
  ];
  return runWithReport("vitest", [vitest, ...args], root, env, reportFile, fromVitest);
}

/** Runs Playwright and shows its own output. @returns the sums */
export async function runPlaywright(root, folder, env, rest) {
  const reportFile = join(folder, "playwright.json");
  const playwright = join(root, "node_modules", "@playwright", "test", "cli.js");
  const withReport = { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: reportFile };
  const args = ["test", "--reporter=list,json", ...rest];
  return runWithReport("playwright", [playwright, ...args], root, withReport, reportFile, fromPlaywright);
}

async function runWithReport(title, args, cwd, environment, reportFile, read) {
  // A log that is read later has no use for colour codes.
  const env = process.stdout.isTTY ? environment : { ...environment, NO_COLOR: "1" };
  const exitCode = await run(title, process.execPath, args, { cwd, env, inherit: true, allowFailure: true });
  if (!existsSync(reportFile)) return { ...noResults(), failed: 1 };
  return read(JSON.parse(readFileSync(reportFile, "utf8")), exitCode);
}
