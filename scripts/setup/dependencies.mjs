import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { step } from "./progress.mjs";
import { run } from "./run.mjs";

/**
 * Installs what package-lock.json names when node_modules does not have it.
 * `withDev: false` is content without development packages (a finished build needs none of them).
 */
export async function installIfMissing(root, { withDev = true } = {}) {
  const why = whyInstall(root, { withDev });
  if (!why) return;
  await step("installing packages", () => install(root), { expect: `${why}; a minute or two` });
}

/** @returns why an installation is needed, or null */
export function whyInstall(root, { withDev }) {
  // npm writes this file last, so an installation that was cut short has none.
  const installedFile = join(root, "node_modules", ".package-lock.json");
  if (!existsSync(installedFile)) return "there are none yet";
  const wanted = readPackages(join(root, "package-lock.json"));
  const installed = readPackages(installedFile);
  for (const [path, entry] of Object.entries(wanted)) {
    if (path === "" || entry.optional || entry.devOptional || (entry.dev && !withDev)) continue;
    if (installed[path]?.version !== entry.version) return "package-lock.json has changed";
  }
  return null;
}

function readPackages(file) {
  return JSON.parse(readFileSync(file, "utf8")).packages ?? {};
}

async function install(root) {
  const args = ["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"];
  // Under `npm start` the same npm is used; otherwise the one on the path.
  const npmCli = process.env.npm_execpath;
  const [command, first] = npmCli?.endsWith("npm-cli.js") ? [process.execPath, [npmCli]] : ["npm", []];
  await run("npm ci", command, [...first, ...args], { cwd: root, env: { ...process.env, NODE_ENV: "" } });
  return "packages installed";
}
