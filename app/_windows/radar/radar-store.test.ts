import { beforeEach, describe, expect, test } from "vitest";
import type { NearbyObjectsEvent } from "@/server/contract";
import { RadarStore } from "./radar-store";

type Thing = NearbyObjectsEvent["objects"][number];

const thing = (fields: Partial<Thing>): Thing => ({
  id: 1,
  name: "Drudge Skulker",
  object_class: 5,
  ns: 42.1,
  ew: 33.6,
  z: 0.4,
  distance: null,
  health: 1,
  ...fields,
});

const event = (objects: readonly Partial<Thing>[], z = 0.4): NearbyObjectsEvent => ({
  type: "nearby_objects",
  character_name: "Larsson",
  timestamp: "2026-11-22T20:50:54.000Z",
  player: { ns: 42.1, ew: 33.6, z, heading: 90, landcell: null, is_dungeon: false },
  objects: objects.map(thing),
});

let store: RadarStore;
beforeEach(() => {
  store = new RadarStore();
});

/** A feed of readings so many milliseconds apart, the last one at 100 000. */
function feed(intervalMs: number, count: number): void {
  for (let left = count - 1; left >= 0; left--) {
    const atMs = 100_000 - left * intervalMs;
    store.tell(event([{}]), atMs, atMs);
  }
}

describe("staleness", () => {
  test.each([
    ["before two have come the feed is taken to be as fast as telemetry", 2_000, 1, 6_000],
    ["three intervals of a slow feed", 3_000, 4, 9_000],
    ["a fast feed is not stale for a late frame", 250, 8, 3_000],
  ])("%s", (_, intervalMs, count, staleAfterMs) => {
    feed(intervalMs, count);
    expect(store.isStale(100_000 + staleAfterMs)).toBe(false);
    expect(store.isStale(100_001 + staleAfterMs)).toBe(true);
  });

  test("frames that arrive in a bunch after a held line do not make the feed a fast one", () => {
    feed(2_000, 6);
    for (const late of [1, 2]) store.tell(event([{}]), 102_000 * late, 110_000);
    expect(store.intervalMs).toBe(2_000);
  });

  test("a replayed frame is as old as it is, and never replaces a newer one", () => {
    feed(2_000, 3);
    store.tell(event([{ name: "Old" }]), 90_000, 101_000);
    expect(store.reading?.objects[0]?.name).toBe("Drudge Skulker");
    store.clear();
    store.tell(event([{}]), 50_000, 101_000);
    expect(store.isStale(101_000)).toBe(true);
  });
});

describe("a reading", () => {
  const read = (objects: readonly Partial<Thing>[], z = 0.4) => {
    store.tell(event(objects, z), 1_000, 1_000);
    return store.reading?.objects ?? [];
  };

  test("places are metres from the character, and the distance follows from them where it is not told", () => {
    const [object] = read([{ ns: 42.1 + 3 / 240, ew: 33.6 - 4 / 240 }]);
    expect(object?.offset?.north).toBeCloseTo(3);
    expect(object?.offset?.east).toBeCloseTo(-4);
    expect(object?.distance).toBeCloseTo(5);
  });

  test("what does not say where it is stays in the list", () => {
    expect(read([{ ns: null, distance: 12 }])[0]).toMatchObject({ offset: null, distance: 12 });
  });

  test("things without an id, and twins, have keys of their own", () => {
    const keys = read([{ id: null }, { id: null }, { id: 7 }, { id: 7 }]).map(({ key }) => key);
    expect(new Set(keys).size).toBe(4);
  });

  test("without a name a thing is called by what it is", () => {
    expect(read([{ name: "", object_class: 26 }])[0]).toMatchObject({ name: "Door", kind: "door" });
    expect(read([{ name: null, object_class: null }])[0]?.kind).toBe("item");
  });

  test.each([
    ["map units", 0.4, 0.425, 6],
    ["metres, which only a large number proves", 96, 102, 6],
  ])("heights in %s", (_, own, other, above) => {
    expect(read([{ z: other }], own)[0]?.above).toBeCloseTo(above);
  });

  test("once metres, always metres: a plugin does not change its mind", () => {
    read([{ z: 102 }], 96);
    expect(read([{ z: 1.5 }], 0)[0]?.above).toBe(1.5);
  });

  test.each([
    [0.45, 0.45],
    [45, 0.45],
    [1, 1],
    [null, null],
    [-1, null],
  ])("health of %s is %s of one", (told, health) => {
    expect(read([{ health: told }])[0]?.health).toBe(health);
  });
});
