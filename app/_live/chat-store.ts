import { type ChatChannel, chatChannel } from "@/server/facts/chat-types";
import { Signal } from "./signal";
import type { ChatRow } from "./sources";

/** Lines kept; the oldest go first. */
export const CHAT_LINES_MAX = 2_000;
/** The same words heard by several clients within this time are one line, in milliseconds. */
const SAME_LINE_MS = 5_000;

/** A client that heard a line, and when by that client's own clock: milliseconds since the epoch. */
export type Hearing = { readonly name: string; readonly stampedMs: number };

export type ChatLine = {
  /** Each new line has a higher one, and keeps it; late lines stand between older ones. */
  readonly id: number;
  /** When it was first heard by the server's clock, milliseconds since the epoch. */
  readonly timeMs: number;
  readonly channel: ChatChannel;
  readonly color: number | null;
  readonly text: string;
  readonly heardBy: readonly Hearing[];
};

type Told = { readonly text: string; readonly color: number | null; readonly timeMs: number };

/**
 * The last chat lines in order of time. Sixty clients of one guild hear each guild line sixty times: it is
 * kept once, with everyone who heard it. Clients' clocks differ, so times are handed over by the server's.
 */
export class ChatStore extends Signal {
  #lines: ChatLine[] = [];
  #nextId = 1;

  /** Oldest first. A new array after every change. */
  get lines(): readonly ChatLine[] {
    return this.#lines;
  }

  /** @param timeMs when it was said, by the server's clock */
  add(row: ChatRow, timeMs: number): void {
    this.#lines = [...this.#lines];
    this.#take(row, timeMs);
    this.changed();
  }

  /** Merges fetched lines with what the stream has said. Lines that are held stay the lines they are. */
  fill(rows: readonly ChatRow[], timeOf: (row: ChatRow) => number): void {
    const known = new Set(this.#lines.flatMap(hearingKeys));
    const fresh = rows
      .filter((row) => !known.has(keyOf(row.character_name, Date.parse(row.timestamp), toldOf(row))))
      .map((row) => ({ row, timeMs: timeOf(row) }))
      .sort((a, b) => a.timeMs - b.timeMs || Date.parse(a.row.timestamp) - Date.parse(b.row.timestamp));
    this.#lines = [...this.#lines];
    for (const { row, timeMs } of fresh) this.#take(row, timeMs);
    this.changed();
  }

  #take(row: ChatRow, timeMs: number): void {
    const stampedMs = Date.parse(row.timestamp);
    if (Number.isNaN(stampedMs)) return;
    const told = { ...toldOf(row), timeMs };
    const hearing = { name: row.character_name, stampedMs };
    const same = this.#sameLine(told, hearing.name);
    const line = this.#lines[same];
    if (line) this.#lines[same] = { ...line, heardBy: [...line.heardBy, hearing] };
    else
      this.#insert({
        ...told,
        id: this.#nextId++,
        channel: chatChannel(row.text, row.color),
        heardBy: [hearing],
      });
  }

  /**
   * Where the line stands that somebody else heard and this client has now heard, too: of several the nearest in
   * time, of none -1. The same client hears the same words twice only when they were said twice.
   */
  #sameLine({ text, color, timeMs }: Told, name: string): number {
    const from = this.#lines.findLastIndex((line) => line.timeMs < timeMs - SAME_LINE_MS) + 1;
    let nearest = -1;
    let nearestMs = SAME_LINE_MS;
    for (const [offset, line] of this.#lines.slice(from).entries()) {
      if (line.timeMs - timeMs > nearestMs) break;
      const apartMs = Math.abs(line.timeMs - timeMs);
      const isSame = line.text === text && line.color === color && apartMs <= nearestMs;
      if (!isSame || line.heardBy.some((hearing) => hearing.name === name)) continue;
      nearest = from + offset;
      nearestMs = apartMs;
    }
    return nearest;
  }

  #insert(line: ChatLine): void {
    const after = this.#lines.findLastIndex((other) => other.timeMs <= line.timeMs);
    this.#lines.splice(after + 1, 0, line);
    if (this.#lines.length > CHAT_LINES_MAX) this.#lines.shift();
  }
}

function hearingKeys(line: ChatLine): string[] {
  return line.heardBy.map(({ name, stampedMs }) => keyOf(name, stampedMs, line));
}

function keyOf(name: string, stampedMs: number, { text, color }: Omit<Told, "timeMs">): string {
  return `${stampedMs} ${name} ${color} ${text}`;
}

function toldOf(row: ChatRow): Omit<Told, "timeMs"> {
  return { text: namedSpeaker(row), color: row.color };
}

const OWN_SPEECH = /^(\[\w+\] )?You say, "/;

/**
 * A client says "You say" of its own character. Among many clients nobody is "you", and everybody else heard
 * the name: with it, both are the same line.
 */
function namedSpeaker({ text, character_name }: ChatRow): string {
  return text.replace(OWN_SPEECH, (_words, channel: string = "") => `${channel}${character_name} says, "`);
}
