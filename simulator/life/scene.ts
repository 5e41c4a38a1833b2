import type { JsonObject } from "@/server/contract";
import type { WorldPortal } from "../facts/portals";
import type { Random } from "../random";
import type { Atlas } from "../world/atlas";
import type { Waypoint } from "../world/dungeon";
import type { JumpReason, Life } from "./life";

/** One frame that a character's plugin sends. */
export interface SimFrame {
  /** When it is sent, milliseconds since the epoch (virtual time). */
  readonly t: number;
  readonly character: string;
  readonly type: string;
  /** The frame as it goes over the socket. */
  readonly text: string;
  /** Its connection ends after this frame: the character logs out, or its network or its client fails. */
  readonly closes?: true;
}

/** A change of place that no feet could make. */
export interface Jump {
  readonly t: number;
  readonly character: string;
  readonly reason: JumpReason;
}

/** What a life needs of the world around it. */
export interface Scene {
  readonly atlas: Atlas;
  /** Chance that belongs to nobody in particular. */
  readonly rng: Random;
  readonly startMs: number;
  /** Everybody, online or not. */
  readonly lives: readonly Life[];
  /** Where each party hunts at the moment, and since when. */
  readonly partyGrounds: Map<number, { ground: number; sinceMs: number }>;
  /** Portals that somebody opened, each for a few minutes. */
  readonly summoned: readonly WorldPortal[];
  /** How many times as often as usual something out of the ordinary happens; 0 is never. */
  readonly eventful: number;
  nowMs: number;
  /** What the plugin says now; a plugin without its connection keeps it for later, or forgets it. */
  emit(life: Life, type: string, body: JsonObject): void;
  /** A frame that was made before. */
  send(life: Life, type: string, text: string): void;
  /** The connection ends after the last frame of this beat; false when it sent none. */
  hangUp(life: Life): boolean;
  jumped(life: Life, to: Waypoint, reason: JumpReason): void;
}

/** Puts a line into a character's chat window; its plugin passes it on with the next beat. */
export function hear(life: Life, text: string, color: number): void {
  if (life.session) life.inbox.push({ text, color });
}

/** Chat types as the client numbers them. */
export const CHAT = {
  broadcast: 0,
  speech: 2,
  tell: 3,
  outgoingTell: 4,
  system: 5,
  combat: 6,
  magic: 7,
  emote: 12,
  advancement: 13,
  spellcasting: 17,
  allegiance: 18,
  fellowship: 19,
  world: 20,
  combatEnemy: 21,
  combatSelf: 22,
  recall: 23,
} as const;
