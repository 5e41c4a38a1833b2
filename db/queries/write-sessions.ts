import type postgres from "postgres";
import {
  NAMELESS_PREFIX,
  namelessSessionOf,
  newSession,
  type PlaySession,
  type SessionGain,
  type SessionReading,
  spanOfStarts,
  withReadings,
  withStart,
} from "@/server/figures";
import { charStats, playSessions } from "../schema";
import {
  arrayLiteral,
  type BulkTable,
  bulkTable,
  columnList,
  type Row,
  unnestArguments,
  unnestQuery,
} from "./bulk";
import type { RareMoment } from "./count-session-rares";
import type { SessionReadings } from "./session-cache";
import { hasEnded } from "./session-order";

type Transaction = postgres.TransactionSql;

const sessionsTable = bulkTable(playSessions);
const figuresTable = bulkTable(charStats);

/** Sessions without a name of their own that are looked at for each character: the newest, and, for a replay, ... */
const NAMELESS_NEWEST = 5;
/** ... those that began so near to what a reading implies: clocks are set by hours, not by days. */
const NAMELESS_NEAR = "1 day";

/**
 * Reads the sessions that are about to be written, and holds them until the transaction ends. A character has
 * one plugin at a time, so two servers do not begin the same session at the same moment.
 */
export async function readSessions(
  tx: Transaction,
  groups: readonly SessionReadings[],
): Promise<PlaySession[]> {
  if (groups.length === 0) return [];
  const named = groups.filter(({ session_id }) => session_id !== null);
  const nameless = groups.filter(({ session_id }) => session_id === null);
  const spans = nameless.map(({ readings }) => spanOfStarts(readings));
  const [known, candidates] = await Promise.all([
    tx<PlaySession[]>`/* writeBatch */
      select play_sessions.* from play_sessions
      join (select unnest(${arrayLiteral(named.map((group) => group.character_name))}::text[]) as character_name,
              unnest(${arrayLiteral(named.map((group) => group.session_id))}::text[]) as session_id) wanted
        using (character_name, session_id)
      order by character_name, session_id
      for update of play_sessions`,
    nameless.length === 0
      ? []
      : tx<PlaySession[]>`/* writeBatch */
          with wanted as (
            select unnest(${arrayLiteral(nameless.map((group) => group.character_name))}::text[]) as character_name,
              unnest(${arrayLiteral(spans.map(({ first }) => first))}::timestamptz[]) as first,
              unnest(${arrayLiteral(spans.map(({ last }) => last))}::timestamptz[]) as last)
          select * from play_sessions
          where starts_with(session_id, ${NAMELESS_PREFIX}) and (character_name, session_id) in (
            select wanted.character_name, newest.session_id from wanted cross join lateral (
              select session_id from play_sessions of_character
              where of_character.character_name = wanted.character_name
                and starts_with(session_id, ${NAMELESS_PREFIX})
              order by started_at desc limit ${NAMELESS_NEWEST}) newest
            union all
            select wanted.character_name, near.session_id from wanted join play_sessions near
              on near.character_name = wanted.character_name
              and near.started_at >= wanted.first - ${NAMELESS_NEAR}::interval
              and near.started_at <= wanted.last + ${NAMELESS_NEAR}::interval)
          order by character_name, session_id
          for update`,
  ]);
  return [...known, ...candidates];
}

/**
 * Writes what the readings add: to their sessions, and to the lifetime figures by as much.
 * @returns the first readings that are new, or earlier than was known
 */
export async function writeSessions(
  tx: Transaction,
  groups: readonly SessionReadings[],
  known: readonly PlaySession[],
): Promise<RareMoment[]> {
  if (groups.length === 0) return [];
  const book = new SessionBook(known);
  for (const group of groups) book.add(group);
  const { sessions, gains, restless, starts } = book.result();
  await Promise.all([
    bulk(tx, upsertSessions, sessionsTable, sessions.map(toRow)),
    bulk(tx, raiseFigures, figuresTable, gains),
    endEarlierSessions(tx, restless),
  ]);
  return starts;
}

async function bulk(tx: Transaction, statement: string, table: BulkTable, rows: readonly Row[]) {
  if (rows.length > 0) await tx.unsafe(statement, unnestArguments(table, rows), { prepare: true });
}

/** What the readings of a batch make of the sessions that were known. */
class SessionBook {
  private readonly sessions = new Map<string, PlaySession>();
  private readonly changed = new Set<string>();
  private readonly gains = new Map<string, LifetimeGain>();
  private readonly restless = new Set<string>();
  private readonly started = new Set<string>();

  constructor(known: readonly PlaySession[]) {
    for (const session of [...known].sort(byStart)) this.sessions.set(keyOf(session), session);
  }

  add({ character_name, session_id, readings }: SessionReadings): void {
    for (const reading of readings) {
      const id = session_id ?? namelessSessionOf(reading, this.namelessOf(character_name));
      const key = keyOf({ character_name, session_id: id });
      const before = this.sessions.get(key) ?? newSession(reading, id);
      const { session: counted, gain } = withReadings(before, [reading]);
      const session = session_id === null ? withStart(counted, reading) : counted;
      // A session that begins, or goes on after its end, may not be the last one of its character.
      if (!this.sessions.has(key) || (before.ended_at !== null && session.ended_at === null))
        this.restless.add(character_name);
      if (!this.sessions.has(key) || session.first_reading_at !== before.first_reading_at)
        this.started.add(key);
      this.sessions.set(key, session);
      this.changed.add(key);
      this.gain(character_name, gain, reading);
    }
  }

  result() {
    const sessions = [...this.changed].sort().flatMap((key) => this.sessions.get(key) ?? []);
    const gains = [...this.gains].map(([character_name, gain]) => ({
      character_name,
      total_kills: gain.kills,
      total_deaths: gain.deaths,
      tapers_used: gain.tapers_used,
      deaths_told: gain.deaths_told,
      updated_at: gain.updated_at,
    }));
    const starts = [...this.started].flatMap((key) => this.sessions.get(key) ?? []).map(firstReadingOf);
    return { sessions, gains: gains.sort(byName), restless: [...this.restless].sort(), starts };
  }

  private namelessOf(character: string): PlaySession[] {
    return [...this.sessions.values()].filter(
      ({ character_name, session_id }) =>
        character_name === character && session_id.startsWith(NAMELESS_PREFIX),
    );
  }

  private gain(character: string, gain: SessionGain, { total_deaths, received_at }: SessionReading): void {
    const sum = this.gains.get(character) ?? { ...NO_GAIN, updated_at: received_at };
    const { kills, deaths, tapers_used } = gain;
    const grows = kills > 0 || deaths > 0 || tapers_used > 0 || this.restless.has(character);
    if (!grows && (total_deaths ?? 0) <= (sum.deaths_told ?? 0)) return;
    this.gains.set(character, {
      kills: sum.kills + kills,
      deaths: sum.deaths + deaths,
      tapers_used: sum.tapers_used + tapers_used,
      deaths_told: total_deaths === null ? sum.deaths_told : Math.max(total_deaths, sum.deaths_told ?? 0),
      updated_at: received_at,
    });
  }
}

interface LifetimeGain extends SessionGain {
  /** Of all deaths, as the game counts them. */
  deaths_told: number | null;
  updated_at: string;
}

const NO_GAIN = { kills: 0, deaths: 0, tapers_used: 0, deaths_told: null };

const upsertSessions = `/* writeBatch */
  insert into play_sessions as old (${columnList(sessionsTable)}) ${unnestQuery(sessionsTable)}
  on conflict (character_name, session_id) do update set
    ${sessionsTable.columns
      .filter(({ name }) => !["character_name", "session_id", "rares"].includes(name))
      .map(({ name }) => `"${name}" = excluded."${name}"`)
      .join(", ")}`;

const raiseFigures = `/* writeBatch */
  insert into char_stats as stats (${columnList(figuresTable)}) ${unnestQuery(figuresTable)}
  on conflict (character_name) do update set
    total_kills = stats.total_kills + excluded.total_kills,
    total_deaths = stats.total_deaths + excluded.total_deaths,
    tapers_used = stats.tapers_used + excluded.tapers_used,
    deaths_told = greatest(stats.deaths_told, excluded.deaths_told),
    updated_at = excluded.updated_at
  where (excluded.total_kills, excluded.total_deaths, excluded.tapers_used) <> (0, 0, 0)
    or excluded.deaths_told > coalesce(stats.deaths_told, -1)`;

/**
 * A character plays one session at a time: the ones before its newest are over, whoever heard of them last. Which is
 * the later is told by the plugin's clock, unless that was set back between the two: by receipt then.
 */
async function endEarlierSessions(tx: Transaction, characters: readonly string[]): Promise<void> {
  if (characters.length === 0) return;
  await tx.unsafe(
    `/* writeBatch */
     update play_sessions earlier set ended_at = last_seen_at, end_reason = 'new_session'
     where character_name = any($1::text[]) and ended_at is null
       and exists (
         select from play_sessions later
         where later.character_name = earlier.character_name and ${hasEnded("later", "earlier")})`,
    [arrayLiteral(characters)],
    { prepare: true },
  );
}

function firstReadingOf({ character_name, first_reading_at }: PlaySession): RareMoment {
  return { character_name, at: first_reading_at };
}

function toRow(session: PlaySession) {
  return {
    ...session,
    taper_readings: JSON.stringify(session.taper_readings),
    starts: JSON.stringify(session.starts),
  };
}

function keyOf({ character_name, session_id }: Pick<PlaySession, "character_name" | "session_id">): string {
  return `${character_name}\n${session_id}`;
}

function byStart(a: PlaySession, b: PlaySession): number {
  return a.started_at < b.started_at ? -1 : 1;
}

function byName(a: { character_name: string }, b: { character_name: string }): number {
  return a.character_name < b.character_name ? -1 : 1;
}
