import { beforeAll, describe, expect, test, vi } from "vitest";
import { parsePluginFrame, type TelemetryEvent, type VitalsEvent } from "@/server/contract";
import { isIndoorCell } from "@/server/facts/coordinates";
import type { Jump, SimFrame } from "../life/scene";
import { Ground } from "./ground";
import { readTerrain } from "./terrain-file";
import { createWorld } from "./world";

/** Generous, because other work may keep the machine busy. */
vi.setConfig({ testTimeout: 30_000 });

const START_MS = Date.UTC(2026, 10, 22, 20);
const HOURS = 1.25;
const CHARACTERS = 24;
/** Map units per second; the fastest runner does 0.036. */
const SPEED_MAX = 0.045;
/** The sloppiest plugin rounds to a hundredth of a map unit. */
const ROUNDING = 0.011;

type Reading = TelemetryEvent & { t: number };

let frames: SimFrame[];
let jumps: Jump[];
let readings: Map<string, Reading[]>;
let vitals: (VitalsEvent & { t: number })[];

beforeAll(() => {
  jumps = [];
  const onJump = (jump: Jump): number => jumps.push(jump);
  const world = createWorld({ seed: "plausible", characters: CHARACTERS, startMs: START_MS, onJump });
  frames = world.advance(START_MS + HOURS * 3_600_000);
  readings = new Map();
  vitals = [];
  for (const { type, text, t } of frames) {
    if (type !== "telemetry" && type !== "vitals") continue;
    const parsed = parsePluginFrame(text, t);
    if (!parsed.ok || !parsed.known) throw new Error(`does not parse: ${text}`);
    const { event } = parsed;
    if (event.type === "vitals") vitals.push({ ...event, t });
    if (event.type !== "telemetry") continue;
    const list = readings.get(event.character_name) ?? [];
    list.push({ ...event, t });
    readings.set(event.character_name, list);
  }
}, 60_000);

/** Consecutive readings of one session. */
function* pairs(): Generator<[Reading, Reading]> {
  for (const list of readings.values()) {
    for (let i = 1; i < list.length; i++) {
      const [before, after] = [list[i - 1], list[i]];
      if (before && after && before.session_id === after.session_id) yield [before, after];
    }
  }
}

function isOutdoors(reading: Reading): boolean {
  return reading.landcell === null || !isIndoorCell(reading.landcell);
}

describe("a fleet over an hour and a quarter", () => {
  test("nobody is faster than a runner unless a portal, a recall or death carries them", () => {
    const tooFast: string[] = [];
    for (const [before, after] of pairs()) {
      const jumped = jumps.some((jump) => {
        return jump.character === after.character_name && jump.t > before.t && jump.t <= after.t;
      });
      const far = Math.hypot(after.ns - before.ns, after.ew - before.ew);
      const allowed = (SPEED_MAX * (after.t - before.t)) / 1000 + 2 * ROUNDING;
      if (!jumped && far > allowed) tooFast.push(`${after.character_name} ${after.timestamp} ${far}`);
    }
    expect(tooFast).toEqual([]);
  });

  test("people get around: by portal, by recall and by death", () => {
    expect(new Set(jumps.map(({ reason }) => reason))).toEqual(new Set(["portal", "recall", "death"]));
  });

  test("under the sky everybody stands on land", () => {
    const ground = new Ground(readTerrain());
    const wet = [...readings.values()].flat().filter((reading) => {
      const near = [-ROUNDING, 0, ROUNDING];
      const dry = near.some((dNs) =>
        near.some((dEw) => ground.isLand({ ns: reading.ns + dNs, ew: reading.ew + dEw })),
      );
      return isOutdoors(reading) && !dry;
    });
    expect(wet.slice(0, 3)).toEqual([]);
  });

  test("kills, deaths and rares never fall within a session", () => {
    const counters = ["kills", "deaths", "total_deaths", "rares_found", "online_seconds"] as const;
    const fell = [...pairs()].filter(([before, after]) => {
      return counters.some((counter) => (after[counter] ?? 0) < (before[counter] ?? 0));
    });
    expect(fell).toEqual([]);
  });

  test("most of them hunt: kills rise for nearly everybody", () => {
    const busy = new Set<string>();
    for (const [before, after] of pairs()) {
      if ((after.kills ?? 0) > (before.kills ?? 0)) busy.add(after.character_name);
    }
    expect(busy.size).toBeGreaterThan(CHARACTERS * 0.9);
  });

  test("vitals stay between nothing and full, and go down now and then", () => {
    const wrong = vitals.filter((event) => {
      const within = (["health", "stamina", "mana"] as const).every((vital) => {
        const current = event[`${vital}_current`] ?? -1;
        return current >= 0 && current <= (event[`${vital}_max`] ?? 0);
      });
      return !within || event.vitae === null || event.vitae < 0 || event.vitae > 40;
    });
    expect(wrong).toEqual([]);
    expect(vitals.some(({ health_percentage }) => (health_percentage ?? 100) < 60)).toBe(true);
  });

  test("death takes health to nothing and brings vitae", () => {
    const deaths = jumps.filter(({ reason }) => reason === "death");
    expect(deaths.length).toBeGreaterThan(0);
    for (const { character, t } of deaths) {
      const last = vitals.filter((event) => event.character_name === character && event.t < t).at(-1);
      expect(last?.health_current).toBe(0);
      expect(last?.vitae).toBeGreaterThanOrEqual(5);
    }
  });

  test("vitae is worked off, a percent at a time", () => {
    const steps = new Set<number>();
    const latest = new Map<string, number>();
    for (const { character_name, vitae } of vitals) {
      const before = latest.get(character_name);
      if (before !== undefined && vitae !== null) steps.add(vitae - before);
      if (vitae !== null) latest.set(character_name, vitae);
    }
    expect(steps).toEqual(new Set([0, -1, 5]));
  });

  test("who logs out comes back with a new session, registered first", () => {
    const left = frames.filter(({ closes }) => closes);
    expect(left.length).toBeGreaterThan(0);
    const back = left.flatMap(({ character, t }) => {
      return frames.find((frame) => frame.character === character && frame.t > t) ?? [];
    });
    expect(back.length).toBeGreaterThan(0);
    expect(new Set(back.map(({ type }) => type))).toEqual(new Set(["register"]));
    const sessions = new Set(readings.get(back[0]?.character ?? "")?.map(({ session_id }) => session_id));
    expect(sessions.size).toBeGreaterThan(1);
  });

  test("the first ten minutes show everybody", () => {
    const early = frames.filter(({ t, closes }) => closes && t < START_MS + 10 * 60_000);
    expect(early).toEqual([]);
  });

  test("several plugin versions are about", () => {
    const versions = frames.flatMap(({ text }) => /"version":"([^"]+)"/.exec(text)?.[1] ?? []);
    expect(new Set(versions).size).toBeGreaterThanOrEqual(3);
  });
});
