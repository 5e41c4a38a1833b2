import type { MapPin, PinKind } from "@/app/_map/types";
import { isDrawable } from "@/server/facts/coordinates";
import { Signal } from "./signal";
import { type DungeonNames, isUnderground, SOME_DUNGEON } from "./underground";

const HOUR_MS = 3_600_000;
/** Most of each, the newest: as many as are fetched at once. */
export const PINS_MAX = 1_000;
/** The same news can come twice, from the stream and by a question; clocks of plugins differ. */
const SAME_NEWS_MS = 60_000;

/** A death or a find before anybody asked where on the map it is. */
export type Happening = {
  readonly kind: PinKind;
  readonly character: string;
  readonly what: string | null;
  readonly ns: number | null;
  readonly ew: number | null;
  readonly timeMs: number;
  /** Where it is known that it happened in one. */
  readonly dungeon?: string | null;
};

type Family = "deaths" | "rares";

/** Deaths and finds of the last hours, with their places. Only as far back as was asked for. */
export class PinStore extends Signal {
  hours = 24;
  readonly #pins: Record<Family, readonly MapPin[]> = { deaths: [], rares: [] };
  readonly #isCut: Record<Family, boolean> = { deaths: false, rares: false };
  #all: { version: number; pins: readonly MapPin[] } = { version: -1, pins: [] };
  #names: DungeonNames = () => null;

  /** Newest first. */
  get all(): readonly MapPin[] {
    if (this.#all.version !== this.version) {
      const pins = [...this.#pins.deaths, ...this.#pins.rares].sort((a, b) => b.timeMs - a.timeMs);
      this.#all = { version: this.version, pins };
    }
    return this.#all.pins;
  }

  /** Whether there were more than are held. */
  isCut(family: Family): boolean {
    return this.#isCut[family];
  }

  /** Wants this many hours back. False when they were wanted already. */
  want(hours: number, nowMs: number): boolean {
    if (hours === this.hours) return false;
    this.hours = hours;
    this.sweep(nowMs);
    return true;
  }

  /** What was fetched; what the stream has told since then stays. */
  fill(family: Family, fetched: readonly Happening[], isCut: boolean): void {
    const known = fetched.flatMap((happening) => this.#placed(happening) ?? []);
    const newestMs = known.reduce((newest, { timeMs }) => Math.max(newest, timeMs), Number.NEGATIVE_INFINITY);
    const since = this.#pins[family].filter(
      (pin) => pin.timeMs > newestMs - SAME_NEWS_MS && !known.some((other) => isSameNews(pin, other)),
    );
    this.#isCut[family] = isCut;
    this.#pins[family] = newestFirst([...known, ...since]);
    this.changed();
  }

  add(happening: Happening): void {
    const pin = this.#placed(happening);
    const family = happening.kind === "death" ? "deaths" : "rares";
    if (pin === null || this.#pins[family].some((other) => isSameNews(pin, other))) return;
    this.#pins[family] = newestFirst([...this.#pins[family], pin]);
    this.changed();
  }

  /** Drops what is older than was asked for. */
  sweep(nowMs: number): void {
    const fromMs = nowMs - this.hours * HOUR_MS;
    const before = this.all.length;
    for (const family of ["deaths", "rares"] as const) {
      this.#pins[family] = this.#pins[family].filter(({ timeMs }) => timeMs >= fromMs);
    }
    if (this.#pins.deaths.length + this.#pins.rares.length !== before) this.changed();
  }

  /** Once the names of the dungeons are loaded, every place is looked at again. */
  nameDungeons(names: DungeonNames): void {
    this.#names = names;
    for (const family of ["deaths", "rares"] as const) {
      this.#pins[family] = this.#pins[family].map((pin) => ({
        ...pin,
        dungeon: pin.dungeon ?? this.#dungeonAt(pin),
      }));
    }
    this.changed();
  }

  /** Null where it has no place. */
  #placed({ kind, character, what, ns, ew, timeMs, dungeon }: Happening): MapPin | null {
    if (ns === null || ew === null || !isDrawable(ns, ew)) return null;
    const id = `${kind} ${character} ${what ?? ""} ${timeMs}`;
    const place = { ns, ew, dungeon: dungeon ?? this.#dungeonAt({ ns, ew }) };
    return { id, kind, character, what, timeMs, ...place };
  }

  #dungeonAt(place: { ns: number; ew: number }): string | null {
    return isUnderground(place, this.#names) ? SOME_DUNGEON : null;
  }
}

function isSameNews(one: MapPin, other: MapPin): boolean {
  const isNear = Math.abs(one.timeMs - other.timeMs) < SAME_NEWS_MS;
  return isNear && one.character === other.character && one.what === other.what;
}

function newestFirst(pins: readonly MapPin[]): readonly MapPin[] {
  return pins.toSorted((a, b) => b.timeMs - a.timeMs).slice(0, PINS_MAX);
}
