import { type ChatChannel, chatChannel } from "@/server/facts/chat-types";
import { Signal } from "./signal";
import type { ChatRow } from "./sources";

/** Lines kept; the oldest go first. */
export const CHAT_LINES_MAX = 2_000;
/** The same words heard by several clients within this time are one line, in milliseconds. */
const SAME_LINE_MS = 5_000;

/** A client that heard a line; milliseconds since the epoch. */
export type Hearing = { readonly name: string; readonly timeMs: number };

export type ChatLine = {
  /** Rises along the list. */
  readonly id: number;
  /** When it was first heard, milliseconds since the epoch. */
  readonly timeMs: number;
  readonly channel: ChatChannel;
  readonly color: number | null;
  readonly text: string;
  readonly heardBy: readonly Hearing[];
};

/**
 * The last chat lines in order of time. Sixty clients of one guild hear each guild line sixty times: it is
 * kept once, with everyone who heard it.
 */
export class ChatStore extends Signal {
  #lines: ChatLine[] = [];
  #nextId = 1;
  /** The newest line with these words. */
  readonly #idOfWords = new Map<string, number>();

  /** Oldest first. A new array after every change. */
  get lines(): readonly ChatLine[] {
    return this.#lines;
  }

  add(row: ChatRow): void {
    this.#lines = [...this.#lines];
    this.#take(row);
    this.changed();
  }

  /** Merges fetched lines with what the stream has said meanwhile. */
  fill(rows: readonly ChatRow[]): void {
    const held = this.#lines.flatMap(rowsOf);
    const known = new Set(held.map(hearingKey));
    const fresh = rows.filter((row) => !known.has(hearingKey(row)));
    const all = [...held, ...fresh].sort((a, b) => Date.parse(a.timestamp) - Date.parse(b.timestamp));
    this.#lines = [];
    this.#idOfWords.clear();
    for (const row of all) this.#take(row);
    this.changed();
  }

  #take(row: ChatRow): void {
    const timeMs = Date.parse(row.timestamp);
    if (Number.isNaN(timeMs)) return;
    const text = namedSpeaker(row);
    const words = `${row.color} ${text}`;
    const hearing = { name: row.character_name, timeMs };
    if (this.#heardAgain(words, hearing)) return;
    const id = this.#nextId++;
    this.#idOfWords.set(words, id);
    const channel = chatChannel(row.text, row.color);
    this.#insert({ id, timeMs, channel, color: row.color, text, heardBy: [hearing] });
  }

  #heardAgain(words: string, hearing: Hearing): boolean {
    const id = this.#idOfWords.get(words);
    if (id === undefined) return false;
    const at = this.#lines.findLastIndex((line) => line.id === id);
    const line = this.#lines[at];
    if (!line || Math.abs(hearing.timeMs - line.timeMs) > SAME_LINE_MS) return false;
    // The same client hears the same words twice only when they were said twice.
    if (line.heardBy.some(({ name }) => name === hearing.name)) return false;
    this.#lines[at] = { ...line, heardBy: [...line.heardBy, hearing] };
    return true;
  }

  #insert(line: ChatLine): void {
    const after = this.#lines.findLastIndex((other) => other.timeMs <= line.timeMs);
    this.#lines.splice(after + 1, 0, line);
    if (this.#lines.length > CHAT_LINES_MAX) this.#lines.shift();
    if (this.#idOfWords.size > 2 * CHAT_LINES_MAX) this.#forgetWords();
  }

  #forgetWords(): void {
    const oldest = this.#lines[0]?.id ?? 0;
    for (const [words, id] of this.#idOfWords) if (id < oldest) this.#idOfWords.delete(words);
  }
}

function rowsOf(line: ChatLine): ChatRow[] {
  return line.heardBy.map(({ name, timeMs }) => ({
    timestamp: new Date(timeMs).toISOString(),
    character_name: name,
    color: line.color,
    text: line.text,
  }));
}

function hearingKey(row: ChatRow): string {
  return `${Date.parse(row.timestamp)} ${row.character_name} ${row.color} ${namedSpeaker(row)}`;
}

const OWN_SPEECH = /^(\[\w+\] )?You say, "/;

/**
 * A client says "You say" of its own character. Among many clients nobody is "you", and everybody else heard
 * the name: with it, both are the same line.
 */
function namedSpeaker({ text, character_name }: ChatRow): string {
  return text.replace(OWN_SPEECH, (_words, channel: string = "") => `${channel}${character_name} says, "`);
}
