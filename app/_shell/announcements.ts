import { Signal } from "@/app/_live/signal";

/** More than this within one batch is a crowd: the newest are kept. */
const WAITING_MAX = 50;

/** What windows have to say to those who listen to the page, until the live region speaks it. */
class Announcements extends Signal {
  #waiting: string[] = [];

  /** @param words without a full stop; they are spoken together with whatever else is new */
  say(words: string): void {
    this.#waiting = [...this.#waiting.slice(1 - WAITING_MAX), words];
    this.changed();
  }

  /** Everything that waits, oldest first; it is said once. */
  take(): readonly string[] {
    const words = this.#waiting;
    this.#waiting = [];
    return words;
  }
}

/** A page has one voice. */
export const announcements = new Announcements();

/** What the two halves of the live region hold: one the newest sentence, the other nothing. */
export type Spoken = readonly [string, string];

/** Sentences take turns between the halves: where the same text stands again nothing changes, and nothing is read. */
export function nextSpoken([first]: Spoken, sentence: string): Spoken {
  return first === "" ? [sentence, ""] : ["", sentence];
}
