import { beforeEach, describe, expect, it } from "vitest";
import { type Happening, PINS_MAX, PinStore } from "./pin-store";

const NOW = Date.parse("2026-11-22T20:50:54.000Z");
const MINUTE = 60_000;

let pins: PinStore;
beforeEach(() => {
  pins = new PinStore();
});

function death(fields: Partial<Happening> = {}): Happening {
  return { kind: "death", character: "Larsson", what: null, ns: 42.1, ew: 33.6, timeMs: NOW, ...fields };
}

function find(fields: Partial<Happening> = {}): Happening {
  return { ...death(), kind: "common", what: "Alchemist's Crystal", ...fields };
}

const told = () => pins.all.map(({ character, what, timeMs }) => [character, what, (NOW - timeMs) / MINUTE]);

describe("deaths and finds", () => {
  it("stand together, newest first, and the list is the same while nothing changes", () => {
    pins.add(death({ timeMs: NOW - 3 * MINUTE }));
    pins.add(find({ timeMs: NOW - MINUTE }));
    expect(told()).toEqual([
      ["Larsson", "Alchemist's Crystal", 1],
      ["Larsson", null, 3],
    ]);
    expect(pins.all).toBe(pins.all);
  });

  it("without a place, or off the world, are not on the map", () => {
    for (const place of [{ ns: null }, { ew: null }, { ns: 400 }]) pins.add(death(place));
    expect(pins.all).toEqual([]);
    expect(pins.version).toBe(0);
  });

  it("are told once, however often they are heard of", () => {
    pins.add(find());
    pins.fill("rares", [find({ timeMs: NOW - 2_000 })], false);
    pins.add(find({ timeMs: NOW + 30_000 }));
    expect(told()).toHaveLength(1);
    pins.add(find({ timeMs: NOW + 2 * MINUTE }));
    pins.add(find({ what: "Fire Pearl" }));
    pins.add(find({ character: "Ulf" }));
    expect(told()).toHaveLength(4);
  });

  it("keep what the stream told while they were fetched, and drop what the server does not know", () => {
    pins.add(death({ timeMs: NOW - 60 * MINUTE, character: "Nobody" }));
    pins.add(death({ timeMs: NOW + MINUTE, character: "Ulf" }));
    pins.add(find());
    pins.fill("deaths", [death(), death({ timeMs: NOW - 5 * MINUTE })], true);
    expect(told().filter(([, what]) => what === null)).toEqual([
      ["Ulf", null, -1],
      ["Larsson", null, 0],
      ["Larsson", null, 5],
    ]);
    expect(told()).toHaveLength(4);
    expect([pins.isCut("deaths"), pins.isCut("rares")]).toEqual([true, false]);
  });

  it("go back as far as was asked for", () => {
    pins.fill("deaths", [death(), death({ timeMs: NOW - 120 * MINUTE })], false);
    expect(pins.want(24, NOW)).toBe(false);
    expect(pins.want(1, NOW)).toBe(true);
    expect(told()).toHaveLength(1);
    pins.sweep(NOW + 61 * MINUTE);
    expect(told()).toEqual([]);
  });

  it("are bounded: the newest stay", () => {
    for (let n = 0; n < PINS_MAX + 3; n++) pins.add(death({ timeMs: NOW + n * MINUTE }));
    expect(pins.all).toHaveLength(PINS_MAX);
    expect(pins.all.at(-1)?.timeMs).toBe(NOW + 3 * MINUTE);
  });

  it("are underground where nobody can be under the sky; which dungeon it is only the live ones know", () => {
    const [west, elsewhere] = [
      { ns: -80, ew: -101.1 },
      { ns: -25, ew: -56.2 },
    ];
    pins.add(death(west));
    pins.add(death({ ...elsewhere, character: "Ulf" }));
    pins.add(death({ ...west, character: "Cora", dungeon: "Olthoi Brood Hive" }));
    const dungeons = () => Object.fromEntries(pins.all.map(({ character, dungeon }) => [character, dungeon]));
    expect(dungeons()).toEqual({ Larsson: "a dungeon", Ulf: null, Cora: "Olthoi Brood Hive" });
    pins.nameDungeons((landblock) => (landblock === 0x3960 ? "Lakeside Lair" : null));
    expect(dungeons()).toEqual({ Larsson: "a dungeon", Ulf: "a dungeon", Cora: "Olthoi Brood Hive" });
  });
});
