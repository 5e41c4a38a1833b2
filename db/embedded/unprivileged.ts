import { readFileSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";

/** User and group ids for `spawn({ uid, gid })`. */
export interface Ids {
  uid: number;
  gid: number;
}

/**
 * The user PostgreSQL runs as when we are root (it refuses root): `nobody`, which every system has.
 * @returns null when we are an ordinary user, who runs PostgreSQL as themselves.
 */
export function unprivilegedIds(): Ids | null {
  if (process.getuid?.() !== 0) return null;
  const entry = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"))
    .find(([name]) => name === "nobody");
  return { uid: Number(entry?.[2] ?? 65534), gid: Number(entry?.[3] ?? 65534) };
}

/**
 * The topmost folder on the way to `path` (itself included) that these ids may not enter, or null.
 * Parts that do not exist yet are skipped: they will be made with whatever mode their maker chooses.
 */
export function closedToOthers(path: string, ids: Ids): string | null {
  const absolute = resolve(path);
  const parent = dirname(absolute);
  const above = parent === absolute ? null : closedToOthers(parent, ids);
  if (above) return above;
  const stat = statSync(absolute, { throwIfNoEntry: false });
  if (!stat) return null;
  const searchBit = stat.uid === ids.uid ? 0o100 : stat.gid === ids.gid ? 0o010 : 0o001;
  return stat.mode & searchBit ? null : absolute;
}
