import type { FoundAlert } from "@/db/queries/write-batch";
import { ONLINE_WINDOW_MS, type TelemetryEvent } from "@/server/contract";
import type { AlertKind, CarriedItems } from "@/server/detectors";
import type { Bus } from "../bus/bus";
import type { Clock } from "../clock";
import type { DecodedFrame } from "../ingest/decode-frame";
import type { QueuedRow } from "../writer/row-queue";
import { idleEvent, isNews, publish } from "./live-events";
import { type Findings, type Remembered, WatchedCharacter } from "./watched-character";

/** Characters watched at a time, and as many remembered that are away: more than any guild has. */
const CHARACTERS_MAX = 20_000;

/** Items of all watched characters together, about 30 MB. Snapshots beyond it are not looked at. */
const ITEMS_MAX = 800_000;

/** What an alert or its end takes in the queue, about. */
const ROW_BYTES = 1_024;

export interface WatchParts {
  /** In lower case. */
  idleStates: ReadonlySet<string>;
  bus: Bus;
  writer: { append(row: QueuedRow): void };
  clock: Clock;
  /** Without telemetry for so long a character is offline, in milliseconds. */
  onlineWindowMs?: number;
}

/**
 * Runs the detectors that need no database on every event. Who is idle is told at once; alerts and their ends go to
 * the writer, before the event that caused them.
 *
 * Until `recall` has said which alerts were made before this start, new ones are held back, because one of them may
 * be known. Nobody waits for them: without the database they could not be sent.
 */
export class Watch {
  private readonly present = new Map<string, { character: WatchedCharacter; heardAt: number }>();
  /** Who has been away for longest comes first. */
  private readonly away = new Map<string, Remembered>();
  private readonly windowMs: number;
  /** By kind and character; null once `recall` was called. */
  private held: Map<string, FoundAlert> | null = new Map();
  private items = 0;
  private recalledAt: number | null = null;

  constructor(private readonly parts: WatchParts) {
    this.windowMs = parts.onlineWindowMs ?? ONLINE_WINDOW_MS;
  }

  /** False until `recall`. */
  get remembers(): boolean {
    return this.held === null;
  }

  /** What it holds in memory. */
  get size(): { present: number; away: number; items: number } {
    return { present: this.present.size, away: this.away.size, items: this.items };
  }

  /** @param now monotonic milliseconds */
  see(frame: Extract<DecodedFrame, { ok: true }>, now: number): void {
    if (frame.kind === "opaque") {
      const { carried, event } = frame;
      if (carried !== undefined) this.takeSnapshot(event.character_name, carried, event.timestamp, now);
      return;
    }
    const { event } = frame;
    if (event.type === "telemetry") this.hear(event, now);
    else if (event.type === "inventory_delta") {
      const character = this.present.get(event.character_name)?.character;
      if (character) this.follow(character, () => character.carriedChanged(event));
    }
  }

  /** Ends what going offline ends. To be called every second or so. */
  sweep(now: number): void {
    for (const [name, { character, heardAt }] of this.present) {
      if (now - heardAt <= this.windowMs) continue;
      this.present.delete(name);
      this.follow(character, () => character.leave());
      this.rememberAway(character);
    }
    if (this.recalledAt !== null && now - this.recalledAt > this.windowMs) this.giveUpOnAbsent();
  }

  /** What was known before this start. Only the first call counts. */
  recall(known: ReadonlyMap<string, Remembered>, now: number): void {
    if (this.held === null) return;
    for (const [name, remembered] of known) {
      const there = this.present.get(name)?.character;
      const character = there ?? new WatchedCharacter(name, this.away.get(name));
      const findings = character.recall(remembered);
      for (const kind of toldKinds(remembered, findings)) this.held.delete(keyOf(kind, name));
      this.tell(findings);
      if (!there) this.rememberAway(character);
    }
    const alerts = [...this.held.values()];
    this.held = null;
    this.recalledAt = now;
    this.tell({ alerts, ends: [] });
  }

  private hear(event: TelemetryEvent, now: number): void {
    const entry = this.come(event.character_name, now);
    if (entry === null) return;
    entry.heardAt = now;
    this.tell(entry.character.hear(event, this.parts.idleStates));
  }

  private takeSnapshot(name: string, carried: CarriedItems | null, timestamp: string, now: number): void {
    const character = this.come(name, now)?.character;
    if (!character) return;
    const others = this.items - character.itemsHeld;
    const fits = carried !== null && others + (carried.items.length + carried.packs.length) / 2 <= ITEMS_MAX;
    this.follow(character, () => character.carries(fits ? carried : null, timestamp));
  }

  /** A character that is watched from now on; null when there are too many. */
  private come(name: string, now: number) {
    const there = this.present.get(name);
    if (there !== undefined) return there;
    if (this.present.size >= CHARACTERS_MAX) return null;
    const entry = { character: new WatchedCharacter(name, this.away.get(name)), heardAt: now };
    this.away.delete(name);
    this.present.set(name, entry);
    return entry;
  }

  private rememberAway(character: WatchedCharacter): void {
    this.away.delete(character.name);
    this.away.set(character.name, character.remember());
    const [longestAway] = this.away.keys();
    if (this.away.size > CHARACTERS_MAX && longestAway !== undefined) this.away.delete(longestAway);
  }

  /** Whoever rested before this start and has not come back since is offline. */
  private giveUpOnAbsent(): void {
    this.recalledAt = null;
    for (const [name, remembered] of this.away) {
      if (remembered.idle === null) continue;
      const character = new WatchedCharacter(name, remembered);
      this.tell(character.leave());
      this.away.set(name, character.remember());
    }
  }

  private follow(character: WatchedCharacter, step: () => Findings): void {
    const before = character.itemsHeld;
    this.tell(step());
    this.items += character.itemsHeld - before;
  }

  private tell({ alerts, ends }: Findings): void {
    const { bus, clock, writer } = this.parts;
    const waiting = { bytes: ROW_BYTES, queuedAt: clock.monotonic() };
    for (const row of ends) {
      this.held?.delete(keyOf(row.kind, row.character_name));
      writer.append({ table: "alertEnds", row, ...waiting });
    }
    const received_at = new Date(clock.now()).toISOString();
    for (const alert of alerts) {
      const row = { received_at, ...alert };
      if (this.held !== null) {
        this.held.set(keyOf(row.kind, row.character_name), row);
        continue;
      }
      const idle = idleEvent(row);
      if (idle !== null && isNews(row.created_at, clock.now())) publish(bus, idle);
      writer.append({ table: "alerts", row, ...waiting });
    }
  }
}

/** Of which kinds an alert was made before and is not over. */
function toldKinds({ idle, supplies, packs }: Remembered, { ends }: Findings): AlertKind[] {
  return [
    ...(idle !== null && ends.length === 0 ? ["idle" as const] : []),
    ...(supplies.low ? ["low_supplies" as const] : []),
    ...(packs.full ? ["full_packs" as const] : []),
  ];
}

function keyOf(kind: AlertKind, character: string): string {
  return `${kind}\n${character}`;
}
