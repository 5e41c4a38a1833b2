import { desc } from "drizzle-orm";
import type { Queryable } from "../client";
import { commandLog } from "../schema";

/** A command somebody tried to send to a game client. */
export interface CommandEntry {
  /** Null for the bearer of the service token, who has no account. */
  user_id: string | null;
  user_name: string;
  player_name: string;
  command: string;
  status: "delivered" | "offline" | "refused" | "rate_limited";
  reason: string | null;
}

/** @returns the number of the entry. */
export async function logCommand({ orm }: Queryable, entry: CommandEntry): Promise<number> {
  const [logged] = await orm.insert(commandLog).values(entry).returning({ id: commandLog.id });
  if (!logged) throw new Error("the log entry did not come back");
  return logged.id;
}

export type LoggedCommand = typeof commandLog.$inferSelect;

/** The newest entries first. Plan: backwards over command_log_time. */
export async function recentCommands({ orm }: Queryable, limit: number): Promise<LoggedCommand[]> {
  return orm.select().from(commandLog).orderBy(desc(commandLog.created_at), desc(commandLog.id)).limit(limit);
}
