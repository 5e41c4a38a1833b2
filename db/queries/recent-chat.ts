import type { Database } from "../client";
import {
  type ChatMessage,
  type ChatRequest,
  type ChatRow,
  chatColumns,
  chatCondition,
  newestFirst,
} from "./chat-request";
import { pageOf } from "./page";
import { searchChat } from "./search-chat";

export type { ChatMessage, ChatRequest };

export interface ChatPage {
  messages: ChatMessage[];
  next_cursor: string | null;
}

/**
 * Chat lines, newest first; with a text to look for, see `searchChat`.
 * Plan: backwards over chat_messages_time, or chat_messages_key for one character, until the page is full.
 * @throws InvalidCursor
 */
export async function recentChat(db: Database, request: ChatRequest): Promise<ChatPage> {
  const { q, limit } = request;
  const found = q === undefined ? await newest(db, request) : await searchChat(db, { ...request, q });
  const { rows, next_cursor } = pageOf(found, limit, (row) => [
    row.timestamp,
    row.character_name,
    row.text_hash,
  ]);
  const messages = rows.map(({ timestamp, character_name, color, text }) => ({
    timestamp,
    character_name,
    color,
    text,
  }));
  return { messages, next_cursor };
}

async function newest({ sql }: Database, request: ChatRequest): Promise<ChatRow[]> {
  const condition = chatCondition(request);
  return sql.unsafe<ChatRow[]>(
    `/* recentChat */ select ${chatColumns} from chat_messages
     where ${condition.sql} order by ${newestFirst} limit ${request.limit + 1}`,
    condition.values,
  );
}
