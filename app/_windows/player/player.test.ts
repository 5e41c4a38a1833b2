import { describe, expect, test } from "vitest";
import { headingName } from "@/app/_ui/heading-name";
import { player, vitals } from "@/app/stories/people";
import { StoryTime } from "@/app/stories/story";
import { commandProblem } from "./command-line";
import { type Hour, partsOf, sumOf } from "./hour";
import { lastSeen } from "./last-seen";
import { smallMap } from "./small-map";
import { glance, HERO, onlySeen } from "./story-data";

test.each([
  [0, "north"],
  [22, "north"],
  [23, "north-east"],
  [90, "east"],
  [271.5, "west"],
  [359, "north"],
  [-90, "west"],
])("heading %d is %s", (degrees, expected) => {
  expect(headingName(degrees)).toBe(expected);
});

describe("the small map", () => {
  const at = (fields: Partial<Parameters<typeof smallMap>[0]> = {}) =>
    smallMap({
      here: { ns: 10, ew: 20 },
      trail: [],
      places: [],
      others: [],
      width: 300,
      height: 100,
      ...fields,
    });
  const town = (name: string, ns: number, ew: number) => ({ name, kind: "town" as const, ns, ew });

  test("has the character in its middle, north up and east right", () => {
    const map = at({ others: [{ name: "Ulf", ns: 10.25, ew: 20.25 }] });
    expect(map.here).toEqual({ x: 150, y: 50 });
    expect(map.others).toEqual([{ name: "Ulf", x: 175, y: 25 }]);
  });

  test("grows with the way, within bounds", () => {
    const walked = (units: number) =>
      at({ trail: Array.from({ length: units * 10 }, (_, step) => ({ ns: 10 - units + step / 10, ew: 20 })) })
        .span;
    expect(at().span).toBe(1);
    expect(walked(1)).toBeCloseTo(2.3);
    expect(walked(50)).toBe(6);
  });

  test("shows only the way since the last portal", () => {
    const way = at({
      trail: [
        { ns: -80, ew: -80 },
        { ns: 9.9, ew: 20 },
      ],
    }).way;
    expect(way).toBe("M150 60L150 50");
    expect(at({ trail: [{ ns: -80, ew: -80 }] }).way).toBeNull();
  });

  test("names the nearest places in it, and none outside", () => {
    const places = [
      town("Far", 30, 20),
      ...Array.from({ length: 9 }, (_, n) => town(`T${n}`, 10 + n / 30, 20)),
    ];
    expect(at({ places }).places.map(({ name }) => name)).toEqual(["T0", "T1", "T2", "T3", "T4"]);
  });

  test("has a line for each whole unit, below zero as well", () => {
    const { columns, rows } = at({ here: { ns: -0.25, ew: 0.25 } });
    expect(columns).toHaveLength(3);
    expect(rows).toEqual([25]);
  });
});

describe("the last hour", () => {
  const hour: Hour = {
    from: "2026-11-22T11:05:00.000Z",
    to: "2026-11-22T12:02:00.000Z",
    five_minutes: [
      { timestamp: "2026-11-22T11:10:00.000Z", kills: 12, deaths: 0, tapers_used: 4 },
      { timestamp: "2026-11-22T12:00:00.000Z", kills: 3, deaths: 1, tapers_used: 1 },
    ],
    rares: 1,
  };

  test("has a part for each five minutes, and a gap where nothing was reported", () => {
    const kills = partsOf(hour, "kills");
    expect(kills).toHaveLength(12);
    expect([kills[0], kills[1], kills[11]]).toEqual([null, 12, 3]);
    expect(sumOf(kills)).toBe(15);
  });

  test("knows no sum where nothing at all was reported", () => {
    expect(sumOf(partsOf({ ...hour, five_minutes: [] }, "kills"))).toBeNull();
  });
});

describe("a line for the game client", () => {
  const prefixes = ["/radar", "/vt"];
  test.each<[string, RegExp | null]>([
    ["/radar start", null],
    ["  /vt stop ", null],
    ["/vt", null],
    ["", /Write a command/],
    ["/vtx", /begin with \/radar, \/vt/],
    ["/VT start", /begin with/],
    ["hello", /begin with/],
    [`/vt ${"x".repeat(600)}`, /at most 512/],
  ])("%j", (line, expected) => {
    const problem = commandProblem(line, prefixes);
    if (expected === null) expect(problem).toBeNull();
    else expect(problem).toMatch(expected);
  });

  test("is left to the server while nobody knows what is allowed", () => {
    expect(commandProblem("/anything", null)).toBeNull();
  });

  test("has nothing to begin with where the operator allows nothing", () => {
    expect(commandProblem("/radar start", [])).toMatch(/allows no commands/);
  });
});

describe("somebody whom the page has not heard of", () => {
  const time = new StoryTime(Date.parse("2026-11-22T12:00:00.000Z"));
  const seen = (secondsAgo: number) => {
    const row = player(time, HERO, { landcell: 0x01af_0123 }, secondsAgo);
    const told = glance(time, row, vitals(time, HERO, {}, secondsAgo));
    const nowMs = 5_000_000;
    const toLocal = (epochMs: number) => nowMs - (Date.parse("2026-11-22T12:00:00.000Z") - epochMs);
    return lastSeen(told, nowMs, toLocal, () => "the Catacombs");
  };

  test("is shown by the last reading and vitals on record, as old as they are", () => {
    expect(seen(7_200)).toMatchObject({
      name: HERO,
      state: "offline",
      telemetryAtMs: 5_000_000 - 7_200_000,
      dungeon: "the Catacombs",
      telemetry: { kills: 412, rares_found: 2 },
      vitals: { health_percentage: 92 },
    });
  });

  test("is not called offline while the last reading is fresh", () => {
    expect(seen(5)?.state).not.toBe("offline");
  });

  test("is unknown where no reading is on record", () => {
    expect(
      lastSeen(
        onlySeen(time),
        0,
        (ms) => ms,
        () => null,
      ),
    ).toBeNull();
  });
});
