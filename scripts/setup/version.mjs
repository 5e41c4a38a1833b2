import { execFileSync } from "node:child_process";

/**
 * CalVer `YYYY.M.D.HHMM-hash` in UTC: the moment of the build and the commit it was built from.
 * Without git (a downloaded archive) the hash is that of the sources.
 */
export function buildVersion(root, sourcesSha256, now = new Date()) {
  const date = [now.getUTCFullYear(), now.getUTCMonth() + 1, now.getUTCDate()].join(".");
  const time = [now.getUTCHours(), now.getUTCMinutes()].map((part) => String(part).padStart(2, "0")).join("");
  return `${date}.${time}-${commitHash(root) ?? sourcesSha256.slice(0, 7)}`;
}

function commitHash(root) {
  const options = { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] };
  try {
    // In an archive inside some other repository git would answer for that one.
    if (execFileSync("git", ["rev-parse", "--show-prefix"], options).trim() !== "") return null;
    return execFileSync("git", ["rev-parse", "--short=7", "HEAD"], options).trim() || null;
  } catch {
    // No git, no repository, no commit yet: all of them mean that there is no hash to show.
    return null;
  }
}
