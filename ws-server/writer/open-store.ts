import { existsSync } from "node:fs";
import { access, chmod, constants, mkdir, open, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { ClassicLevel } from "classic-level";
import type { Logger } from "pino";
import { ConfigError } from "../config";
import { DiskFailed } from "./disk-failed";

/** A predecessor that is being ended lets go within this time, in milliseconds. */
const LOCK_WAIT_MS = 5_000;
const LOCK_LOOK_EVERY_MS = 100;

/** Opening writes out what the log holds, and must not be begun where there is no room for that. */
const ROOM_BYTES = 8 * 1024 * 1024;

/** Each file of 2 MB that is open counts as memory of ours while it is read. Fewer than these the store refuses. */
const OPEN_FILES_MAX = 74;

/** What is known of a store before it is opened: nothing bad, that it cannot be read, or not even after a repair. */
export type Damage = "none" | "unreadable" | "hopeless";

export interface OpenOptions {
  log: Logger;
  damage: Damage;
  /** Called before the store is touched, and after it is known that the disk can be written. */
  letGo(): Promise<void>;
  lockWaitMs?: number;
}

/**
 * Opens the store in a folder that only its owner can read. A damaged one is repaired; what cannot be repaired is
 * moved aside, beside the folder, and an empty one takes its place.
 * @returns whether the store was repaired or replaced
 * @throws ConfigError when the folder cannot be used or another process uses it
 * @throws DiskFailed when there is no room, or the disk is out of order
 */
export async function openStore(
  folder: string,
  { log, damage, letGo, lockWaitMs = LOCK_WAIT_MS }: OpenOptions,
): Promise<{ db: ClassicLevel; changed: boolean }> {
  await prepareFolder(folder);
  await requireRoom(folder);
  await letGo();
  if (damage === "none") {
    try {
      return { db: await openUnlocked(folder, lockWaitMs), changed: false };
    } catch (error) {
      if (error instanceof ConfigError) throw error;
      log.error({ err: error, folder }, "the spool is damaged: repairing it; some of its rows may be lost");
    }
  } else log.error({ folder }, "the spool cannot be read: repairing it; some of its rows may be lost");
  return { db: await repairOrReplace(folder, damage, log), changed: true };
}

async function repairOrReplace(folder: string, damage: Damage, log: Logger): Promise<ClassicLevel> {
  try {
    if (damage === "hopeless") throw new Error("it was repaired before, and still cannot be read");
    await ClassicLevel.repair(folder);
    const db = await openUnlocked(folder, 0);
    log.warn({ folder }, "the spool is repaired; what could not be read is in its subfolder `lost`");
    return db;
  } catch (error) {
    const aside = `${folder}.corrupt-${new Date().toISOString().replaceAll(/[:.]/g, "-")}`;
    await rename(folder, aside);
    log.error(
      { err: error, aside },
      "the spool cannot be repaired: moved aside, an empty one takes its place",
    );
    await prepareFolder(folder);
    return openUnlocked(folder, 0);
  }
}

/** @throws ConfigError */
async function openUnlocked(folder: string, lockWaitMs: number): Promise<ClassicLevel> {
  // Without its file CURRENT the store would begin anew, and delete what it takes for leftovers.
  const createIfMissing = !(await readdir(folder)).some((name) => /\.(ldb|log|sst)$/.test(name));
  const end = performance.now() + lockWaitMs;
  while (true) {
    const db = new ClassicLevel(folder, { maxOpenFiles: OPEN_FILES_MAX, createIfMissing });
    try {
      await db.open();
      return db;
    } catch (error) {
      if (!isLocked(error)) throw error instanceof Error ? (error.cause ?? error) : error;
      if (performance.now() >= end) {
        throw new ConfigError(
          `DATA_DIR: ${folder} is in use by another ws-server; stop that one, or give this one another DATA_DIR`,
        );
      }
      await delay(LOCK_LOOK_EVERY_MS);
    }
  }
}

function isLocked(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : null;
  return cause instanceof Error && "code" in cause && cause.code === "LEVEL_LOCKED";
}

/** What a path answers that is the operator's to mend; anything else is the disk's. */
const UNUSABLE = new Set([
  "EACCES",
  "EPERM",
  "EROFS",
  "ENOTDIR",
  "EEXIST",
  "ELOOP",
  "ENAMETOOLONG",
  "EINVAL",
]);

async function prepareFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await chmod(folder, 0o700);
    for (const path of [folder, ...(await readdir(folder)).map((name) => join(folder, name))]) {
      if (existsSync(path)) await access(path, constants.R_OK | constants.W_OK);
    }
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (!UNUSABLE.has(code)) throw new DiskFailed(error);
    throw new ConfigError(
      `DATA_DIR: ${folder} cannot be used (${code}); it must be a folder that this user may read and write`,
    );
  }
}

async function requireRoom(folder: string): Promise<void> {
  const probe = join(folder, "room");
  try {
    const file = await open(probe, "w", 0o600);
    try {
      await file.writeFile(Buffer.alloc(ROOM_BYTES, 1));
      await file.sync();
    } finally {
      await file.close();
    }
  } catch (error) {
    throw new DiskFailed(error);
  } finally {
    await rm(probe, { force: true });
  }
}
