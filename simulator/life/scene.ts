import type { JsonObject } from "@/server/contract";
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
  /** The character logs out after this frame: its socket closes. */
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
  nowMs: number;
  emit(life: Life, type: string, body: JsonObject, closes?: true): void;
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
  magic: 7,
  advancement: 13,
  allegiance: 18,
  fellowship: 19,
  recall: 23,
} as const;
