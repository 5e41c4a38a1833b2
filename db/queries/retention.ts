import type { Database } from "../client";
import { errorText, isConnectionError } from "../errors";

/** What one round of housekeeping did. */
export interface RetentionResult {
  /** Partitions made ahead (always empty with TimescaleDB, which makes its own). */
  created: string[];
  /** Partitions or chunks dropped because all of their rows are too old. */
  dropped: string[];
  /** Rows deleted from small tables: portals not seen for an hour, sessions long over, old alerts, what overflows. */
  deleted: number;
  /** Tables that were busy and keep their turn for the next round, with the reason. */
  postponed: string[];
}

/** Quest flags of one character: the game knows fewer than four thousand. */
const QUESTS_KEPT = 5_000;
/** Dungeons of the whole world: our own list names nine hundred. */
const DUNGEON_MAPS_KEPT = 4_000;

/** Dropping a day locks its table for a moment. Rather later than making every reader wait behind us. */
const lockTimeoutMs = 2_000;

/** Some tables could not be kept; the others had their turn. */
class RetentionFailed extends Error {
  override readonly name = "RetentionFailed";
  readonly code = "retention_failed";
  constructor(failures: ReadonlyMap<string, unknown>) {
    const texts = Array.from(failures, ([table, error]) => `${table}: ${errorText(error)}`);
    super(`retention failed at ${texts.join("; ")}`, { cause: [...failures.values()][0] });
  }
}

/**
 * Makes the days ahead, drops what is older than each table keeps, expires portals, old sessions and old alerts.
 * Run it at start and every few minutes; it is cheap when there is nothing to do, and safe to run twice at once.
 * @param now the clock; everything is measured back from it.
 * @throws RetentionFailed naming the tables at fault, after all the others had their turn; at once when the
 *   connection is gone
 */
export async function runRetention(db: Database, now: Date): Promise<RetentionResult> {
  const result: RetentionResult = {
    created: [],
    dropped: [],
    deleted: 0,
    postponed: [],
  };
  const at = now.toISOString();
  const failures = new Map<string, unknown>();
  const tables = await db.sql<{ table_name: string; keep: string }[]>`
    select table_name, keep::text from maintenance.time_series order by table_name`;
  for (const { table_name, keep } of tables) {
    try {
      const done = await keepTable(db, table_name, keep, at);
      result.created.push(...done.created);
      result.dropped.push(...done.dropped);
    } catch (error) {
      if (isConnectionError(error)) throw error;
      if (isLockTimeout(error)) result.postponed.push(`${table_name}: ${errorText(error)}`);
      else failures.set(table_name, error);
    }
  }
  result.deleted = await deleteExpired(db, at, failures);
  if (failures.size > 0) throw new RetentionFailed(failures);
  return result;
}

async function keepTable({ sql }: Database, table: string, keep: string, at: string) {
  return sql.begin(async (tx) => {
    await tx`select set_config('lock_timeout', ${`${lockTimeoutMs}ms`}, true)`;
    const [row] = await tx<{ created: string[] | null; dropped: string[] | null }[]>`
      select to_json(created) as created, to_json(dropped) as dropped
      from maintenance.keep(${table}, ${keep}::interval, ${at}::timestamptz)`;
    return { created: row?.created ?? [], dropped: row?.dropped ?? [] };
  });
}

/** @param failures gets those tables that could not be cleared */
async function deleteExpired({ sql }: Database, at: string, failures: Map<string, unknown>): Promise<number> {
  const deletions = {
    portals: sql`delete from portals where last_seen_at < ${at}::timestamptz - interval '1 hour'`,
    user_sessions: sql`
      delete from user_sessions where expires_at < ${at}::timestamptz - interval '30 days'`,
    alert_outbox: sql`
      delete from alert_outbox where finished_at < ${at}::timestamptz - interval '30 days'`,
    alerts: sql`delete from alerts where created_at < ${at}::timestamptz - interval '90 days'`,
    command_log: sql`delete from command_log where created_at < ${at}::timestamptz - interval '180 days'`,
    // Marks are needed as long as a replay of their session would be believed; the lifetime has what they counted.
    combat_stats_sessions: sql`
      delete from combat_stats_sessions where "timestamp" < ${at}::timestamptz - interval '60 days'`,
    // Sold, used up or lost: nobody has shown it again for a week.
    "inventory.item_moves": sql`delete from inventory.item_moves
      where to_character is null and moved_at < ${at}::timestamptz - interval '7 days'`,
    // More than the game has: what a broken plugin makes up, the newest of which count.
    quest_status: sql`delete from quest_status where (character_name, key) in (
      select character_name, key from (
        select character_name, key, row_number() over (partition by character_name order by "timestamp" desc, key) as nth
        from quest_status) newest
      where nth > ${QUESTS_KEPT})`,
    dungeon_maps: sql`delete from dungeon_maps where landblock in (
      select landblock from dungeon_maps order by "timestamp" desc, landblock offset ${DUNGEON_MAPS_KEPT})`,
  };
  const counts = await Promise.all(
    Object.entries(deletions).map(async ([table, deletion]) => {
      try {
        return (await deletion).count;
      } catch (error) {
        if (isConnectionError(error)) throw error;
        failures.set(table, error);
        return 0;
      }
    }),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

function isLockTimeout(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "55P03";
}
