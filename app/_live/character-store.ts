import type { TelemetryEvent, VitalsEvent } from "@/server/contract";
import { withOlderVitals } from "@/server/figures/vitals";
import {
  type Character,
  isActive,
  isDeath,
  OFFLINE_AFTER_MS,
  stateAt,
  type Telemetry,
  telemetryOfEvent,
  telemetryOfRow,
} from "./character";
import { Signal } from "./signal";
import type { PlayerRow, VitalsRow } from "./sources";
import { dungeonBeforeNames } from "./underground";

/** A character that left this long ago is dropped from the roster, in milliseconds. */
const FORGOTTEN_AFTER_MS = 60 * 60_000;

/** Name of the dungeon that a 32-bit cell lies in, or null. */
export type DungeonLookup = (landcell: number) => string | null;

/** Telemetry and vitals of every character seen. Only newer readings replace older ones. */
export class CharacterStore extends Signal {
  readonly all = new Map<string, Character>();
  #dungeonAt: DungeonLookup = dungeonBeforeNames;

  /** @param deafSinceMs since when the page itself hears nothing: nobody has left because of that; null while it does */
  constructor(private readonly deafSinceMs: () => number | null = () => null) {
    super();
  }

  /** One telemetry event that was taken at `atMs`. */
  telemetry(event: TelemetryEvent, atMs: number, nowMs: number): void {
    const before = this.all.get(event.character_name) ?? null;
    if (before && atMs < before.telemetryAtMs) return;
    this.#read(event.character_name, before, telemetryOfEvent(event, before?.telemetry ?? null), atMs, nowMs);
    this.changed();
  }

  /** The page's first data, or what is fetched after a gap; older than anything the stream has said. */
  players(rows: readonly PlayerRow[], takenAtMs: (row: PlayerRow) => number, nowMs: number): void {
    for (const row of rows) {
      const before = this.all.get(row.character_name) ?? null;
      const atMs = takenAtMs(row);
      if (before && before.telemetryAtMs >= atMs) continue;
      this.#read(row.character_name, before, telemetryOfRow(row), atMs, nowMs);
    }
    this.changed();
  }

  /** Returns true when the reading shows a death. */
  vitals(event: VitalsEvent, atMs: number, nowMs: number): boolean {
    const before = this.all.get(event.character_name);
    if (!before || atMs < before.vitalsAtMs) return false;
    const vitals = withOlderVitals(event, before.vitals);
    const died = isDeath(before.vitals, event);
    const hurt = vitals.health_percentage !== before.vitals?.health_percentage;
    this.#put(
      {
        ...before,
        vitals,
        vitalsAtMs: atMs,
        activeAtMs: hurt ? Math.max(before.activeAtMs, atMs) : before.activeAtMs,
        diedAtMs: died ? atMs : before.diedAtMs,
      },
      nowMs,
    );
    this.changed();
    return died;
  }

  /** The newest vitals on record, for characters of whom the stream has said nothing newer. */
  lastVitals(rows: readonly VitalsRow[], takenAtMs: (row: VitalsRow) => number, nowMs: number): void {
    for (const row of rows) {
      const before = this.all.get(row.character_name);
      const atMs = takenAtMs(row);
      if (before && before.vitalsAtMs < atMs) this.#put({ ...before, vitals: row, vitalsAtMs: atMs }, nowMs);
    }
    this.changed();
  }

  died(name: string, atMs: number, nowMs: number): void {
    const before = this.all.get(name);
    if (!before) return;
    this.#put({ ...before, diedAtMs: atMs }, nowMs);
    this.changed();
  }

  left(name: string, nowMs: number): void {
    const before = this.all.get(name);
    if (!before || before.hasLeft) return;
    this.#put({ ...before, hasLeft: true }, nowMs);
    this.changed();
  }

  /** Once the names of the dungeons are loaded, everybody's place is looked at again. */
  nameDungeons(lookup: DungeonLookup, nowMs: number): void {
    this.#dungeonAt = lookup;
    for (const character of this.all.values()) this.#put(character, nowMs);
    this.changed();
  }

  /** Lets time do its part: who is silent turns idle, then offline, and is forgotten at last. */
  sweep(nowMs: number): void {
    let swept = false;
    for (const character of this.all.values()) {
      if (nowMs - character.telemetryAtMs > FORGOTTEN_AFTER_MS) {
        this.all.delete(character.name);
        swept = true;
      } else if (stateAt(character, nowMs, this.deafSinceMs()) !== character.state) {
        this.#put(character, nowMs);
        swept = true;
      }
    }
    if (swept) this.changed();
  }

  #read(name: string, before: Character | null, telemetry: Telemetry, atMs: number, nowMs: number): void {
    // After an absence the new place says nothing about what happened in between.
    const continues = before !== null && atMs - before.telemetryAtMs < OFFLINE_AFTER_MS;
    const active = !continues || isActive(before.telemetry, telemetry);
    this.#put(
      {
        name,
        telemetry,
        telemetryAtMs: atMs,
        vitals: before?.vitals ?? null,
        vitalsAtMs: before?.vitalsAtMs ?? Number.NEGATIVE_INFINITY,
        activeAtMs: active ? atMs : before.activeAtMs,
        diedAtMs: before?.diedAtMs ?? null,
        hasLeft: false,
        state: "offline",
        dungeon: null,
      },
      nowMs,
    );
  }

  #put(character: Character, nowMs: number): void {
    const { landcell } = character.telemetry;
    this.all.set(character.name, {
      ...character,
      state: stateAt(character, nowMs, this.deafSinceMs()),
      dungeon: landcell === null ? null : this.#dungeonAt(landcell),
    });
  }
}
