import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";

interface Character {
  ns: number;
  health: number | null;
  trail: { ns: number; isLeap: boolean }[];
}
interface World {
  characters: Map<string, Character>;
  portals: Map<string, unknown>;
  news: { text: string }[];
  deafSince: number | null;
  time(iso: string, isFirst: boolean): void;
  event(event: Record<string, unknown>, replayed: boolean): void;
  players(rows: readonly Record<string, unknown>[]): void;
  trails(rows: readonly Record<string, unknown>[]): void;
  portalRow(row: Record<string, unknown>): void;
  tell(kind: "rare" | "death", row: Record<string, unknown>): void;
  sweep(): void;
  freshness(character: Character): string;
  stateOf(character: Character): string;
}
const code: { World: new () => World } = await import(join(process.cwd(), "public", "classic", "world.js"));

/** The plugin's clock is five minutes behind the server's. */
const PLUGIN_BEHIND_MS = 300_000;
const start = Date.parse("2026-11-22T20:00:00.000Z");

let world: World;
let browserAheadMs: number;
beforeEach(() => {
  browserAheadMs = 0;
  vi.useFakeTimers({ now: start });
  world = new code.World();
  world.deafSince = null;
  world.time(new Date(start).toISOString(), true);
});
afterEach(() => {
  vi.useRealTimers();
});

/** The server's time, which the browser's clock does not touch. */
const ago = (ms: number) => new Date(Date.now() - browserAheadMs - ms).toISOString();
const reading = (change: Record<string, unknown> = {}) => ({
  type: "telemetry",
  character_name: "Larsson",
  timestamp: ago(PLUGIN_BEHIND_MS),
  received_at: ago(0),
  ns: 42.1,
  ew: 33.6,
  kills: 1,
  kills_per_hour: 100,
  vt_state: "Combat",
  char_tag: null,
  heading: null,
  landcell: null,
  ...change,
});
const larsson = () => world.characters.get("Larsson") ?? expect.unreachable("nobody is known");

describe("what a reading is worth", () => {
  test.each([
    [0, "live"],
    [5_900, "live"],
    [6_000, "stale"],
    [30_000, "offline"],
  ])("after %i ms without another: %s", (ms, expected) => {
    world.event(reading(), false);
    vi.advanceTimersByTime(ms);
    expect(world.freshness(larsson())).toBe(expected);
  });

  test("while nothing is heard nothing is live, and nobody has left only for that", () => {
    world.event(reading(), false);
    world.deafSince = Date.now();
    expect(world.freshness(larsson())).toBe("stale");
    vi.advanceTimersByTime(600_000);
    expect(world.freshness(larsson())).toBe("stale");
  });

  test("a reading that waited for the resume is as old as it is, however wrong its plugin's clock", () => {
    world.event(reading(), false);
    vi.advanceTimersByTime(20_000);
    world.event(reading({ timestamp: ago(PLUGIN_BEHIND_MS + 8_000), ns: 42.2 }), true);
    expect(larsson().ns).toBe(42.2);
    expect(world.freshness(larsson())).toBe("stale");
    world.event(reading({ ns: 42.3 }), true);
    expect(world.freshness(larsson())).toBe("live");
  });

  test("fetched readings never replace newer ones of the stream", () => {
    world.event(reading({ ns: 42.2 }), false);
    world.players([reading({ received_at: ago(2_000) })]);
    expect(larsson().ns).toBe(42.2);
  });

  test.each([
    ["an hour forward", 3_600_000],
    ["an hour back", -3_600_000],
    ["a minute forward", 60_000],
    ["a minute back", -60_000],
  ])("a browser clock that is set %s changes nothing once the server has told the time", (_way, ms) => {
    world.event(reading(), false);
    vi.advanceTimersByTime(2_000);
    vi.setSystemTime(Date.now() + ms);
    browserAheadMs = ms;
    world.event(reading({ ns: 42.2 }), false);
    world.time(ago(0), false);
    vi.advanceTimersByTime(2_000);
    world.event(reading({ ns: 42.3 }), false);
    expect(larsson().ns).toBe(42.3);
    expect(world.freshness(larsson())).toBe("live");
    world.sweep();
    expect(larsson().trail.map(({ ns }) => ns)).toEqual(expect.arrayContaining([42.1, 42.3]));

    vi.advanceTimersByTime(20_000);
    world.event(reading({ timestamp: ago(PLUGIN_BEHIND_MS + 8_000), ns: 42.4 }), true);
    expect(larsson().ns).toBe(42.4);
    expect(world.freshness(larsson())).toBe("stale");
  });

  test("what waited while the browser's clock was set is as old as it is", () => {
    world.event(reading(), false);
    vi.advanceTimersByTime(20_000);
    vi.setSystemTime(Date.now() + 3_600_000);
    browserAheadMs = 3_600_000;
    world.time(ago(0), true);
    world.event(reading({ timestamp: ago(PLUGIN_BEHIND_MS + 8_000), ns: 42.2 }), true);
    expect(larsson().ns).toBe(42.2);
    expect(world.freshness(larsson())).toBe("stale");
  });

  test("the server's time is not set back by a frame that was late", () => {
    world.event(reading(), false);
    world.time(ago(4_000), false);
    vi.advanceTimersByTime(6_000);
    expect(world.freshness(larsson())).toBe("stale");
    world.players([reading({ received_at: ago(7_000), ns: 42.2 })]);
    expect(larsson().ns).toBe(42.1);
  });
});

describe("what somebody is doing", () => {
  test.each([
    ["active", {}],
    ["idle", { vt_state: "IDLE" }],
  ])("%s: %j", (expected, change) => {
    world.event(reading(change), false);
    expect(world.stateOf(larsson())).toBe(expected);
  });

  test("idle without a step or a kill for half a minute, until the next one", () => {
    for (let n = 0; n < 16; n++) {
      world.event(reading(), false);
      vi.advanceTimersByTime(2_000);
    }
    expect(world.stateOf(larsson())).toBe("idle");
    world.event(reading({ kills: 2 }), false);
    expect(world.stateOf(larsson())).toBe("active");
  });

  test("dead for half a minute after a death, offline when the server says so", () => {
    world.event(reading(), false);
    world.event(
      { type: "death", character_name: "Larsson", timestamp: ago(PLUGIN_BEHIND_MS), ns: 1, ew: 1 },
      false,
    );
    expect(world.stateOf(larsson())).toBe("dead");
    vi.advanceTimersByTime(29_000);
    world.event(reading({ kills: 2 }), false);
    expect(world.stateOf(larsson())).toBe("dead");
    vi.advanceTimersByTime(2_000);
    expect(world.stateOf(larsson())).toBe("active");
    world.event({ type: "player_offline", character_name: "Larsson", timestamp: ago(0) }, false);
    expect(world.stateOf(larsson())).toBe("offline");
  });

  test("vitals without health leave it as it was told last", () => {
    world.event(reading(), false);
    const vitals = { type: "vitals", character_name: "Larsson", timestamp: ago(PLUGIN_BEHIND_MS) };
    world.event({ ...vitals, health_percentage: 80 }, false);
    world.event({ ...vitals, health_percentage: null }, false);
    expect(larsson().health).toBe(80);
  });
});

test("a trail has a gap where a portal was, and what is fetched goes before what came meanwhile", () => {
  world.event(reading(), false);
  vi.advanceTimersByTime(2_000);
  world.event(reading({ ns: -20 }), false);
  const row = (ns: number, secondsAgo: number) =>
    reading({ ns, timestamp: ago(PLUGIN_BEHIND_MS + secondsAgo * 1_000) });
  world.trails([row(42, 30), row(42.05, 10)]);
  expect(larsson().trail.map(({ ns, isLeap }) => [ns, isLeap])).toEqual([
    [42, true],
    [42.05, false],
    [42.1, false],
    [-20, true],
  ]);
  vi.advanceTimersByTime(600_000);
  world.sweep();
  expect(larsson().trail).toEqual([]);
});

test("the same news from the stream and from HTTP is told once, newest first", () => {
  const find = { character_name: "Larsson", name: "Black Cloud Bow", timestamp: ago(1_000), ns: 1, ew: 1 };
  world.event({ ...find, type: "rare_classified" }, false);
  world.tell("rare", find);
  world.tell("death", { character_name: "Erik", timestamp: ago(0), ns: 1, ew: 1 });
  expect(world.news.map(({ text }) => text)).toEqual(["died", "found Black Cloud Bow"]);
});

test("a portal that was fetched late does not make it older than the stream has said", () => {
  const at = { ns: 10, ew: 10 };
  world.event({ type: "portal", character_name: "Larsson", portal_name: "Gateway", ...at }, false);
  world.portalRow({ portal_name: "Gateway", coordinates: at, last_seen_at: ago(3_000_000) });
  vi.advanceTimersByTime(3_000_000);
  world.sweep();
  expect(world.portals.size).toBe(1);
});

test("a portal is shown for an hour, and none that lies beyond the world", () => {
  const portal = { type: "portal", character_name: "Larsson", portal_name: "Gateway", ns: 10, ew: 10 };
  world.event(portal, false);
  world.event({ ...portal, ns: 10.01 }, false);
  world.event({ ...portal, ns: 500 }, false);
  expect(world.portals.size).toBe(1);
  vi.advanceTimersByTime(3_600_001);
  world.sweep();
  expect(world.portals.size).toBe(0);
});
