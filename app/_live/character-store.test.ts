import { beforeEach, describe, expect, test } from "vitest";
import { freshness } from "./character";
import { CharacterStore } from "./character-store";
import { playerRow, telemetry, vitals } from "./test/frames";

let store: CharacterStore;
beforeEach(() => {
  store = new CharacterStore();
});

const larsson = () => {
  const character = store.all.get("Larsson");
  if (!character) throw new Error("Larsson is not known");
  return character;
};

describe("freshness", () => {
  test.each([
    [0, "live"],
    [5_999, "live"],
    [6_000, "stale"],
    [29_999, "stale"],
    [30_000, "offline"],
  ] as const)("a reading %i ms old is %s", (ageMs, expected) => {
    store.telemetry(telemetry(), 1_000, 1_000);
    expect(freshness(larsson(), 1_000 + ageMs, null)).toBe(expected);
  });

  test("while the page hears nothing, nothing is live and nobody leaves", () => {
    store.telemetry(telemetry(), 1_000, 1_000);
    expect(freshness(larsson(), 1_100, 1_050)).toBe("stale");
    expect(freshness(larsson(), 600_000, 1_050)).toBe("stale");
    expect(freshness(larsson(), 600_000, 40_000)).toBe("offline");
  });

  test("a character that left is offline at once, and back with its next reading", () => {
    store.telemetry(telemetry(), 1_000, 1_000);
    store.left("Larsson", 1_500);
    expect(larsson().state).toBe("offline");
    store.telemetry(telemetry(), 2_000, 2_000);
    expect(larsson().state).toBe("moving");
  });

  test("a late frame never replaces a newer one", () => {
    store.telemetry(telemetry({ kills: 8 }), 2_000, 2_000);
    store.telemetry(telemetry({ kills: 7 }), 1_000, 2_100);
    store.players([playerRow({ kills: 6 })], () => 1_500, 2_200);
    expect(larsson().telemetry.kills).toBe(8);
    expect(larsson().telemetryAtMs).toBe(2_000);
  });
});

describe("state", () => {
  test("who neither steps nor kills for half a minute is idle", () => {
    for (let at = 0; at <= 32_000; at += 2_000) store.telemetry(telemetry(), at, at);
    expect(larsson().state).toBe("idle");
    store.telemetry(telemetry({ kills: 1 }), 34_000, 34_000);
    expect(larsson().state).toBe("moving");
  });

  test("time alone turns a silent character idle, then offline", () => {
    store.telemetry(telemetry(), 0, 0);
    store.sweep(29_000);
    expect(larsson().state).toBe("moving");
    store.sweep(30_000);
    expect(larsson().state).toBe("offline");
  });

  test("the plugin's own word for idle counts, in any letter case", () => {
    store.telemetry(telemetry({ vt_state: "Idle" }), 0, 0);
    expect(larsson().state).toBe("idle");
  });

  test("a rise of vitae is a death; its decay is not", () => {
    store.telemetry(telemetry(), 0, 0);
    expect(store.vitals(vitals({ vitae: 5 }), 0, 0)).toBe(false);
    expect(store.vitals(vitals({ vitae: 4 }), 1_000, 1_000)).toBe(false);
    expect(store.vitals(vitals({ vitae: 9 }), 2_000, 2_000)).toBe(true);
    expect(larsson().state).toBe("dead");
    store.telemetry(telemetry({ kills: 1 }), 33_000, 33_000);
    expect(larsson().state).toBe("moving");
  });

  test("a frame that tells vitae alone leaves the bars as they are", () => {
    store.telemetry(telemetry(), 0, 0);
    store.vitals(vitals({ health_percentage: 70 }), 0, 0);
    const bars = { health_percentage: null, stamina_percentage: null, mana_percentage: null };
    expect(store.vitals(vitals({ ...bars, vitae: 5 }), 1_000, 1_000)).toBe(true);
    expect(larsson().vitals).toMatchObject({ health_percentage: 70, mana_percentage: 100, vitae: 5 });
    expect(larsson().activeAtMs).toBe(0);
  });

  test("vitals of an unknown character make no character without a place", () => {
    store.vitals(vitals(), 0, 0);
    expect(store.all.size).toBe(0);
  });
});

describe("figures", () => {
  test("lifetime kills go on from the first data by what the session adds", () => {
    store.players([playerRow({ kills: 10, total_kills: 500 })], () => 0, 0);
    store.telemetry(telemetry({ kills: 14 }), 2_000, 2_000);
    expect(larsson().telemetry.total_kills).toBe(504);
    store.telemetry(telemetry({ kills: 0, session_id: "new" }), 4_000, 4_000);
    expect(larsson().telemetry.total_kills).toBe(504);
  });

  test("places are looked at again once the dungeons are known", () => {
    store.telemetry(telemetry({ landcell: 0x01af0105 }), 0, 0);
    expect(larsson().dungeon).toBe("a dungeon");
    store.nameDungeons((landcell) => (landcell >>> 16 === 0x01af ? "Colier Mine" : null), 0);
    expect(larsson().dungeon).toBe("Colier Mine");
  });

  test("who left an hour ago is forgotten", () => {
    store.telemetry(telemetry(), 0, 0);
    store.sweep(60 * 60_000 + 1);
    expect(store.all.size).toBe(0);
  });
});
