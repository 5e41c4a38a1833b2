import { type Alert, makeAlert } from "./alert";

/** Packs are full below so many free slots. */
export const FREE_SLOTS_FULL = 3;

/** And have room again from so many on: looting at the edge makes one alert, not twenty. */
export const FREE_SLOTS_ROOM = 10;

export interface PacksStep {
  /** The alert was made, and there has been no room since. */
  full: boolean;
  /** The packs have just become full. */
  becameFull: boolean;
  /** There is room again after an alert. */
  hasRoom: boolean;
}

/** Watches how full one character's packs are: one alert until there is room again. */
export function stepPacks(wasFull: boolean, freeSlots: number): PacksStep {
  const full = wasFull ? freeSlots < FREE_SLOTS_ROOM : freeSlots < FREE_SLOTS_FULL;
  return { full, becameFull: full && !wasFull, hasRoom: wasFull && !full };
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
