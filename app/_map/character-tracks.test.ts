import { describe, expect, it } from "vitest";
import { CharacterTracks } from "./character-tracks";
import type { CharacterReading, CharacterReadings } from "./types";

function reading(name: string, more: Partial<CharacterReading> = {}): CharacterReading {
  return {
    name,
    ns: 10,
    ew: 20,
    z: 0,
    heading: 0,
    state: "moving",
    receivedAt: 0,
    timestamp: "2025-01-01T00:00:00.000Z",
    color: "#ffffff",
    dungeon: null,
    ...more,
  };
}

function storeOf(readings: CharacterReading[]): CharacterReadings & { put(reading: CharacterReading): void } {
  const all = new Map(readings.map((one) => [one.name, one]));
  const store = {
    version: 1,
    all,
    subscribe: () => () => undefined,
    put: (one: CharacterReading) => {
      all.set(one.name, one);
      store.version++;
    },
  };
  return store;
}

const statesAt = (tracks: CharacterTracks, now: number): Record<string, string> =>
  Object.fromEntries(tracks.markers(now).map(({ reading: { name }, state }) => [name, state]));

describe("characters on the map", () => {
  it("says who is fresh, stale and gone by time alone", () => {
    const tracks = new CharacterTracks(storeOf([reading("Larsson")]));
    tracks.sync(0);
    expect(statesAt(tracks, 6_000)).toEqual({ Larsson: "moving" });
    expect(statesAt(tracks, 6_001)).toEqual({ Larsson: "stale" });
    expect(statesAt(tracks, 30_001)).toEqual({});
    expect(tracks.census(0)).not.toBe(tracks.census(7_000));
  });

  it("draws nobody who is offline, in a dungeon or off the map, and tells where they are", () => {
    const tracks = new CharacterTracks(
      storeOf([
        reading("Offline", { state: "offline" }),
        reading("Below", { dungeon: "Olthoi Brood Hive" }),
        reading("Nowhere", { ns: 400 }),
        reading("Broken", { ew: Number.NaN }),
        reading("__proto__", { state: "dead" }),
      ]),
    );
    tracks.sync(0);
    expect(tracks.markers(0).map(({ reading: { name }, state }) => [name, state])).toEqual([
      ["__proto__", "dead"],
    ]);
    expect(tracks.unplaced(0)).toEqual([
      { name: "Below", dungeon: "Olthoi Brood Hive" },
      { name: "Nowhere", dungeon: null },
      { name: "Broken", dungeon: null },
    ]);
  });

  it("does not restart the motion when only the state changes", () => {
    const store = storeOf([reading("Larsson")]);
    const tracks = new CharacterTracks(store);
    tracks.sync(0);
    store.put(reading("Larsson", { ns: 10.1, receivedAt: 2_000 }));
    tracks.sync(2_000);
    store.put(reading("Larsson", { ns: 10.1, receivedAt: 2_000, state: "dead" }));
    tracks.sync(3_000);
    expect(tracks.pose("Larsson", 3_000)?.ns).toBeCloseTo(10.05);
    expect(statesAt(tracks, 3_000)).toEqual({ Larsson: "dead" });
  });

  it("forgets who left the store, and works only when something changed", () => {
    const store = storeOf([reading("Larsson"), reading("Nali")]);
    const tracks = new CharacterTracks(store);
    expect(tracks.sync(0)).toBe(true);
    expect(tracks.sync(0)).toBe(false);
    new Map(store.all).forEach((_, name) => {
      if (name === "Nali") (store.all as Map<string, CharacterReading>).delete(name);
    });
    store.put(reading("Larsson", { receivedAt: 1 }));
    tracks.sync(1);
    expect(Object.keys(statesAt(tracks, 1))).toEqual(["Larsson"]);
  });
});
