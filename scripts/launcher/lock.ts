import {
  closeSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { setTimeout as delay } from "node:timers/promises";
import { z } from "zod";
import { type DataDir, writeWhole } from "./data-dir";
import { OperatorProblem } from "./options";
import { identityOf, processSpace } from "./process-identity";
import { sendSignal } from "./send-signal";

/** The holder touches its lock this often, and counts as alive this long after (see `isAlive`). */
const heartbeatMs = 5_000;
const heartbeatLostMs = 3 * heartbeatMs;
/** How long the processes of a killed launcher get to write out and end by themselves. */
const leftoverGraceMs = 20_000;
const pollMs = 100;

const holderSchema = z.object({
  pid: z.number().int(),
  identity: z.string(),
  /** Elsewhere (another machine or container) a pid means another process. */
  space: z.string(),
  url: z.string(),
  children: z.array(z.object({ name: z.string(), pid: z.number().int(), identity: z.string() })),
});
type Holder = z.infer<typeof holderSchema>;

/** The right to use a data folder: one launcher at a time. */
export interface DataDirLock {
  /** Notes who runs for us, so that whoever comes after our sudden death can wait for them. */
  setChildren(children: { name: string; pid: number }[]): void;
  release(): void;
}

/**
 * Takes the lock, or takes it over from a launcher that was killed, after waiting for what that one left running.
 * @throws OperatorProblem when a living launcher has it
 */
export async function takeLock(dir: DataDir, url: string, say: (line: string) => void): Promise<DataDirLock> {
  const me: Holder = {
    pid: process.pid,
    identity: identityOf(process.pid) ?? "",
    space: processSpace(),
    url,
    children: [],
  };
  let stale: Holder | null = null;
  // Whoever kills us while we wait must still find out what the one before us left running.
  while (!createLock(dir.lock, { ...me, children: stale ? leftoversOf(stale) : [] })) {
    const holder = await readHolder(dir.lock);
    if (holder === "gone") continue;
    if (holder && (await isAlive(holder, dir.lock, me.space, say))) throw alreadyRunning(dir, holder);
    if (moveAside(dir.lock, holder)) stale = holder?.space === me.space ? holder : null;
  }
  if (stale) await endLeftovers(stale, say);
  return heldLock(dir.lock, me);
}

function heldLock(file: string, me: Holder): DataDirLock {
  const heartbeat = setInterval(() => touch(file), heartbeatMs);
  heartbeat.unref();
  return {
    setChildren(children) {
      const withIdentity = children.map((child) => ({ ...child, identity: identityOf(child.pid) ?? "" }));
      writeWhole(file, JSON.stringify({ ...me, children: withIdentity }), 0o600);
    },
    release() {
      clearInterval(heartbeat);
      rmSync(file, { force: true });
    },
  };
}

function touch(file: string): void {
  const now = new Date();
  try {
    utimesSync(file, now, now);
  } catch (error) {
    if (!hasCode(error, "ENOENT")) throw error;
    // Somebody removed the data folder under us; the processes that need it will say so.
  }
}

function createLock(file: string, me: Holder): boolean {
  try {
    const descriptor = openSync(file, "wx", 0o600);
    writeFileSync(descriptor, JSON.stringify(me));
    closeSync(descriptor);
    return true;
  } catch (error) {
    if (hasCode(error, "EEXIST")) return false;
    throw error;
  }
}

/** @returns null for a file that stays unreadable: its writer died between making and filling it */
async function readHolder(file: string): Promise<Holder | null | "gone"> {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    try {
      return holderSchema.parse(JSON.parse(readFileSync(file, "utf8")));
    } catch (error) {
      if (hasCode(error, "ENOENT")) return "gone";
      await delay(pollMs);
    }
  }
  return null;
}

async function isAlive(
  holder: Holder,
  file: string,
  mySpace: string,
  say: (line: string) => void,
): Promise<boolean> {
  if (holder.space === mySpace) return identityOf(holder.pid) === holder.identity;
  // From another container or before a reboot: only its heartbeat tells.
  say("  … this data folder was in use elsewhere; looking for a sign of life");
  const first = lastTouched(file);
  while (Date.now() - first < heartbeatLostMs) {
    await delay(pollMs);
    if (lastTouched(file) > first) return true;
  }
  return false;
}

function lastTouched(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** Two starts may both find the same stale lock: only what was judged stale is moved, a fresh one is put back. */
function moveAside(file: string, judged: Holder | null): boolean {
  const aside = `${file}.${process.pid}.stale`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if (hasCode(error, "ENOENT")) return false;
    throw error;
  }
  const moved = holderSchema.safeParse(safeJson(readFileSync(aside, "utf8")));
  if (moved.success && moved.data.identity !== judged?.identity) {
    renameSync(aside, file);
    return false;
  }
  rmSync(aside);
  return true;
}

function leftoversOf(holder: Holder): Holder["children"] {
  return holder.children.filter((child) => child.identity && identityOf(child.pid) === child.identity);
}

async function endLeftovers(holder: Holder, say: (line: string) => void): Promise<void> {
  const left = () => leftoversOf(holder);
  if (left().length === 0) return;
  const names = left().map((child) => child.name);
  say(`  … the last launcher (process ${holder.pid}) was killed; waiting for its ${names.join(", ")} to end`);
  const deadline = Date.now() + leftoverGraceMs;
  while (left().length > 0 && Date.now() < deadline) await delay(pollMs);
  for (const child of left()) sendSignal(-child.pid, "SIGKILL");
  while (left().length > 0) await delay(pollMs);
}

function alreadyRunning(dir: DataDir, holder: Holder): OperatorProblem {
  return new OperatorProblem(
    `Already running on ${dir.path}: process ${holder.pid}, ${holder.url}. ` +
      `Use that one, stop it first (Ctrl-C there, or \`kill ${holder.pid}\`), ` +
      "or start a second one with another DATA_DIR, PORT and WS_PORT.",
  );
}

function safeJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A half-written lock: not a holder.
    return null;
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
