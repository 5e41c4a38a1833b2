import { describe, expect, test } from "vitest";
import { inOrderOf, listed, OBJECTS_MAX, viewOf } from "./radar-list";
import type { RadarObject } from "./radar-reading";
import { parseRadarSettings } from "./radar-settings";
import { aboveText, discSummary, labelText, spokenObject } from "./radar-words";

function object(name: string, distance: number | null, fields: Partial<RadarObject> = {}): RadarObject {
  const offset = distance === null ? null : { east: distance, north: 0 };
  return {
    key: name,
    name,
    kind: "monster",
    className: "Monster",
    offset,
    distance,
    above: 0,
    health: null,
    ...fields,
  };
}

const things = [
  object("Lich", 20),
  object("Door", 5, { kind: "door" }),
  object("Kyujo", 12, { kind: "player" }),
  object("Whisper", null),
];
const names = (objects: readonly RadarObject[]) => objects.map(({ name }) => name);

describe("what is shown", () => {
  test("hidden kinds are counted all the same", () => {
    const view = viewOf(things, ["door"]);
    expect(names(view.shown)).toEqual(["Kyujo", "Lich", "Whisper"]);
    expect(view.counts.get("door")).toBe(1);
  });

  test("of too many the nearest", () => {
    const many = Array.from({ length: 800 }, (_, at) => object(`Rat ${at}`, 800 - at));
    const { shown, passing } = viewOf(many, []);
    expect(passing).toBe(800);
    expect(shown).toHaveLength(OBJECTS_MAX);
    expect(shown[0]?.distance).toBe(1);
  });
});

describe("the list", () => {
  const order = (by: "name" | "distance" | "bearing", isDescending = false, isByKind = false) =>
    names(listed(things, { sort: { by, isDescending }, isByKind }));

  test.each([
    ["nearest first, nowhere last", order("distance"), ["Door", "Kyujo", "Lich", "Whisper"]],
    ["farthest first, nowhere last", order("distance", true), ["Lich", "Kyujo", "Door", "Whisper"]],
    ["by name", order("name"), ["Door", "Kyujo", "Lich", "Whisper"]],
    [
      "by kind, the nearest of each first",
      order("distance", false, true),
      ["Lich", "Whisper", "Kyujo", "Door"],
    ],
  ])("%s", (_, found, expected) => {
    expect(found).toEqual(expected);
  });

  test("things within the same metre do not change places", () => {
    const sort = { sort: { by: "distance", isDescending: false }, isByKind: false } as const;
    const before = listed([object("A", 10.2), object("B", 10.4)], sort);
    const after = listed([object("A", 10.4), object("B", 10.2)], sort);
    expect(names(after)).toEqual(names(before));
  });

  test("rows that are pointed at lie still, and new ones come last", () => {
    const rows = [object("New", 1), object("A", 2), object("B", 3)];
    expect(names(inOrderOf(rows, ["B", "Gone", "A"]))).toEqual(["B", "A", "New"]);
  });
});

test("settings of any version are read, and what makes no sense is left out", () => {
  expect(parseRadarSettings({})).toEqual({
    isHeadingUp: false,
    range: null,
    sort: { by: "distance", isDescending: false },
    isByKind: false,
    hidden: [],
  });
  const saved = {
    isHeadingUp: true,
    range: 41,
    sort: { by: "luck", isDescending: 1 },
    hidden: ["door", "ghost", 7],
  };
  expect(parseRadarSettings(saved)).toMatchObject({ isHeadingUp: true, range: null, hidden: ["door"] });
  const known = { range: 40, sort: { by: "name", isDescending: true }, isByKind: true };
  expect(parseRadarSettings(known)).toMatchObject(known);
});

describe("in words", () => {
  test("everything about a thing", () => {
    const lich = object("Lich", 14.2, { offset: { east: 10, north: 10 }, above: -6, health: 0.45 });
    expect(spokenObject(lich)).toBe(
      "Lich, Monster, 14 metres, north-east, 45 degrees, 6 metres below, health 45 percent",
    );
    expect(labelText(lich)).toBe("14 m NE, 6 m down, 45 %");
  });

  test("a step up is no other floor", () => {
    expect(aboveText(object("Lich", 3, { above: 1.5 }))).toBe("");
    expect(aboveText(object("Lich", 3, { above: 6.1 }))).toBe("+6");
  });

  test("the disc in a sentence", () => {
    expect(discSummary([])).toBe("Nothing within reach.");
    expect(discSummary(things)).toMatch(/^4 things within reach\. Nearest: Door, /);
  });
});
