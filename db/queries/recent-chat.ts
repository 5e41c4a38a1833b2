import { TELL_COLORS } from "@/server/contract";
import type { Database } from "../client";
import { arrayLiteral } from "./bulk";
import { decodeCursor, encodeCursor } from "./cursor";

export interface ChatMessage {
  timestamp: string;
  character_name: string;
  color: number | null;
  text: string;
}

export interface ChatRequest {
  character?: string;
  /** Words the line contains, case ignored. */
  q?: string;
  /** ISO 8601: only lines before it. */
  before?: string;
  /** `next_cursor` of the page before, with the same other parameters. */
  cursor?: string;
  limit: number;
  /** Only for officers and admins, or where the guild shares tells. */
  includeTells: boolean;
}

export interface ChatPage {
  messages: ChatMessage[];
  next_cursor: string | null;
}

type ChatRow = ChatMessage & { text_hash: string };

/**
 * Chat lines, newest first.
 * Plan: backwards over chat_messages_time, or chat_messages_key for one character, until the page is full; a
 * word nobody said reads the seven days that are kept.
 * @throws InvalidCursor
 */
export async function recentChat({ sql }: Database, request: ChatRequest): Promise<ChatPage> {
  const { character, q, before, cursor, limit, includeTells } = request;
  const [time, name, hash] = cursor ? decodeCursor(cursor, 3) : [];
  const conditions = [
    before === undefined ? sql`true` : sql`timestamp < ${before}`,
    time === undefined
      ? sql`true`
      : sql`(timestamp, character_name, text_hash) < (${time}, ${name ?? ""}, ${hash ?? ""}::uuid)`,
    character === undefined ? sql`true` : sql`character_name = ${character}`,
    q === undefined ? sql`true` : sql`text ilike ${`%${q.replace(/[\\%_]/g, "\\$&")}%`}`,
    includeTells ? sql`true` : sql`(color is null or color <> all(${arrayLiteral(TELL_COLORS)}::int[]))`,
  ];
  const rows = await sql<ChatRow[]>`/* recentChat */
    select timestamp, character_name, color, text, text_hash
    from chat_messages
    where ${conditions.flatMap((condition, i) => (i === 0 ? condition : [sql`and`, condition]))}
    order by timestamp desc, character_name desc, text_hash desc
    limit ${limit + 1}`;
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    messages: page.map(({ text_hash: _, ...message }) => message),
    next_cursor:
      rows.length > limit && last ? encodeCursor(last.timestamp, last.character_name, last.text_hash) : null,
  };
}
