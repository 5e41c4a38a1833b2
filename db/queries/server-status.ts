import type { Queryable } from "../client";
import { serverStatus } from "../schema";

/** The game server as it was last seen. Whether it is up is a question of the time it is read. */
export type ServerStatusRow = Omit<typeof serverStatus.$inferSelect, "only_row">;

const { only_row, ...columns } = {
  only_row: serverStatus.only_row,
  server_name: serverStatus.server_name,
  latency_ms: serverStatus.latency_ms,
  player_count: serverStatus.player_count,
  count_at: serverStatus.count_at,
  last_check: serverStatus.last_check,
  last_answer_at: serverStatus.last_answer_at,
  up_since: serverStatus.up_since,
  consecutive_failures: serverStatus.consecutive_failures,
  unanswered_since: serverStatus.unanswered_since,
};

/** Null before the first check. */
export async function getServerStatus({ orm }: Queryable): Promise<ServerStatusRow | null> {
  const [row] = await orm.select(columns).from(serverStatus);
  return row ?? null;
}

/** Replaces the one row. */
export async function saveServerStatus({ orm }: Queryable, row: ServerStatusRow): Promise<void> {
  await orm.insert(serverStatus).values(row).onConflictDoUpdate({ target: only_row, set: row });
}
