import { type Character, stateAt, telemetryOfRow } from "@/app/_live/character";
import type { Glance } from "./hour";

/** Name of the dungeon that a cell lies in, or null. */
type DungeonLookup = (landcell: number) => string | null;

/**
 * A character as the server last saw it, in the shape of those that the page hears of; null where no reading of it is
 * on record.
 * @param toLocal a server time (milliseconds since the epoch) on the live clock
 */
export function lastSeen(
  { character_name: name, player, vitals }: Pick<Glance, "character_name" | "player" | "vitals">,
  nowMs: number,
  toLocal: (epochMs: number) => number,
  dungeonAt: DungeonLookup,
): Character | null {
  if (player === null) return null;
  const telemetryAtMs = toLocal(Date.parse(player.received_at));
  const character: Character = {
    name,
    telemetry: telemetryOfRow(player),
    telemetryAtMs,
    vitals,
    vitalsAtMs: vitals === null ? Number.NEGATIVE_INFINITY : toLocal(Date.parse(vitals.received_at)),
    activeAtMs: telemetryAtMs,
    diedAtMs: null,
    hasLeft: false,
    state: "offline",
    dungeon: player.landcell === null ? null : dungeonAt(player.landcell),
  };
  return { ...character, state: stateAt(character, nowMs) };
}
