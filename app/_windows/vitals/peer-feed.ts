import type { Character } from "@/app/_live/character";
import type { CharacterStore } from "@/app/_live/character-store";
import type { Clock } from "@/app/_live/clock";
import type { LiveFrame } from "@/app/_live/frames";
import { Signal } from "@/app/_live/signal";
import { isShallowSame } from "@/app/_live/use-live";
import type { VitalSharingPeer } from "@/server/contract/http/vital-sharing";
import type { ShareEvent } from "@/server/contract/messages/social";
import { lowWords, wellWords } from "./crossing-words";
import { type Crossing, LowMarks } from "./low-marks";
import type { Peer } from "./peer-order";
import { type LowLimit, lowVitals, peerState, readingOf, type Shared } from "./peer-reading";
import { ShareBook } from "./share-book";
import type { VitalsSettings } from "./vitals-settings";
import type { Spot } from "./way";

/** The parts of the live world that it reads. */
type PeerWorld = {
  readonly clock: Clock;
  readonly characters: CharacterStore;
  readonly connection: { readonly disconnectedAtMs: number | null };
  readonly serverTime: { toLocal(epochMs: number): number };
  takenAtMs(name: string, timestamp: string, replayed: boolean): number;
};

type Sources = Pick<Peer, "state" | "raisedAtMs"> & {
  readonly shared: Shared | null;
  readonly character: Character | null;
};

type Options = {
  world: PeerWorld;
  /** Somebody has become low, or is well again, while the window looked on. */
  say: (sentence: string) => void;
  /** The stream tells of somebody of whom the list of the server knows more. */
  onStranger: () => void;
};

export type PeerScope = Pick<VitalsSettings, "who" | "limit">;

/** The message types that it reads; telemetry and vitals are in the character store before it hears of them. */
export const PEER_TYPES = ["share_*", "telemetry", "vitals", "player_offline"] as const;

/** Everybody that the window shows, kept outside React: rows are made anew only where something has changed. */
export class PeerFeed extends Signal {
  readonly rows = new Map<string, Peer>();
  readonly #book = new ShareBook();
  readonly #marks = new LowMarks();
  /** What each row was made of: both stores replace what changes. */
  readonly #sources = new Map<string, Sources>();
  #scope: PeerScope;
  #cancelSettle: (() => void) | null = null;

  constructor(
    private readonly options: Options,
    scope: PeerScope,
  ) {
    super();
    this.#scope = scope;
    this.#lookAtAll();
  }

  /** Another limit or another circle: whoever is low by it is so at once, and nothing is said. */
  setScope(scope: PeerScope): void {
    if (isSameScope(scope, this.#scope)) return;
    this.#scope = scope;
    this.#marks.clear();
    this.rows.clear();
    this.#sources.clear();
    this.#lookAtAll();
    this.changed();
  }

  /** The list of the server has come. */
  fill(peers: readonly VitalSharingPeer[]): void {
    const { clock, serverTime } = this.options.world;
    this.#book.fill(peers, (iso) => serverTime.toLocal(Date.parse(iso)), clock.now());
    this.#lookAtAll();
    this.changed();
  }

  hear(event: LiveFrame, replayed: boolean): void {
    if (isShare(event)) this.#share(event, replayed);
    if (!("character_name" in event) || typeof event.character_name !== "string") return;
    if (!this.#look(event.character_name)) return;
    this.#plan();
    this.changed();
  }

  /** Lets time do its part, once a second: who is silent turns stale, then offline, and is forgotten at last. */
  beat(): void {
    for (const name of this.#book.sweep(this.options.world.clock.now())) this.#drop(name);
    if (this.#lookAtAll()) this.changed();
  }

  /** Where somebody is, shown here or not. */
  spotOf(name: string): Spot | null {
    const { characters } = this.options.world;
    return readingOf(this.#book.get(name), characters.all.get(name) ?? null)?.spot ?? null;
  }

  stop(): void {
    this.#cancelSettle?.();
    this.#cancelSettle = null;
  }

  #share(event: ShareEvent, replayed: boolean): void {
    const { world, onStranger } = this.options;
    // A goodbye is stamped by the server's clock, which says nothing about the plugin's.
    const isGoodbye = event.type === "share_unregister";
    const atMs = isGoodbye
      ? world.clock.now()
      : world.takenAtMs(event.character_name, event.timestamp, replayed);
    if (this.#book.hear(event, atMs)) onStranger();
  }

  #lookAtAll(): boolean {
    const { characters } = this.options.world;
    const names = new Set([...this.#book.names, ...this.rows.keys()]);
    if (this.#scope.who === "everybody") for (const name of characters.all.keys()) names.add(name);
    const changed = [...names].filter((name) => this.#look(name));
    this.#plan();
    return changed.length > 0;
  }

  /** Makes one row anew. Returns whether anything about it is different. */
  #look(name: string): boolean {
    const { world } = this.options;
    const shared = this.#book.get(name);
    const isEverybody = this.#scope.who === "everybody";
    const character = world.characters.all.get(name) ?? null;
    const reading = shared || isEverybody ? readingOf(shared, character) : null;
    if (!reading) return this.#drop(name);
    const nowMs = world.clock.now();
    const when = { nowMs, deafSinceMs: world.connection.disconnectedAtMs };
    const state = peerState(reading, when, !isEverybody);
    const low = lowVitals(reading, this.#scope.limit);
    // What is not current is neither low nor well.
    if (state === "live") this.#marks.see(name, low.length > 0, nowMs);
    const raisedAtMs = this.#marks.raisedAtMs(name);
    const sources = { shared, character, state, raisedAtMs };
    const before = this.#sources.get(name);
    if (before && isShallowSame(before, sources)) return false;
    this.#sources.set(name, sources);
    this.rows.set(name, { reading, state, low, raisedAtMs });
    return true;
  }

  #drop(name: string): boolean {
    this.#marks.forget(name);
    this.#sources.delete(name);
    return this.rows.delete(name);
  }

  /** Wakes up when what is low now will have been so for long enough. */
  #plan(): void {
    this.stop();
    const dueMs = this.#marks.nextDueMs;
    if (dueMs === null) return;
    const { clock } = this.options.world;
    this.#cancelSettle = clock.after(Math.max(0, dueMs - clock.now()), () => this.#settle());
  }

  #settle(): void {
    this.#cancelSettle = null;
    const crossings = this.#marks.settle(this.options.world.clock.now());
    for (const crossing of crossings) {
      this.#look(crossing.name);
      this.#say(crossing);
    }
    this.#plan();
    if (crossings.length > 0) this.changed();
  }

  #say({ name, isLow }: Crossing): void {
    const row = this.rows.get(name);
    // Of somebody silent nobody knows how they are.
    if (row?.state !== "live") return;
    const low = row.low.map((vital) => ({ vital, percent: row.reading.vitals?.[vital].percent ?? null }));
    this.options.say(isLow ? lowWords(name, low) : wellWords(name));
  }
}

function isShare(event: LiveFrame): event is ShareEvent & { seq: number } {
  return event.type.startsWith("share_");
}

function isSameScope(one: PeerScope, other: PeerScope): boolean {
  return one.who === other.who && isSameLimit(one.limit, other.limit);
}

function isSameLimit(one: LowLimit, other: LowLimit): boolean {
  return one.percent === other.percent && one.watched.join() === other.watched.join();
}
