import { z } from "zod";
import { readTimestampMs } from "@/server/contract";

/** Players on the game server, as TreeStats publishes them. */
export interface PlayerCount {
  player_count: number;
  /** When they were counted, ISO 8601: minutes to hours ago, because counts come with uploads of players. */
  count_at: string;
}

export type CountReading = ({ ok: true } & PlayerCount) | { ok: false; reason: string };

/** More players than any server holds. */
const PLAYERS_MAX = 100_000;
/** How far a count may be ahead of our clock, in milliseconds. */
const AHEAD_MS_MAX = 10 * 60_000;
/** Servers in one list. */
const ENTRIES_MAX = 1_000;

/** Whatever of it we do not use may look any way it likes. */
const entry = z.object({
  server: z.string().max(200).optional(),
  count: z
    .union([
      z.number(),
      z
        .string()
        .regex(/^\d{1,9}$/)
        .transform(Number),
    ])
    .pipe(z.number().int().min(0).max(PLAYERS_MAX)),
  created_at: z.unknown().optional(),
  date: z.unknown().optional(),
});

/**
 * Reads the answer about one server (`{count, created_at | date, server, age}`) or the list of all servers, of
 * which the newest entry of `serverName` counts. Nothing in it is trusted: what cannot be a count is refused.
 */
export function readPlayerCount(text: string, serverName: string, nowMs: number): CountReading {
  const answer = parseJson(text);
  if (answer === undefined) return refused("the answer is not JSON");
  const isList = Array.isArray(answer);
  if (isList && answer.length > ENTRIES_MAX) return refused(`the list has more than ${ENTRIES_MAX} entries`);
  const counts: PlayerCount[] = [];
  for (const one of isList ? answer : [answer]) {
    const count = readEntry(one, serverName, nowMs);
    if (count !== null) counts.push(count);
  }
  const [newest] = counts.sort((a, b) => b.count_at.localeCompare(a.count_at));
  if (newest !== undefined) return { ok: true, ...newest };
  return refused("the answer holds no count with its time for the server of that name");
}

function readEntry(raw: unknown, serverName: string, nowMs: number): PlayerCount | null {
  const parsed = entry.safeParse(raw);
  if (!parsed.success) return null;
  const { server, count, created_at, date } = parsed.data;
  if (server !== undefined && !isSameName(server, serverName)) return null;
  const atMs = readTime(created_at) ?? readTime(date);
  if (atMs === null || atMs > nowMs + AHEAD_MS_MAX) return null;
  // Their clock may be a little ahead of ours; nothing was counted in the future.
  return { player_count: count, count_at: new Date(Math.min(atMs, nowMs)).toISOString() };
}

function isSameName(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

/** `2026-11-22 20:50:54 UTC` or ISO 8601. A mere day (`20261122`) is no time of a count. */
function readTime(raw: unknown): number | null {
  if (typeof raw !== "string" || !/^\s*\d{4}-\d\d-\d\d[T ]/.test(raw)) return null;
  const ms = readTimestampMs(raw.replace(/\s*UTC\s*$/i, "Z"));
  return ms !== null && ms >= 0 ? ms : null;
}

/** Undefined for what is no JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function refused(reason: string): CountReading {
  return { ok: false, reason };
}
