import { type Dungeon, type Floor, floorAt } from "@/app/_dungeons/dungeon";
import type { Character } from "@/app/_live/character";
import { landblockHex, landblockOf } from "@/server/facts/coordinates";

/** The landblock of the dungeon somebody is in, as four hex digits; null under the sky. */
export function dungeonOf({ dungeon, telemetry }: Pick<Character, "dungeon" | "telemetry">): string | null {
  return dungeon === null || telemetry.landcell === null
    ? null
    : landblockHex(landblockOf(telemetry.landcell));
}

export type Inside = { readonly name: string; readonly floor: Floor | null };

/** Who of the guild is in a dungeon now, by name, and on which floor as far as the plan is known. */
export function peopleInside(
  characters: Iterable<Character>,
  landblock: string,
  dungeon: Dungeon | null,
): Inside[] {
  return [...characters]
    .filter((character) => character.state !== "offline" && dungeonOf(character) === landblock)
    .map(({ name, telemetry }) => ({ name, floor: dungeon && floorAt(dungeon, telemetry.z) }))
    .sort((a, b) => a.name.localeCompare(b.name));
}
