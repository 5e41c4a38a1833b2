import { expect, test } from "vitest";
import { CANTRIP_TIERS } from "@/server/facts/cantrips";
import { dungeonName } from "@/server/facts/dungeons";
import { places } from "@/server/facts/places";
import { spellFact } from "@/server/facts/spells";
import { Atlas, distance } from "../world/atlas";
import { Ground } from "../world/ground";
import { readTerrain } from "../world/terrain-file";
import { dungeonEntrances } from "./dungeons";
import { huntingGrounds } from "./hunting-grounds";
import { spellLadders } from "./item-spells";
import { monsters } from "./monsters";
import { TOWN_NETWORK_LANDBLOCK, towns } from "./towns";

const ground = new Ground(readTerrain());
const atlas = new Atlas(ground);

test.each(huntingGrounds)("$name lies on land and is strong enough for its monsters", (entry) => {
  expect(ground.nearestLand(entry)).toEqual({ ns: entry.ns, ew: entry.ew });
  expect(entry.monsters.length).toBeGreaterThan(1);
  expect(entry.monsters.filter(({ tier }) => tier > entry.tier + 1)).toEqual([]);
});

test.each(dungeonEntrances)("$portal leads into a dungeon that has a name", (entry) => {
  expect(dungeonName(entry.landblock)).not.toBeNull();
  expect(ground.nearestLand(entry)).not.toBeNull();
});

test.each(towns)("$name is a place on the map", (town) => {
  const place = places.find(({ name }) => name === town.name);
  expect(place).toBeDefined();
  if (place) expect(distance(place, town.portal)).toBeLessThan(3);
});

test("there is hunting for every strength, and a dungeon too", () => {
  for (const tier of [1, 2, 3, 4, 5, 6]) {
    expect(huntingGrounds.filter((entry) => entry.tier === tier).length).toBeGreaterThan(0);
    expect(dungeonEntrances.filter((entry) => entry.tier === tier).length).toBeGreaterThan(0);
  }
});

test("every monster has a class id", () => {
  expect([...monsters.values()].filter(({ wcid, tier }) => !(wcid > 0) || !(tier > 0))).toEqual([]);
});

test("every room of the Town Network can be walked to", () => {
  const network = atlas.dungeon(TOWN_NETWORK_LANDBLOCK);
  for (const tile of network.tiles.keys()) expect(network.path(0, tile).at(0)).toBe(0);
});

test.each([...spellLadders.values()])(
  "$family has a spell of every level, and a cantrip of every rank",
  (ladder) => {
    const { minor, major, epic, legendary } = CANTRIP_TIERS;
    const steps = [...ladder.levels, ...ladder.cantrips].map(spellFact);
    expect(steps.map((fact) => fact?.tier)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, minor, major, epic, legendary]);
    expect(new Set(steps.map((fact) => fact?.family))).toEqual(new Set([ladder.family]));
  },
);
