import { describe, expect, test, vi } from "vitest";
import { parsePluginFrame } from "@/server/contract";
import type { SimFrame } from "../life/scene";
import { createWorld } from "./world";

/** Generous, because other work may keep the machine busy. */
vi.setConfig({ testTimeout: 90_000 });

const START_MS = Date.UTC(2026, 10, 22, 20);
const MINUTE_MS = 60_000;

function live(seed: string, characters: number, minutes: number, stepMs = minutes * MINUTE_MS): SimFrame[] {
  const world = createWorld({ seed, characters, startMs: START_MS });
  const frames: SimFrame[] = [];
  for (let atMs = START_MS; atMs < START_MS + minutes * MINUTE_MS; ) {
    atMs = Math.min(START_MS + minutes * MINUTE_MS, atMs + stepMs);
    frames.push(...world.advance(atMs));
  }
  return frames;
}

describe("the same seed", () => {
  test("gives the same frames byte for byte", () => {
    expect(live("seven", 12, 5)).toEqual(live("seven", 12, 5));
  });

  test("gives the same frames however the time is cut into steps", () => {
    expect(live("seven", 12, 3, 333)).toEqual(live("seven", 12, 3));
  });

  test("gives the same lives at another time, but for the times", () => {
    const later = createWorld({ seed: "seven", characters: 12, startMs: START_MS + 86_400_000 });
    const frames = later.advance(START_MS + 86_400_000 + 3 * MINUTE_MS);
    const today = live("seven", 12, 3);
    expect(frames.map(({ t, type, character }) => [t - 86_400_000, type, character])).toEqual(
      today.map(({ t, type, character }) => [t, type, character]),
    );
    const positions = (list: SimFrame[]) =>
      list.filter(({ type }) => type === "telemetry").map(({ text }) => /"ew":.*?,"z"/.exec(text)?.[0]);
    expect(positions(frames)).toEqual(positions(today));
  });
});

test("another seed gives other people", () => {
  const names = (seed: string) => createWorld({ seed, characters: 30, startMs: START_MS }).names;
  expect(names("one")).not.toEqual(names("two"));
});

test("frames come in the order of their time, and none beyond the time asked for", () => {
  const frames = live("order", 20, 2);
  const times = frames.map(({ t }) => t);
  expect(times).toEqual([...times].sort((a, b) => a - b));
  expect(times.at(-1)).toBeLessThanOrEqual(START_MS + 2 * MINUTE_MS);
});

test("every frame of every plugin version parses as the type it says it is", () => {
  const frames = live("contract", 40, 25);
  const wrong = frames.filter((frame) => {
    const parsed = parsePluginFrame(frame.text, frame.t);
    if (!parsed.ok || !parsed.known) return true;
    const { type, character_name } = parsed.event;
    const asSaid = type === frame.type || (type === "inventory" && frame.type === "full_inventory");
    return !asSaid || character_name !== frame.character;
  });
  expect(wrong.slice(0, 3)).toEqual([]);
  expect(new Set(frames.map(({ type }) => type))).toEqual(
    new Set([
      "register",
      "telemetry",
      "vitals",
      "spawn",
      "portal",
      "chat",
      "character_stats",
      "full_inventory",
      "inventory_delta",
      "equipment_cantrip_state",
      "quest",
      "combat_stats",
      "dungeon_map",
      "share_register",
      "share_vital",
      "share_position",
      "share_items",
      "share_cast_attempt",
      "share_cast_success",
      ...(frames.some(({ type }) => type === "rare") ? ["rare"] : []),
      ...(frames.some(({ type }) => type === "share_unregister") ? ["share_unregister"] : []),
    ]),
  );
});

test("telemetry comes every two seconds from everybody who is online", () => {
  const times = new Map<string, number[]>();
  for (const { type, character, t } of live("pace", 20, 3)) {
    if (type === "telemetry") times.set(character, [...(times.get(character) ?? []), t]);
  }
  expect(times.size).toBe(20);
  for (const list of times.values()) {
    const gaps = list.slice(1).map((t, i) => t - (list[i] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThan(1_950);
    expect(Math.max(...gaps)).toBeLessThan(2_050);
  }
});

test("a radar that is switched on shows the surroundings until it is switched off", () => {
  const world = createWorld({ seed: "radar", characters: 3, startMs: START_MS });
  world.advance(START_MS + 10_000);
  const [name = ""] = world.names;
  world.command(name, "/radar start");
  const on = world.advance(START_MS + 20_000).filter(({ type }) => type === "nearby_objects");
  expect(on.length).toBeGreaterThan(6);
  expect(new Set(on.map(({ character }) => character))).toEqual(new Set([name]));
  world.command(name, "/radar stop");
  world.advance(START_MS + 22_000);
  const off = world.advance(START_MS + 30_000).filter(({ type }) => type === "nearby_objects");
  expect(off).toEqual([]);
});

test("the map of a dungeon comes on entering it, and again when it is asked for", () => {
  const world = createWorld({ seed: "map", characters: 12, startMs: START_MS });
  const maps = (untilMs: number) => world.advance(untilMs).filter(({ type }) => type === "dungeon_map");
  let entered = maps(START_MS);
  while (entered.length === 0) entered = maps(world.nowMs + 2_000);
  const [first] = entered;
  const name = first?.character ?? "";
  expect(maps(world.nowMs + 5_000).filter(({ character }) => character === name)).toEqual([]);
  world.requestMap(name);
  const again = maps(world.nowMs + 3_000).filter(({ character }) => character === name);
  expect(again.map(({ text }) => JSON.parse(text).landblock)).toEqual([
    JSON.parse(first?.text ?? "").landblock,
  ]);
});

test("every command is answered in chat", () => {
  const world = createWorld({ seed: "answer", characters: 2, startMs: START_MS });
  world.advance(START_MS + 10_000);
  const [name = ""] = world.names;
  world.command(name, "/dance");
  const lines = world.advance(START_MS + 13_000).filter(({ type }) => type === "chat");
  expect(lines.map(({ text }) => text).join()).toContain("Unknown command: /dance");
});

test("a plugin that connects anew says who it is and changes nothing", () => {
  const world = createWorld({ seed: "again", characters: 8, startMs: START_MS });
  const untouched = createWorld({ seed: "again", characters: 8, startMs: START_MS });
  world.advance(START_MS + 5_000);
  untouched.advance(START_MS + 5_000);
  for (const name of world.names) {
    const [first] = world.hello(name);
    expect(first).toMatchObject({ type: "register", character: name });
  }
  expect(world.advance(START_MS + 15_000)).toEqual(untouched.advance(START_MS + 15_000));
});
