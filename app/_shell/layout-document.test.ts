import { expect, test } from "vitest";
import { type LayoutDocument, parseLayout } from "./layout-document";

const WINDOW = {
  id: "chat:",
  kind: "chat",
  character: null,
  x: 16,
  y: 16,
  w: 480,
  h: 360,
  z: 1,
  isCollapsed: false,
  isMaximised: false,
  settings: { channels: ["tell"] },
} as const;

const LAYOUT: LayoutDocument = {
  version: 1,
  windows: [WINDOW],
  sizes: { chat: { w: 480, h: 360 } },
  isFolded: true,
  sort: "kills",
  hasLetterKeys: false,
  layers: {
    heat: true,
    trails: false,
    portals: true,
    deaths: false,
    rares: true,
    characters: true,
    labels: true,
  },
  map: {
    heatHours: 168,
    heatCreature: "Olthoi Ripper",
    pinHours: 6,
    colorBy: "health",
    ownColors: { Larsson: "#86aefc" },
  },
};

test("what was saved comes back", () => {
  expect(parseLayout(JSON.parse(JSON.stringify(LAYOUT)))).toEqual(LAYOUT);
});

test.each([null, 7, "layout", [], {}, { version: 2 }])("%j is no layout", (saved) => {
  expect(parseLayout(saved)).toBeNull();
});

test.each([
  { ...WINDOW, kind: "hologram" },
  { ...WINDOW, kind: "toString" },
  { ...WINDOW, x: Number.NaN },
  { ...WINDOW, w: "wide" },
  { kind: "chat" },
  null,
])("a window that cannot be read is left out, the rest kept: %j", (broken) => {
  const saved = { ...LAYOUT, windows: [broken, WINDOW] };
  expect(parseLayout(saved)?.windows).toEqual([WINDOW]);
});

test("layers and options that came after the layout was saved are as usual", () => {
  const layers = { heat: true, trails: false, portals: true, characters: false, labels: true };
  const { map: _, ...old } = { ...LAYOUT, layers };
  expect(parseLayout(old)).toMatchObject({
    layers: { ...layers, deaths: true, rares: true },
    map: { heatHours: 24, heatCreature: null, pinHours: 24, colorBy: "own", ownColors: {} },
  });
});

test("parts that cannot be read fall back", () => {
  const saved = {
    version: 1,
    sort: "luck",
    layers: { heat: 1 },
    map: { heatHours: 25, heatCreature: 7, pinHours: "6", colorBy: "luck", ownColors: { Larsson: "red" } },
    sizes: { chat: null, hologram: { w: 1, h: 1 } },
  };
  expect(parseLayout(saved)).toEqual({
    version: 1,
    windows: [],
    sizes: {},
    isFolded: false,
    sort: "name",
    hasLetterKeys: true,
    layers: null,
    map: { heatHours: 24, heatCreature: null, pinHours: 6, colorBy: "own", ownColors: {} },
  });
});
