import type { SessionReading } from "@/server/figures";
import type { Database } from "../client";

/** How stale `play_sessions.last_seen_at` may be while nothing else of the session changes. */
const RENEW_MS = 30_000;

/** More sessions than a guild has open at once; a plugin that invents names must not fill the memory. */
const SESSIONS_MAX = 10_000;

interface Written {
  kills: number;
  deaths: number;
  deathsTold: number;
  tapers: number | null;
  receivedAtMs: number;
  /** The newest reading that brought nothing new; the next one that does takes it along. */
  skipped: SessionReading | null;
}

/** The readings of one session in a batch, oldest first as they arrived. */
export interface SessionReadings {
  character_name: string;
  /** As the plugin names it. */
  session_id: string | null;
  readings: SessionReading[];
}

/**
 * What this process already wrote of each session. Most readings change nothing of it but the time: with this a
 * session is written when a counter moves, or twice a minute.
 */
export class SessionCache {
  readonly #written = new Map<string, Written>();

  /** Those sessions of a batch that are worth writing, and those that they end, up to their last reading. */
  news(readings: Iterable<SessionReading>): SessionReadings[] {
    const news = groupBySession(readings).filter((group) => this.#takeUp(group));
    const begun = news.filter((group) => !this.#written.has(keyOf(group)));
    const taken = new Set(news.map(keyOf));
    const ended = [...new Set(begun.map(({ character_name }) => character_name))].flatMap((name) =>
      this.#skippedOf(name).filter((group) => !taken.has(keyOf(group))),
    );
    return [...news, ...ended];
  }

  /** To be called once the transaction that wrote them is committed. */
  remember(groups: readonly SessionReadings[]): void {
    if (this.#written.size + groups.length > SESSIONS_MAX) this.#written.clear();
    for (const group of groups)
      if (group.session_id !== null) this.#written.set(keyOf(group), writtenOf(group));
  }

  /** What became of sessions by other means than their readings: they are written anew. */
  forget(): void {
    this.#written.clear();
  }

  /** Readings of a character that brought nothing new, but are the last of their session now. */
  #skippedOf(character: string): SessionReadings[] {
    const start = keyOf({ character_name: character, session_id: "" });
    return [...this.#written].flatMap(([key, { skipped }]) =>
      skipped !== null && key.startsWith(start)
        ? [{ character_name: character, session_id: skipped.session_id, readings: [skipped] }]
        : [],
    );
  }

  #takeUp(group: SessionReadings): boolean {
    // Which session a reading without an id belongs to is known only to whoever writes it.
    if (group.session_id === null) return true;
    const written = this.#written.get(keyOf(group));
    if (written === undefined) return true;
    const last = group.readings.at(-1) ?? null;
    if (!group.readings.some((reading) => isNews(reading, written))) {
      written.skipped = last;
      return false;
    }
    if (written.skipped !== null) group.readings.unshift(written.skipped);
    return true;
  }
}

const caches = new WeakMap<Database, SessionCache>();

/** The one cache of a database. */
export function sessionCacheOf(db: Database): SessionCache {
  const cache = caches.get(db) ?? new SessionCache();
  caches.set(db, cache);
  return cache;
}

function isNews(reading: SessionReading, written: Written): boolean {
  return (
    (reading.kills ?? 0) > written.kills ||
    (reading.deaths ?? 0) > written.deaths ||
    (reading.total_deaths ?? 0) > written.deathsTold ||
    (reading.prismatic_taper_count ?? written.tapers) !== written.tapers ||
    Math.abs(Date.parse(reading.received_at) - written.receivedAtMs) >= RENEW_MS
  );
}

function writtenOf({ readings }: SessionReadings): Written {
  const tapers = readings.findLast(({ prismatic_taper_count }) => prismatic_taper_count !== null);
  return {
    kills: Math.max(0, ...readings.map(({ kills }) => kills ?? 0)),
    deaths: Math.max(0, ...readings.map(({ deaths }) => deaths ?? 0)),
    deathsTold: Math.max(0, ...readings.map(({ total_deaths }) => total_deaths ?? 0)),
    tapers: tapers?.prismatic_taper_count ?? null,
    receivedAtMs: Math.max(...readings.map(({ received_at }) => Date.parse(received_at))),
    skipped: null,
  };
}

function groupBySession(readings: Iterable<SessionReading>): SessionReadings[] {
  const groups = new Map<string, SessionReadings>();
  for (const reading of readings) {
    const { character_name } = reading;
    const session_id = reading.session_id === "" ? null : reading.session_id;
    const key = keyOf({ character_name, session_id });
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { character_name, session_id, readings: [reading] });
    else group.readings.push(reading);
  }
  return [...groups.values()];
}

function keyOf({
  character_name,
  session_id,
}: Pick<SessionReadings, "character_name" | "session_id">): string {
  return session_id === null ? character_name : `${character_name}\n${session_id}`;
}
