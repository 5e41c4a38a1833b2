import type { TimedReading } from "@/server/figures/clock-order";
import { type Alert, alertedBySetBackClock, makeAlert, newsSince } from "./alert";

/** Packs are full below so many free slots. */
export const FREE_SLOTS_FULL = 3;

/** And have room again from so many on: looting at the edge makes one alert, not twenty. */
export const FREE_SLOTS_ROOM = 10;

export interface PacksState {
  /** The alert was made, now or when this was first played, and there has been no room since. */
  full: boolean;
  /** When the last alert was made, ISO 8601, or null. */
  alertedAt: string | null;
}

export interface PacksStep {
  state: PacksState;
  /** The packs have just become full. */
  becameFull: boolean;
  /** There is room again after an alert. */
  hasRoom: boolean;
}

export const UNKNOWN_PACKS: PacksState = { full: false, alertedAt: null };

/** Watches how full one character's packs are: one alert until there is room again, and one in five minutes. */
export function stepPacks(before: PacksState, freeSlots: number, timestamp: string): PacksStep {
  if (before.full) {
    const full = freeSlots < FREE_SLOTS_ROOM;
    return { state: { ...before, full }, becameFull: false, hasRoom: !full };
  }
  const news = newsSince(before.alertedAt, timestamp);
  const full = freeSlots < FREE_SLOTS_FULL && news !== "too soon";
  const becameFull = full && news === "new";
  return {
    state: { full, alertedAt: becameFull ? timestamp : before.alertedAt },
    becameFull,
    hasRoom: false,
  };
}

/** What was known, told by a clock that was set back between two readings of telemetry. */
export function packsBySetBackClock(
  known: PacksState,
  before: TimedReading,
  reading: TimedReading,
): PacksState {
  const { alertedAt, full } = known;
  return { full, alertedAt: alertedBySetBackClock({ alertedAt, isOpen: full }, before, reading) };
}

export function packsAlert(character: string, freeSlots: number, timestamp: string): Alert {
  const left = freeSlots === 0 ? "no free slot" : freeSlots === 1 ? "1 free slot" : `${freeSlots} free slots`;
  return makeAlert(
    {
      kind: "full_packs",
      character_name: character,
      text: `${character} has full packs: ${left} left`,
      created_at: timestamp,
      details: { free_slots: freeSlots },
    },
    timestamp,
  );
}
