import { beforeAll, describe, expect, test, vi } from "vitest";
import { byCharacter, Evening, type Said } from "../test/evening";
import { idleSpells } from "../test/idle-spells";
import { PackReader } from "../test/pack-reader";

/** Generous, because other work may keep the machine busy. */
vi.setConfig({ testTimeout: 90_000 });

const IDLE_MS = 5 * 60_000;

let evening: Evening;

beforeAll(() => {
  evening = Evening.live({ seed: "what happens 6", characters: 24, hours: 1.1, eventful: 12 });
}, 120_000);

type Ending = "line lost" | "client died" | "logged out";

/** How each connection of one character ended, told by what comes before the end and after it. */
function endingsOf(said: readonly Said[]): Ending[] {
  return said.flatMap(({ frame, event }, index) => {
    const after = said.slice(index + 1);
    const session = sessionAt(after);
    if (!frame.closes || !session) return [];
    expect(after[0]?.event.type, "a new connection begins with register").toBe("register");
    const farewell =
      event.type === "share_unregister" || (event.type === "chat" && event.text === "Logging off.");
    const sameSession = session === sessionAt(said.slice(0, index + 1).reverse());
    if (farewell) expect(sameSession).toBe(false);
    return farewell ? ["logged out"] : sameSession ? ["line lost"] : ["client died"];
  });
}

function sessionAt(said: readonly Said[]): string | null {
  for (const { event } of said) if (event.type === "telemetry") return event.session_id;
  return null;
}

describe("connections", () => {
  test("end when the network fails, when the client dies and when the player logs out; only the first keeps its session", () => {
    const endings = [...byCharacter(evening.said).values()].flatMap(endingsOf);
    for (const ending of ["line lost", "client died", "logged out"] as const) {
      expect(endings.filter((other) => other === ending).length, ending).toBeGreaterThan(2);
    }
  });

  test("what happened without one is told later, with the times of then; positions are not", () => {
    const late = evening.said.filter(({ frame, event }) => frame.t - Date.parse(event.timestamp) > 1_500);
    expect(late.length).toBeGreaterThan(3);
    const momentary = late.filter(({ event }) => /^(telemetry|vitals|spawn)$/.test(event.type));
    expect(momentary).toEqual([]);
  });

  test("nothing out of the ordinary happens in a world without events", () => {
    const calm = Evening.live({ seed: "happenings", characters: 10, hours: 0.75, eventful: 0 });
    const goodbyes = calm.said.filter(({ frame }) => frame.closes).map(({ event }) => event.type);
    expect(goodbyes.filter((type) => type !== "share_unregister" && type !== "chat")).toEqual([]);
    expect(calm.ofType("rare")).toEqual([]);
    expect(calm.ofType("vitals").filter(({ event }) => event.vitae !== 0)).toEqual([]);
  });
});

describe("idleness", () => {
  test("lasts longer than five minutes now and then, and often less", () => {
    const durations = [...byCharacter(evening.ofType("telemetry")).values()].flatMap((said) =>
      idleSpells(said.map(({ event }) => event)),
    );
    expect(durations.filter((ms) => ms > IDLE_MS).length).toBeGreaterThan(3);
    expect(durations.filter((ms) => ms > 10_000 && ms < IDLE_MS).length).toBeGreaterThan(3);
  });

  test("is written in either letter case", () => {
    const states = new Set(evening.ofType("telemetry").map(({ event }) => event.vt_state));
    expect(states).toContain("Idle");
    expect(states).toContain("idle");
  });
});

describe("inventories", () => {
  test("no two things share a slot, no pack holds more than it can, whatever the deltas bring", () => {
    for (const said of byCharacter(evening.said).values()) {
      const packs = new PackReader();
      for (const { event } of said) {
        if (!packs.read(event)) continue;
        expect(packs.problems()).toEqual([]);
      }
    }
  });

  test("packs fill up to the last slot for those who loot everything, and for nobody else", () => {
    const fewest = [...byCharacter(evening.said).values()].map((said) => {
      const packs = new PackReader();
      return Math.min(...said.flatMap(({ event }) => (packs.read(event) ? [packs.freeSlots()] : [])));
    });
    const full = fewest.filter((free) => free < 3).length;
    expect(fewest).toContain(0);
    expect(full).toBeLessThan(fewest.length / 4);
    expect(fewest.filter((free) => free > 50).length).toBeGreaterThan(fewest.length / 2);
  });

  test("things are appraised some time after they were taken, and move without what the appraisal showed", () => {
    const updates = evening.ofType("inventory_delta").filter(({ event }) => event.action === "update");
    expect(updates.some(({ event }) => event.item?.HasIdData === true)).toBe(true);
    expect(updates.some(({ event }) => event.item?.HasIdData === false)).toBe(true);
  });
});

describe("the world", () => {
  test("shows portals again and again, and some that players opened, which are not seen for long", () => {
    const places = new Map<string, number[]>();
    for (const { event } of evening.ofType("portal")) {
      const key = `${event.portal_name} ${event.ns} ${event.ew}`;
      places.set(key, [...(places.get(key) ?? []), Date.parse(event.timestamp)]);
    }
    const seen = [...places.values()].map((times) => Math.max(...times) - Math.min(...times));
    expect(seen.some((ms) => ms > 30 * 60_000)).toBe(true);
    const towns = [...places.keys()].filter((key) => /^(?!Portal to).* Portal /.test(key));
    expect(towns.length).toBeGreaterThan(2);
  });

  test("spawns have ids, but for plugins that send none", () => {
    const withId = evening.ofType("spawn").filter(({ event }) => event.object_id !== null).length;
    expect(withId).toBeGreaterThan(1_000);
    expect(withId).toBeLessThan(evening.ofType("spawn").length);
  });

  test("quests come one by one, in bulk, and as a countdown", () => {
    const quests = evening.ofType("quest").map(({ event }) => event);
    expect(quests.some(({ key, completed_at }) => key !== null && completed_at !== null)).toBe(true);
    expect(quests.some(({ quests: bulk }) => bulk.length > 5)).toBe(true);
    expect(quests.some(({ countdown }) => countdown === "READY")).toBe(true);
    expect(quests.some(({ countdown }) => /^\d+h \d+m$/.test(countdown ?? ""))).toBe(true);
  });

  test("speaks on every channel, tells included, and warns of the vortex; people quote it, too", () => {
    const lines = evening.ofType("chat").map(({ event }) => event);
    const colors = new Set(lines.map(({ color }) => color));
    for (const color of [0, 2, 3, 4, 5, 7, 12, 13, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25]) {
      expect(colors, `chat type ${color}`).toContain(color);
    }
    for (const channel of ["General", "Trade", "LFG", "Roleplay", "Society", "Allegiance", "Fellowship"]) {
      expect(
        lines.some(({ text }) => text.startsWith(`[${channel}] `)),
        channel,
      ).toBe(true);
    }
    const vortex = lines.filter(({ text }) => text.includes("whirlwind of vortexes"));
    expect(vortex.some(({ text }) => !text.includes(' says, "'))).toBe(true);
    expect(vortex.some(({ text }) => text.includes(' says, "'))).toBe(true);
  });

  test("vital sharing is joined, kept alive and left", () => {
    const types = new Set(
      evening.said.map(({ event }) => event.type).filter((type) => type.startsWith("share_")),
    );
    expect([...types].sort()).toEqual([
      "share_cast_attempt",
      "share_cast_success",
      "share_items",
      "share_position",
      "share_register",
      "share_unregister",
      "share_vital",
    ]);
  });
});
