import { setImmediate } from "node:timers/promises";
import type postgres from "postgres";
import type { CombatStatsEvent } from "@/server/contract";
import {
  addCells,
  addCombat,
  type CombatTree,
  combatOf,
  combatSessionOf,
  damageOf,
  emptyCombat,
  type MonsterCells,
  type MonsterCombat,
  raiseCombat,
  SAME_START_MS,
} from "@/server/figures";
import { combatDeltas, combatStats, combatStatsSessions } from "../schema";
import { arrayLiteral, bulkTable, columnList, unnestArguments, unnestQuery } from "./bulk";

type Transaction = postgres.TransactionSql;

const sessionsTable = bulkTable(combatStatsSessions);
const lifetimesTable = bulkTable(combatStats);
const deltasTable = bulkTable(combatDeltas);

type SessionRow = typeof combatStatsSessions.$inferSelect;
type LifetimeRow = typeof combatStats.$inferSelect;
type DeltaRow = typeof combatDeltas.$inferSelect;

/** What is stored of the characters in a batch of snapshots. */
export interface KnownCombat {
  sessions: readonly SessionRow[];
  lifetimes: readonly LifetimeRow[];
  deltas: readonly DeltaRow[];
}

const NOTHING: KnownCombat = { sessions: [], lifetimes: [], deltas: [] };

/**
 * Reads what the snapshots are about to raise, and holds it until the transaction ends. Of the sessions that have an
 * id these are the last one and those that began when a snapshot says (`combatSessionOf`): however often a plugin
 * begins anew under one id, the others are not read.
 */
export async function readCombat(
  tx: Transaction,
  snapshots: readonly CombatStatsEvent[],
): Promise<KnownCombat> {
  if (snapshots.length === 0) return NOTHING;
  const names = arrayLiteral(new Set(snapshots.map(({ character_name }) => character_name)));
  const characters = arrayLiteral(snapshots.map((event) => event.character_name));
  const sessionIds = arrayLiteral(snapshots.map(sessionIdOf));
  const starts = arrayLiteral(snapshots.map(({ session }) => session.started_at));
  const [lifetimes, sessions, deltas] = await Promise.all([
    tx<LifetimeRow[]>`/* writeBatch */
      select * from combat_stats where character_name = any(${names}::text[])
      order by character_name for update`,
    tx<SessionRow[]>`/* writeBatch */
      select * from combat_stats_sessions known
      where (character_name, session_id) in (select * from unnest(${characters}::text[], ${sessionIds}::text[]))
        and (started_ms = (
          select max(started_ms) from combat_stats_sessions last
          where last.character_name = known.character_name and last.session_id = known.session_id)
        or exists (
          select from unnest(${characters}::text[], ${sessionIds}::text[], ${starts}::timestamptz[])
            as snapshot (character_name, session_id, started_at)
          where snapshot.character_name = known.character_name and snapshot.session_id = known.session_id
            and abs(extract(epoch from snapshot.started_at - known.started_at)) * 1000 < ${SAME_START_MS}::int))
      order by character_name, session_id, started_ms for update`,
    tx<DeltaRow[]>`/* writeBatch */
      select * from combat_deltas
      where character_name = any(${names}::text[])
        and "timestamp" = any(${arrayLiteral(new Set(snapshots.map(minuteOf)))}::timestamptz[])`,
  ]);
  return { sessions, lifetimes, deltas };
}

/** What snapshots come to, ready to be sent: statements and their arguments. */
export type CombatWrites = readonly { statement: string; values: string[] }[];

/**
 * What is stored of snapshots by the delta rule: the session's marks rise, and the lifetime and the minute grow by as
 * much. Snapshots are taken up in the order in which they arrived.
 *
 * A large one takes some tens of milliseconds, so everybody else has a turn after each step.
 */
export async function raisedBy(
  snapshots: readonly CombatStatsEvent[],
  known: KnownCombat,
): Promise<CombatWrites> {
  if (snapshots.length === 0) return [];
  const book = new CombatBook(known);
  for (const snapshot of snapshots) {
    book.add(snapshot);
    await setImmediate();
  }
  const { sessions, lifetimes, deltas } = book.result();
  const steps = [
    () => written(upsertSessions, sessionsTable, sessions.map(withJson("stats"))),
    () => written(upsertLifetimes, lifetimesTable, lifetimes.map(withJson("stats"))),
    () => written(upsertDeltas, deltasTable, deltas.map(withJson("cells"))),
  ];
  const writes: CombatWrites[number][] = [];
  for (const step of steps) {
    writes.push(...step());
    await setImmediate();
  }
  return writes;
}

export async function writeCombat(tx: Transaction, writes: CombatWrites): Promise<void> {
  await Promise.all(writes.map(({ statement, values }) => tx.unsafe(statement, values, { prepare: true })));
}

class CombatBook {
  private readonly sessions = new Map<string, SessionRow>();
  private readonly lifetimes = new Map<string, LifetimeRow>();
  private readonly deltas = new Map<string, DeltaRow>();
  private readonly changed = { sessions: new Set<string>(), deltas: new Set<string>() };

  constructor(known: KnownCombat) {
    for (const row of known.sessions) this.sessions.set(sessionKey(row), row);
    for (const row of known.lifetimes) this.lifetimes.set(row.character_name, row);
    for (const row of known.deltas) this.deltas.set(deltaKey(row), row);
  }

  add(event: CombatStatsEvent): void {
    const { character_name, timestamp } = event;
    const session_id = sessionIdOf(event);
    const known = [...this.sessions.values()]
      .filter((row) => row.character_name === character_name && row.session_id === session_id)
      .sort((a, b) => a.started_ms - b.started_ms);
    const started_ms = combatSessionOf(event, known);
    const key = sessionKey({ character_name, session_id, started_ms });
    const before = this.sessions.get(key);
    const { marks, gained } = raiseCombat(before?.stats ?? emptyCombat(), combatOf(event));
    if (before !== undefined && gained === null && timestamp <= before.timestamp) return;
    this.changed.sessions.add(key);
    this.sessions.set(key, {
      character_name,
      session_id,
      started_ms,
      started_at: before?.started_at ?? event.session.started_at,
      timestamp: later(before?.timestamp, timestamp),
      stats: marks,
    });
    if (gained !== null) this.gain(event, gained);
  }

  result() {
    return {
      sessions: rowsAt(this.sessions, this.changed.sessions),
      lifetimes: [...this.lifetimes.values()].sort((a, b) => (a.character_name < b.character_name ? -1 : 1)),
      deltas: rowsAt(this.deltas, this.changed.deltas),
    };
  }

  private gain(event: CombatStatsEvent, gained: CombatTree): void {
    const { character_name, timestamp } = event;
    const lifetime = this.lifetimes.get(character_name);
    this.lifetimes.set(character_name, {
      character_name,
      timestamp: later(lifetime?.timestamp, timestamp),
      stats: addCombat(lifetime?.stats ?? emptyCombat(), gained),
    });
    for (const [monster, gain] of Object.entries(gained.monsters)) {
      if (isNothing(gain)) continue;
      const delta: DeltaRow = {
        timestamp: minuteOf(event),
        character_name,
        monster,
        kills: gain.kills,
        damage_given: damageOf(gain.offense),
        damage_received: damageOf(gain.defense),
        aetheria_surges: gain.aetheria_surges,
        cloak_surges: gain.cloak_surges,
        cells: { offense: gain.offense, defense: gain.defense },
      };
      const key = deltaKey(delta);
      this.changed.deltas.add(key);
      this.deltas.set(key, addDelta(this.deltas.get(key), delta));
    }
  }
}

/** A monster that was met and not fought. */
function isNothing({ kills, aetheria_surges, cloak_surges, offense, defense }: MonsterCombat): boolean {
  const cells = Object.keys(offense).length + Object.keys(defense).length;
  return kills + aetheria_surges + cloak_surges + cells === 0;
}

function addDelta(sum: DeltaRow | undefined, delta: DeltaRow): DeltaRow {
  if (sum === undefined) return delta;
  const cells: MonsterCells = addCells(sum.cells, delta.cells);
  return {
    ...sum,
    kills: sum.kills + delta.kills,
    damage_given: sum.damage_given + delta.damage_given,
    damage_received: sum.damage_received + delta.damage_received,
    aetheria_surges: sum.aetheria_surges + delta.aetheria_surges,
    cloak_surges: sum.cloak_surges + delta.cloak_surges,
    cells,
  };
}

const upsertSessions = upsertInto(sessionsTable, ["character_name", "session_id", "started_ms"]);
const upsertLifetimes = upsertInto(lifetimesTable, ["character_name"]);
const upsertDeltas = upsertInto(deltasTable, ["character_name", "timestamp", "monster"]);

type Table = typeof sessionsTable;

function upsertInto(table: Table, key: readonly string[]): string {
  const set = table.columns
    .filter(({ name }) => !key.includes(name))
    .map(({ name }) => `"${name}" = excluded."${name}"`);
  return `/* writeBatch */ insert into ${table.name} (${columnList(table)}) ${unnestQuery(table)}
    on conflict (${key.map((name) => `"${name}"`).join(", ")}) do update set ${set.join(", ")}`;
}

function written(statement: string, table: Table, rows: readonly Record<string, unknown>[]): CombatWrites {
  return rows.length === 0 ? [] : [{ statement, values: unnestArguments(table, rows) }];
}

function withJson<Name extends string>(name: Name) {
  return <Row extends Record<Name, unknown>>(row: Row) => ({ ...row, [name]: JSON.stringify(row[name]) });
}

function sessionIdOf({ session_id }: CombatStatsEvent): string {
  return session_id ?? "";
}

function minuteOf({ timestamp }: Pick<CombatStatsEvent, "timestamp">): string {
  return `${timestamp.slice(0, "2026-11-22T20:50".length)}:00.000Z`;
}

function sessionKey({
  character_name,
  session_id,
  started_ms,
}: Omit<SessionRow, "started_at" | "timestamp" | "stats">) {
  return `${character_name}\n${session_id}\n${started_ms}`;
}

function deltaKey({
  character_name,
  timestamp,
  monster,
}: Pick<DeltaRow, "character_name" | "timestamp" | "monster">) {
  return `${character_name}\n${timestamp}\n${monster}`;
}

function rowsAt<Row>(rows: ReadonlyMap<string, Row>, keys: ReadonlySet<string>): Row[] {
  return [...keys].sort().flatMap((key) => rows.get(key) ?? []);
}

function later(a: string | undefined, b: string): string {
  return a !== undefined && a > b ? a : b;
}
