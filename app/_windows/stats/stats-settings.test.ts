import { describe, expect, test } from "vitest";
import type { WindowState } from "../window-state";
import { tickLabels } from "./moments";
import { happeningHours, rangeWords, refreshMs } from "./ranges";
import { keptSettings, parseStatsSettings } from "./stats-settings";
import { HOUR } from "./test/series";

describe("ranges", () => {
  test("finds and deaths are asked for from before a chart begins", () => {
    expect([happeningHours("1h"), happeningHours("24h"), happeningHours("30d")]).toEqual([2, 25, 724]);
  });

  test("long ranges are asked for seldom", () => {
    expect([refreshMs("1h"), refreshMs("24h"), refreshMs("7d")]).toEqual([60_000, 60_000, 300_000]);
  });

  test("have words", () => {
    expect(rangeWords("24h")).toBe("last 24 hours");
  });

  test("ticks are clocks, with the date where a day begins, and dates where they are days apart", () => {
    const midnight = new Date(2026, 10, 22).getTime() / 1000;
    expect(tickLabels([midnight - HOUR, midnight, midnight + HOUR])).toEqual(["23:00", "11-22", "01:00"]);
    expect(tickLabels([midnight, midnight + 24 * HOUR])).toEqual(["11-22", "11-23"]);
    expect(tickLabels([])).toEqual([]);
  });
});

describe("what the window keeps", () => {
  const parse = (settings: Record<string, unknown>, character: string | null = null) => {
    const window: WindowState = {
      id: "stats:",
      kind: "stats",
      character,
      settings,
      x: 0,
      y: 0,
      w: 1,
      h: 1,
      z: 1,
      isCollapsed: false,
      isMaximised: false,
    };
    return parseStatsSettings(window);
  };
  const usual = {
    tab: "charts",
    range: "24h",
    of: null,
    isTable: false,
    sort: { by: "kills", isDescending: true },
  };

  test("begins with the character it was opened for, until another one is chosen, or everybody", () => {
    expect(parse({}, "Larsson").of).toBe("Larsson");
    expect(parse({ of: "Ulf" }, "Larsson").of).toBe("Ulf");
    expect(parse({ of: null }, "Larsson").of).toBeNull();
  });

  test("is read tolerantly, whatever was saved", () => {
    expect(
      parse({ tab: 3, range: "constructor", of: 7, isTable: "yes", sortBy: [], isDescending: 0 }),
    ).toEqual(usual);
  });

  test("comes back as it was kept", () => {
    const changed = {
      tab: "leaders",
      range: "7d",
      of: "Ulf",
      isTable: true,
      sort: { by: "name", isDescending: false },
    } as const;
    expect(parse({ ...keptSettings(changed) })).toEqual(changed);
  });
});
