import { beforeAll, describe, expect, test, vi } from "vitest";
import { type InventoryDeltaEvent, isJsonObject, type JsonObject } from "@/server/contract";
import { BelongingsReader } from "../test/belongings-reader";
import { byCharacter, Evening, type Said } from "../test/evening";
import { createWorld, type World } from "./world";

/** Generous, because other work may keep the machine busy. */
vi.setConfig({ testTimeout: 90_000 });

const START_MS = Date.UTC(2026, 10, 22, 20);
const END_MS = START_MS + 65 * 60_000;
/** A plugin lists everything within so long of its start. */
const LISTED_AFTER_MS = 8_000;
const CHARACTERS = 40;

let world: World;
let evening: Evening;
/** All that was said of what anybody has, in order: of everybody, and of each. */
let deltas: Said<InventoryDeltaEvent>[];
let inventories: Map<string, Said[]>;

beforeAll(() => {
  world = createWorld({ seed: "belongings", characters: CHARACTERS, startMs: START_MS, eventful: 3 });
  evening = new Evening(world.advance(END_MS));
  deltas = evening.ofType("inventory_delta");
  inventories = byCharacter(evening.said.filter(({ event }) => /inventory/.test(event.type)));
}, 180_000);

/** Some thing that left somebody and came to somebody else. */
interface HandOver {
  id: number;
  giver: string;
  taker: string;
  isTakerFirst: boolean;
  atMs: number;
  given: JsonObject | null;
}

function handOvers(): HandOver[] {
  return deltas.flatMap(({ frame, event }, index) => {
    if (event.action !== "add") return [];
    const { item_id: id, character_name: taker } = event;
    const other = [...deltas.slice(Math.max(0, index - 3), index + 4)].find(
      ({ frame: { t }, event: { action, item_id } }) =>
        action === "remove" && item_id === id && t === frame.t,
    );
    if (!other) return [];
    const isTakerFirst = deltas.indexOf(other) > index;
    const giver = other.event.character_name;
    return [{ id, giver, taker, isTakerFirst, atMs: frame.t, given: event.item }];
  });
}

describe("what the plugins said", () => {
  test("adds up to exactly what everybody has", () => {
    let compared = 0;
    for (const [name, said] of byCharacter(evening.said)) {
      const reader = new BelongingsReader();
      for (const { event } of said) reader.read(event);
      const start = said.findLast(({ event }) => event.type === "register")?.frame.t ?? END_MS;
      if (said.at(-1)?.frame.closes || END_MS - start < LISTED_AFTER_MS) continue;
      const told = [...reader.items.values()].sort(byId);
      expect(told, name).toEqual(world.belongings(name).map(plain).sort(byId));
      compared++;
    }
    expect(compared).toBeGreaterThan(CHARACTERS * 0.7);
  });

  test("leaves every thing with one character", () => {
    const ids = world.names.flatMap((name) => world.belongings(name).map(({ Id }) => Id));
    expect(ids.length).toBeGreaterThan(3_000);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("fits the packs there are, and mules have many", () => {
    const counts = world.names.map((name) => world.belongings(name).length).sort((one, other) => one - other);
    expect(counts[0]).toBeGreaterThan(35);
    expect(counts.filter((count) => count >= 140).length).toBeGreaterThanOrEqual(CHARACTERS / 8 - 1);
    expect(counts.filter((count) => count <= 95).length).toBeGreaterThan(CHARACTERS * 0.6);
    expect(Math.max(...counts)).toBeLessThan(310);
  });
});

describe("handing over", () => {
  test("happens now and then, between characters of the guild", () => {
    const given = handOvers();
    expect(given.length).toBeGreaterThan(20);
    expect(given.length).toBeLessThan(300);
    expect(given.filter(({ giver, taker }) => giver === taker)).toEqual([]);
  });

  test("is heard first by the giver's plugin, or by the taker's", () => {
    const firsts = handOvers().map(({ isTakerFirst }) => isTakerFirst);
    expect(firsts.filter(Boolean).length).toBeGreaterThan(5);
    expect(firsts.filter((first) => !first).length).toBeGreaterThan(5);
  });

  test("changes nothing about the thing: it comes unseen, and is found to be what it was", () => {
    let found = 0;
    for (const { id, giver, taker, atMs, given } of handOvers()) {
      expect(given?.HasIdData).toBe(false);
      const before = lastSeen(giver, id, atMs);
      const after = deltas.find(
        ({ frame, event }) =>
          frame.t > atMs &&
          event.character_name === taker &&
          event.item_id === id &&
          event.item?.HasIdData === true,
      )?.event.item;
      if (!after || !before) continue;
      expect(figures(after), String(after.Id)).toEqual(figures(before));
      found++;
    }
    expect(found).toBeGreaterThan(15);
  });
});

describe("wearing something better", () => {
  test("takes two updates: what was worn lies in a pack, and the better thing is worn in its place", () => {
    let changes = 0;
    const updates = deltas.filter(({ event }) => event.action === "update");
    for (const [index, { frame, event }] of updates.entries()) {
      const before = updates[index - 1];
      const at = ints(event.item)["10"];
      if (!at || before?.frame.t !== frame.t || before.event.character_name !== event.character_name)
        continue;
      const off = ints(before.event.item);
      expect(off["10"]).toBe(0);
      expect(off["218103818"]).toBe(0);
      expect(off["231735296"]).toBeGreaterThanOrEqual(0);
      changes++;
    }
    expect(changes).toBeGreaterThan(10);
  });
});

function plain(item: object): JsonObject {
  return JSON.parse(JSON.stringify(item));
}

function byId(one: JsonObject, other: JsonObject): number {
  return Number(one.Id) - Number(other.Id);
}

function ints(item: JsonObject | null): JsonObject {
  return isJsonObject(item?.IntValues) ? item.IntValues : {};
}

/** The most that a character's plugin said of a thing before. */
function lastSeen(character: string, id: number, beforeMs: number): JsonObject | undefined {
  const reader = new BelongingsReader();
  for (const { frame, event } of inventories.get(character) ?? []) if (frame.t < beforeMs) reader.read(event);
  return reader.items.get(id);
}

/** What a thing is, wherever it lies and whenever it was looked at. */
function figures(item: JsonObject): JsonObject {
  const { LastIdTime: _, ...rest } = item;
  const places = new Set(["10", "218103810", "218103818", "231735296"]);
  const properties = Object.entries(ints(item)).filter(([key]) => !places.has(key));
  return { ...rest, IntValues: Object.fromEntries(properties) };
}
