import type { Floor } from "@/app/_dungeons/dungeon";

/** `2 of 5`, counted from the lowest. */
export function floorWords(floor: Floor, floors: readonly Floor[]): string {
  return `${floors.indexOf(floor) + 1} of ${floors.length}`;
}
