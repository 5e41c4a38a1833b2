import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";
import { CommandFailed, run } from "../setup/run.mjs";

const names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"];
const fixedPlaces = [
  "/usr/lib/chromium/chromium",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/**
 * A Chromium that starts: the one named by CHROMIUM_PATH, one that is installed, Playwright's own download,
 * or, where nothing else works and we may, the system's package.
 * @throws CommandFailed with what to do by hand
 */
export async function findOrInstallBrowser(root) {
  const found = installedBrowser(root);
  if (found) return found;
  const attempts = [() => downloadWithPlaywright(root), installPackage];
  const problems = [];
  for (const attempt of attempts) {
    try {
      await attempt();
      const now = installedBrowser(root);
      if (now) return now;
    } catch (error) {
      if (!(error instanceof CommandFailed)) throw error;
      problems.push(error.message, ...error.tail.slice(-3));
    }
  }
  throw new CommandFailed("setting up a browser", "install Chromium, or set CHROMIUM_PATH to one", problems);
}

function installedBrowser(root) {
  const named = process.env.CHROMIUM_PATH;
  if (named && !starts(named)) {
    throw new CommandFailed("finding a browser", `CHROMIUM_PATH ${named} does not start`, []);
  }
  const onPath = (process.env.PATH ?? "")
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  const path = [named, ...onPath, ...fixedPlaces, playwrightBrowser(root)].find(
    (candidate) => candidate && starts(candidate),
  );
  return path ? { path } : null;
}

/** Where Playwright keeps or would keep its own. */
function playwrightBrowser(root) {
  const { chromium } = createRequire(join(root, "package.json"))("playwright");
  return chromium.executablePath();
}

function starts(path) {
  if (!existsSync(path)) return false;
  try {
    accessSync(path, constants.X_OK);
  } catch {
    // There, but not for us to start.
    return false;
  }
  return spawnSync(path, ["--version"], { stdio: "ignore", timeout: 30_000 }).status === 0;
}

async function downloadWithPlaywright(root) {
  const cli = join(root, "node_modules", "playwright", "cli.js");
  await run("playwright install chromium", process.execPath, [cli, "install", "chromium"], { cwd: root });
}

async function installPackage() {
  const packages = ["install", "-y", "--no-install-recommends", "chromium", "fonts-dejavu-core"];
  const asRoot = process.getuid?.() === 0 ? ["apt-get"] : ["sudo", "-n", "apt-get"];
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const [command, ...first] = asRoot;
  await run("apt-get update", command, [...first, "update", "-q"], { env, allowFailure: true });
  await run("apt-get install chromium", command, [...first, ...packages], { env });
}
