import { desc, sql } from "drizzle-orm";
import type { Queryable } from "../client";
import { commandLog } from "../schema";
import { arrayLiteral } from "./bulk";

/** A command somebody tried to send to game clients. */
export interface CommandEntry {
  /** Null for the bearer of the service token, who has no account. */
  user_id: string | null;
  user_name: string;
  command: string;
  /** What became of it for each character: one row each, in this order. */
  outcomes: readonly CommandOutcomeEntry[];
}

export interface CommandOutcomeEntry {
  player_name: string;
  status: "delivered" | "offline" | "refused" | "rate_limited";
  reason: string | null;
}

/**
 * Stores all rows of the entry or none. One array a column: a tag can stand for more rows than a query has parameters.
 * @returns the ids of its rows
 */
export async function logCommand({ orm }: Queryable, entry: CommandEntry): Promise<number[]> {
  const { user_id, user_name, command, outcomes } = entry;
  const column = (of: (outcome: CommandOutcomeEntry) => string | null) => arrayLiteral(outcomes.map(of));
  const rows = await orm.execute<{ id: number }>(sql`/* logCommand */
    insert into command_log (user_id, user_name, command, player_name, status, reason)
    select ${user_id}::uuid, ${user_name}, ${command},
      unnest(${column((outcome) => outcome.player_name)}::text[]),
      unnest(${column((outcome) => outcome.status)}::text[]),
      unnest(${column((outcome) => outcome.reason)}::text[])
    returning id`);
  return rows.map(({ id }) => id);
}

/** Of the rows with these ids, says of some characters that they were offline after all. */
export async function correctToOffline(
  { orm }: Queryable,
  ids: readonly number[],
  playerNames: readonly string[],
): Promise<void> {
  await orm.execute(sql`/* correctToOffline */
    update command_log set status = 'offline', reason = null
    where id = any(${arrayLiteral(ids)}::bigint[]) and player_name = any(${arrayLiteral(playerNames)}::text[])`);
}

export type LoggedCommand = typeof commandLog.$inferSelect;

/** The newest entries first. Plan: backwards over command_log_time. */
export async function recentCommands({ orm }: Queryable, limit: number): Promise<LoggedCommand[]> {
  return orm.select().from(commandLog).orderBy(desc(commandLog.created_at), desc(commandLog.id)).limit(limit);
}
