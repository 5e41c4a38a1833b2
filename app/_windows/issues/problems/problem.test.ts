import { describe, expect, it } from "vitest";
import {
  type Alert,
  isSettled,
  isSnoozed,
  kindOf,
  placeOf,
  textWithoutName,
  UNHANDLED,
  worstFirst,
} from "./problem";

const NOW = Date.parse("2026-11-22T20:00:00.000Z");
const at = (minutes: number) => new Date(NOW + minutes * 60_000).toISOString();

let nth = 0;
function alert(kind: string, minutesAgo: number, change: Partial<Alert> = {}): Alert {
  return {
    id: `3f0c6a52-8d1e-4b7a-9c41-${String(nth++).padStart(12, "0")}`,
    kind,
    character_name: "Larsson",
    text: `${kind} ${minutesAgo}`,
    created_at: at(-minutesAgo),
    ended_at: null,
    details: {},
    ...UNHANDLED,
    ...change,
  };
}

const snoozed = (untilMinutes: number) => ({
  acknowledged_at: at(-1),
  acknowledged_by: "Erik",
  snoozed_until: at(untilMinutes),
});

describe("the order of problems", () => {
  it("is by kind, the worst first, and of a kind the newest first", () => {
    const shuffled = [
      alert("full_packs", 1),
      alert("idle", 2),
      alert("death", 9),
      alert("unheard_of", 0),
      alert("low_supplies", 3),
      alert("death", 4),
    ];
    expect(worstFirst(shuffled, NOW).map(({ text }) => text)).toEqual([
      "death 4",
      "death 9",
      "low_supplies 3",
      "idle 2",
      "full_packs 1",
      "unheard_of 0",
    ]);
  });

  it("has what is put off at its end, until the time is over", () => {
    const later = alert("death", 1, snoozed(10));
    const list = [later, alert("full_packs", 2)];
    expect(worstFirst(list, NOW).at(-1)).toBe(later);
    expect(worstFirst(list, NOW + 11 * 60_000)[0]).toBe(later);
  });
});

describe("what was done about a problem", () => {
  it("settles it when somebody has seen to it or it is over, and not when it is only put off", () => {
    expect(isSettled(alert("idle", 1))).toBe(false);
    expect(isSettled(alert("idle", 1, snoozed(10)))).toBe(false);
    expect(isSettled(alert("idle", 1, { acknowledged_at: at(0), acknowledged_by: "Erik" }))).toBe(true);
    expect(isSettled(alert("idle", 1, { ended_at: at(0) }))).toBe(true);
  });

  it("puts it off for as long as was said", () => {
    expect(isSnoozed(alert("idle", 1), NOW)).toBe(false);
    expect(isSnoozed(alert("idle", 1, snoozed(10)), NOW)).toBe(true);
    expect(isSnoozed(alert("idle", 1, snoozed(-1)), NOW)).toBe(false);
  });
});

describe("the words for a problem", () => {
  it.each([
    ["Larsson died at 42.1N, 33.6E", "Died at 42.1N, 33.6E"],
    ["Larsson is low on supplies: 12 prismatic tapers left", "12 prismatic tapers left"],
    ["Larsson has full packs: no free slot left", "No free slot left"],
    ["Larsson has been idle for 5 minutes at 1N, 2E", "Idle for 5 minutes at 1N, 2E"],
    ["Larssons died", "Larssons died"],
    ["Somebody saw Larsson", "Somebody saw Larsson"],
  ])("%s beside the name is %s", (text, expected) => {
    expect(textWithoutName({ text, character_name: "Larsson" })).toBe(expected);
  });

  it("are the kind's own name where this page does not know it", () => {
    expect(kindOf("lost_in_portal_space").label).toBe("Lost in portal space");
  });

  it("have a place only where both coordinates are known", () => {
    expect(placeOf({ details: { ns: 1, ew: -2, vitae: 5 } })).toEqual({ ns: 1, ew: -2 });
    expect(placeOf({ details: { ns: null, ew: null } })).toBeNull();
    expect(placeOf({ details: { ns: "1", ew: 2 } })).toBeNull();
    expect(placeOf({ details: {} })).toBeNull();
  });
});
