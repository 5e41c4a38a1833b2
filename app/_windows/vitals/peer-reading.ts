import {
  type Character,
  type CharacterState,
  OFFLINE_AFTER_MS,
  STALE_AFTER_MS,
  type Vitals,
} from "@/app/_live/character";
import type { VitalSharingPeer } from "@/server/contract/http/vital-sharing";
import type { Spot } from "./way";

/** Health, stamina, mana: always in this order. */
export const VITALS = ["health", "stamina", "mana"] as const;
export type Vital = (typeof VITALS)[number];

/** Of somebody who only shares and sends no telemetry; plugins repeat themselves every ten seconds or sooner. */
const SHARE_STALE_AFTER_MS = 15_000;

/** What a plugin has shared. Times are on the live clock. */
export type Shared = Pick<VitalSharingPeer, "vitals" | "position" | "items"> & {
  readonly name: string;
  readonly tags: readonly string[];
  /** Of the newest share frame of any kind. */
  readonly heardAtMs: number;
  readonly vitalsAtMs: number;
  readonly positionAtMs: number;
  /** When it stopped to share; null while it does. */
  readonly leftAtMs: number | null;
};

export type VitalReading = {
  readonly percent: number | null;
  /** Points; null where they are not told. */
  readonly current: number | null;
  readonly max: number | null;
};

/** Everything known of somebody now, from what it shares and from its ordinary readings, whichever is newer. */
export type PeerReading = {
  readonly name: string;
  readonly vitals: Readonly<Record<Vital, VitalReading>> | null;
  readonly spot: Spot | null;
  /** Its groups, without doubles. */
  readonly tags: readonly string[];
  readonly items: VitalSharingPeer["items"];
  /** Of its client, in milliseconds. */
  readonly latencyMs: number | null;
  /** When anything was heard of it last. */
  readonly heardAtMs: number;
  readonly leftAtMs: number | null;
  /** It also sends telemetry, which comes more often than what is shared. */
  readonly hasTelemetry: boolean;
  readonly hasLeftGame: boolean;
  readonly activity: CharacterState;
};

/** Null for somebody of whom nothing is known. */
export function readingOf(shared: Shared | null, character: Character | null): PeerReading | null {
  const name = shared?.name ?? character?.name;
  if (name === undefined) return null;
  const vitals = vitalsOf(shared, character);
  return {
    name,
    vitals,
    spot: spotOf(shared, character),
    tags: [...new Set([...(shared?.tags ?? []), character?.telemetry.char_tag ?? null])].filter(isText),
    items: shared?.items ?? [],
    latencyMs: character?.telemetry.latency_ms ?? null,
    heardAtMs: Math.max(
      shared?.heardAtMs ?? Number.NEGATIVE_INFINITY,
      character?.telemetryAtMs ?? Number.NEGATIVE_INFINITY,
      character?.vitalsAtMs ?? Number.NEGATIVE_INFINITY,
    ),
    leftAtMs: shared?.leftAtMs ?? null,
    hasTelemetry: character !== null,
    hasLeftGame: character?.hasLeft ?? false,
    activity: character?.state ?? (vitals?.health.percent === 0 ? "dead" : "moving"),
  };
}

function isText(tag: string | null): tag is string {
  return tag !== null && tag !== "";
}

function vitalsOf(shared: Shared | null, character: Character | null): PeerReading["vitals"] {
  const told = shared?.vitals ? sharedVitals(shared.vitals) : null;
  const known = character?.vitals ? knownVitals(character.vitals) : null;
  if (!told || !known) return told ?? known;
  const isToldNewer = (shared?.vitalsAtMs ?? 0) >= (character?.vitalsAtMs ?? 0);
  const [newer, older] = isToldNewer ? [told, known] : [known, told];
  const pick = (vital: Vital) => (newer[vital].percent === null ? older[vital] : newer[vital]);
  return { health: pick("health"), stamina: pick("stamina"), mana: pick("mana") };
}

function sharedVitals(told: NonNullable<Shared["vitals"]>): Record<Vital, VitalReading> {
  const of = (current: number | null, max: number | null): VitalReading => ({
    percent:
      current === null || max === null || max <= 0
        ? null
        : Math.min(100, Math.round((current / max) * 1000) / 10),
    current,
    max,
  });
  return {
    health: of(told.health_cur, told.health_max),
    stamina: of(told.stamina_cur, told.stamina_max),
    mana: of(told.mana_cur, told.mana_max),
  };
}

function knownVitals(vitals: Vitals): Record<Vital, VitalReading> {
  const of = (vital: Vital): VitalReading => ({
    percent: vitals[`${vital}_percentage`],
    current: vitals[`${vital}_current`],
    max: vitals[`${vital}_max`],
  });
  return { health: of("health"), stamina: of("stamina"), mana: of("mana") };
}

function spotOf(shared: Shared | null, character: Character | null): Spot | null {
  const position = shared?.position ?? null;
  const dungeon = character?.dungeon ?? null;
  if (position && (!character || (shared?.positionAtMs ?? 0) >= character.telemetryAtMs)) {
    const heading = position.heading ?? character?.telemetry.heading ?? null;
    return { ns: position.ns, ew: position.ew, heading, dungeon };
  }
  if (!character) return null;
  const { ns, ew, heading } = character.telemetry;
  return { ns, ew, heading, dungeon };
}

/** `left`: it plays on, but shares no more. */
export type PeerState = "live" | "stale" | "left" | "offline";

type When = {
  nowMs: number;
  /** Since when the page itself hears nothing, or null. Nobody goes silent only because we do not listen. */
  deafSinceMs: number | null;
};

/** What a reading is still worth. @param mustShare whether somebody who shares no more is to be told apart */
export function peerState(reading: PeerReading, { nowMs, deafSinceMs }: When, mustShare: boolean): PeerState {
  const silentMs = (deafSinceMs ?? nowMs) - reading.heardAtMs;
  if (reading.hasLeftGame || silentMs >= OFFLINE_AFTER_MS) return "offline";
  if (mustShare && reading.leftAtMs !== null) return reading.hasTelemetry ? "left" : "offline";
  const staleAfterMs = reading.hasTelemetry ? STALE_AFTER_MS : SHARE_STALE_AFTER_MS;
  return deafSinceMs !== null || silentMs >= staleAfterMs ? "stale" : "live";
}

/** Below which percentage which vitals count as low. */
export type LowLimit = { readonly percent: number; readonly watched: readonly Vital[] };

export function lowVitals(reading: PeerReading, { percent, watched }: LowLimit): readonly Vital[] {
  return VITALS.filter((vital) => {
    const now = reading.vitals?.[vital].percent ?? null;
    return watched.includes(vital) && now !== null && now < percent;
  });
}
