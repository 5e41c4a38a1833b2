import type { Database } from "../client";
import type { questStatus as questStatusTable } from "../schema";
import { decodeCursor } from "./cursor";
import { type Page, pageOf } from "./page";

export type QuestRow = Omit<typeof questStatusTable.$inferSelect, "received_at">;

export interface QuestStatusRequest {
  character?: string;
  limit: number;
  /** `next_cursor` of the page before, with the same other parameters. */
  cursor?: string;
}

/**
 * Quest flags by name and key. Plan: a range of quest_status_pkey, in its order.
 * @throws InvalidCursor
 */
export async function questStatus(
  { sql }: Database,
  { character, limit, cursor }: QuestStatusRequest,
): Promise<Page<QuestRow>> {
  const after = cursor === undefined ? null : decodeCursor(cursor, ["text", "text"]);
  const rows = await sql<QuestRow[]>`/* questStatus */
    select character_name, key, name, solves, max_solves, completed_at, ready_at, timestamp
    from quest_status
    where ${character === undefined ? sql`true` : sql`character_name = ${character}`}
      and ${after === null ? sql`true` : sql`(character_name, key) > (${after[0]}, ${after[1]})`}
    order by character_name, key
    limit ${limit + 1}`;
  return pageOf(rows, limit, ({ character_name, key }) => [character_name, key]);
}
