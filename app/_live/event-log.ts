import { Signal } from "./signal";

const ENTRIES_MAX = 200;

export type LogKind = "death" | "rare" | "alert" | "connection" | "notice" | "failure";

export type LogEntry = {
  readonly id: number;
  readonly kind: LogKind;
  readonly text: string;
  readonly character: string | null;
  /** Milliseconds since the epoch. */
  readonly timeMs: number;
};

/** What happened that somebody may have missed, newest last: deaths, rares, alerts, a lost connection, every toast. */
export class EventLog extends Signal {
  entries: readonly LogEntry[] = [];
  #nextId = 1;

  add(kind: LogKind, text: string, timeMs: number, character: string | null = null): LogEntry {
    const entry = { id: this.#nextId++, kind, text, character, timeMs };
    this.entries = [...this.entries.slice(-(ENTRIES_MAX - 1)), entry];
    this.changed();
    return entry;
  }
}
