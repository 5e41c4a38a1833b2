import { describe, expect, it } from "vitest";
import { toScreen } from "./camera";
import type { Marker } from "./character-tracks";
import { clusterPins } from "./layers/pin-layer";
import { PIN_RISE } from "./layers/pin-measures";
import { pickAt, samePick } from "./pick";
import { stackAt, stackMarkers } from "./stacks";
import { defaultLayers, layersWhere, type MapPin } from "./types";

const camera = { ns: 42, ew: 33, zoom: 6, width: 1000, height: 800 };

function at(name: string, x: number, y: number) {
  const marker: Marker = {
    reading: {
      name,
      ns: 0,
      ew: 0,
      z: 0,
      heading: 0,
      state: "idle",
      receivedAt: 0,
      timestamp: "",
      color: "#ffffff",
      dungeon: null,
    },
    pose: { ns: 0, ew: 0, heading: 0 },
    state: "idle",
  };
  return { marker, x, y };
}

const namesOf = (stack: { members: readonly { marker: Marker }[] } | null): string[] =>
  stack?.members.map(({ marker }) => marker.reading.name) ?? [];

describe("stacks", () => {
  it("join markers that would cover each other, in the order given", () => {
    const stacks = stackMarkers([at("A", 100, 100), at("B", 105, 103), at("C", 200, 100), at("D", 97, 96)]);
    expect(stacks.map(namesOf)).toEqual([["A", "B", "D"], ["C"]]);
    expect(stacks[0]).toMatchObject({ x: 100, y: 100 });
  });

  it("do not chain: a row of markers is several stacks, not one long one", () => {
    const row = Array.from({ length: 12 }, (_, i) => at(`N${i}`, i * 6, 0));
    expect(stackMarkers(row).length).toBeGreaterThan(4);
  });

  it("find the nearest one within reach, also by a member beside its middle", () => {
    const stacks = stackMarkers([at("A", 100, 100), at("B", 107, 100), at("C", 130, 100)]);
    expect(namesOf(stackAt(stacks, 109, 100, 12))).toEqual(["A", "B"]);
    expect(namesOf(stackAt(stacks, 122, 100, 12))).toEqual(["C"]);
    expect(stackAt(stacks, 300, 300, 12)).toBeNull();
  });
});

describe("picking", () => {
  const spot = toScreen(camera, 42.5, 33.3);
  const portals = [{ name: "Portal to Arwic", ns: 42.5, ew: 33.3 }];
  const base = { camera, layers: defaultLayers, stacks: [], pins: [], portals: [] };

  it("takes characters before portals and portals before places", () => {
    const stacks = stackMarkers([at("Wren", spot.x, spot.y), at("Abel", spot.x + 1, spot.y)]);
    expect(pickAt({ ...base, stacks, portals }, spot.x, spot.y, 12)).toMatchObject({
      kind: "characters",
      names: ["Abel", "Wren"],
    });
    expect(pickAt({ ...base, portals }, spot.x, spot.y, 12)).toMatchObject({ kind: "portal" });
    const town = toScreen(camera, 42.3, 33.6);
    expect(pickAt(base, town.x + 3, town.y, 12)).toMatchObject({
      kind: "place",
      place: { name: "Holtburg" },
    });
    expect(pickAt(base, 20, 20, 12)).toBeNull();
  });

  it("takes deaths and finds after characters and before portals", () => {
    const died: MapPin = {
      id: "1",
      kind: "death",
      character: "Wren",
      what: null,
      ns: 42.5,
      ew: 33.3,
      timeMs: 0,
      dungeon: null,
    };
    const pins = clusterPins([died], camera.zoom);
    expect(pickAt({ ...base, pins, portals }, spot.x + 5, spot.y - PIN_RISE, 12)).toMatchObject({
      kind: "pins",
      pins: [died],
    });
    expect(pickAt({ ...base, pins, portals }, spot.x, spot.y, 12)).toMatchObject({ kind: "portal" });
    // The sign stands above its place: whoever is there now can still be picked.
    for (const y of [spot.y, spot.y - PIN_RISE]) {
      const stacks = stackMarkers([at("Wren", spot.x, y)]);
      expect(pickAt({ ...base, pins, portals, stacks }, spot.x, y, 12)).toMatchObject({ kind: "characters" });
    }
    expect(pickAt({ ...base, pins, portals }, spot.x + 60, spot.y, 12)).toBeNull();
  });

  it("takes nothing from a layer that is off", () => {
    const layers = layersWhere(() => false);
    const stacks = stackMarkers([at("Wren", spot.x, spot.y)]);
    expect(pickAt({ ...base, layers, stacks, portals }, spot.x, spot.y, 12)).toBeNull();
  });

  it("knows the same thing again wherever it is on the screen", () => {
    const one = { kind: "characters", names: ["A", "B"], x: 1, y: 1 } as const;
    expect(samePick(one, { ...one, x: 50 })).toBe(true);
    expect(samePick(one, { ...one, names: ["A"] })).toBe(false);
    expect(samePick(one, null)).toBe(false);
    expect(samePick(null, null)).toBe(true);
  });
});
