import { TELL_COLORS } from "@/server/contract";
import { arrayLiteral } from "./bulk";
import { decodeCursor } from "./cursor";

export interface ChatMessage {
  timestamp: string;
  character_name: string;
  color: number | null;
  text: string;
}

export interface ChatRequest {
  character?: string;
  /** Text the line contains, case ignored. */
  q?: string;
  /** ISO 8601: only lines before it. */
  before?: string;
  /** `next_cursor` of the page before, with the same other parameters. */
  cursor?: string;
  limit: number;
  /** Only for officers and admins, or where the guild shares tells. */
  includeTells: boolean;
}

export type ChatRow = ChatMessage & { text_hash: string };

/** The columns of a `ChatRow`, and the one order of chat lines. */
export const chatColumns = "timestamp, character_name, color, text, text_hash";
export const newestFirst = "timestamp desc, character_name desc, text_hash desc";

/** A condition on chat lines and its values, numbered from `$1`. */
export interface ChatCondition {
  sql: string;
  values: string[];
}

/** Everything but the text: who heard it, before when, and whether tells are left out. @throws InvalidCursor */
export function chatCondition({ character, before, cursor, includeTells }: ChatRequest): ChatCondition {
  const values: string[] = [];
  const value = (text: string) => `$${values.push(text)}`;
  const all: string[] = [];
  if (before !== undefined) all.push(`timestamp < ${value(before)}`);
  if (cursor !== undefined) {
    const [time, name, hash] = decodeCursor(cursor, ["time", "text", "uuid"]);
    all.push(
      `(timestamp, character_name, text_hash) < (${value(time)}, ${value(name)}, ${value(hash)}::uuid)`,
    );
  }
  if (character !== undefined) all.push(`character_name = ${value(character)}`);
  if (!includeTells) all.push(`(color is null or color <> all(${value(arrayLiteral(TELL_COLORS))}::int[]))`);
  return { sql: all.length > 0 ? all.join(" and ") : "true", values };
}
