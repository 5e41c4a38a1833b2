import { expect, test } from "vitest";
import { type Dungeon, readDungeon } from "@/app/_dungeons/dungeon";
import type { Character } from "@/app/_live/character";
import { character } from "@/app/_live/test/characters";
import { dungeonOf, peopleInside } from "./people-inside";

const tiles = [{ x: 0, y: 0 }];
const z_levels = [
  { z: 0, tiles },
  { z: -6, tiles },
];
const dungeon: Dungeon | null = readDungeon({ landblock: "01AF", name: null, z_levels });

function visitor(
  name: string,
  z: number,
  landcell: number | null,
  fields: Partial<Character> = {},
): Character {
  return character(name, { dungeon: "Lakeside Lair", ...fields }, { z, landcell });
}

test("who is in a dungeon is told by name and floor; who left, is elsewhere or under the sky is not", () => {
  const all = [
    visitor("Ulf", -6.2, 0x01af0123),
    visitor("Cora", 0, 0x01af0100),
    visitor("Gone", 0, 0x01af0100, { state: "offline" }),
    visitor("Elsewhere", 0, 0x01b00100),
    visitor("Outside", 0, 0x01af0100, { dungeon: null }),
    visitor("Untold", 0, null),
  ];
  expect(peopleInside(all, "01AF", dungeon).map(({ name, floor }) => [name, floor?.z])).toEqual([
    ["Cora", 0],
    ["Ulf", -6],
  ]);
  expect(peopleInside(all, "01AF", null)).toEqual([
    { name: "Cora", floor: null },
    { name: "Ulf", floor: null },
  ]);
  expect(all.map(dungeonOf)).toEqual(["01AF", "01AF", "01AF", "01B0", null, null]);
});
