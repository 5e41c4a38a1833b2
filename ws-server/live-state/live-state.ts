import { type KnownPluginEvent, ONLINE_WINDOW_MS } from "@/server/contract";
import {
  type CharacterState,
  type Position,
  UNHEARD,
  withRegister,
  withTelemetry,
  withTime,
  withVitals,
} from "./character-state";

/** Characters held in memory; beyond it the longest silent are forgotten. */
const CHARACTERS_MAX = 20_000;

/** A character as the database last knew it. */
export interface RestoredCharacter {
  character_name: string;
  char_tag: string | null;
  position: Position;
  /** Milliseconds since its telemetry was received. */
  ageMs: number;
}

/** Who is online, where, and how well: the sum of the events so far. Knows no socket and no clock. */
export class LiveState {
  private readonly characters = new Map<string, CharacterState>();
  private onlineCount = 0;

  constructor(private readonly windowMs = ONLINE_WINDOW_MS) {}

  get online(): number {
    return this.onlineCount;
  }

  character(name: string): CharacterState | undefined {
    return this.characters.get(name);
  }

  /**
   * Names of those with this tag, letter case aside, that are online or that a plugin speaks for; by name. A plugin
   * that has registered and sends no telemetry yet, or none at all, can be told something all the same.
   */
  presentWithTag(charTag: string, isSpokenFor: (name: string) => boolean): string[] {
    const wanted = charTag.toLowerCase();
    return [...this.characters]
      .filter(([, { charTag }]) => charTag?.toLowerCase() === wanted)
      .filter(([name, { online }]) => online || isSpokenFor(name))
      .map(([name]) => name)
      .sort();
  }

  /**
   * Takes up an event.
   * @param receivedAt monotonic milliseconds
   * @returns true when the event's character came online by it
   */
  apply(event: KnownPluginEvent, receivedAt: number): boolean {
    const name = event.character_name;
    const before = this.characters.get(name) ?? UNHEARD;
    const after = reduce(before, event, receivedAt);
    if (after === before) return false;
    this.keep(name, after);
    const cameOnline = after.online && !before.online;
    if (cameOnline) this.onlineCount += 1;
    return cameOnline;
  }

  /** @returns the names that went offline, by the passing of time alone */
  advance(now: number): string[] {
    const gone: string[] = [];
    for (const [name, state] of this.characters) {
      const next = withTime(state, now, this.windowMs);
      if (next === state) continue;
      this.characters.set(name, next);
      gone.push(name);
    }
    this.onlineCount -= gone.length;
    return gone;
  }

  /** After a restart: what is still within the window is online, so that nobody seems to come or go by it. */
  restore(known: readonly RestoredCharacter[], now: number): void {
    for (const { character_name, char_tag, position, ageMs } of known) {
      const online = ageMs <= this.windowMs;
      const heardAt = { telemetryAt: now - ageMs, sessionAt: now - ageMs };
      this.keep(character_name, { ...UNHEARD, ...heardAt, online, position, charTag: char_tag });
      if (online) this.onlineCount += 1;
    }
  }

  private keep(name: string, state: CharacterState): void {
    const isNew = !this.characters.has(name);
    this.characters.set(name, state);
    if (isNew && this.characters.size > CHARACTERS_MAX) this.forgetOne();
  }

  private forgetOne(): void {
    let longestSilent: string | undefined;
    let silentSince = Number.POSITIVE_INFINITY;
    for (const [name, { online, telemetryAt }] of this.characters) {
      if (online || telemetryAt >= silentSince) continue;
      longestSilent = name;
      silentSince = telemetryAt;
    }
    if (longestSilent !== undefined) this.characters.delete(longestSilent);
  }
}

function reduce(state: CharacterState, event: KnownPluginEvent, receivedAt: number): CharacterState {
  if (event.type === "telemetry") return withTelemetry(state, event, receivedAt);
  if (event.type === "vitals") return withVitals(state, event);
  if (event.type === "register") return withRegister(state, event);
  return state;
}
