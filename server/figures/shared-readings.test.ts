import { describe, expect, it } from "vitest";
import { vitalSharingPeers } from "@/server/contract/http/vital-sharing";
import { NO_READINGS, type Readings, tagsOf, withReadings } from "./shared-readings";
import { shareEvent } from "./test/share-event";

const shown = (frame: object, before: Readings = NO_READINGS) =>
  withReadings(before, shareEvent("Larsson", frame));
const POINTS = {
  health_cur: 410,
  health_max: 420,
  stamina_cur: 381,
  stamina_max: 405,
  mana_cur: 402,
  mana_max: 566,
};

describe("vitals", () => {
  it.each<[string, object]>([
    [
      "nested",
      { health: { cur: 410, max: 420 }, stamina: { cur: 381, max: 405 }, mana: { cur: 402, max: 566 } },
    ],
    [
      "as text",
      {
        health: { cur: "410", max: "420" },
        stamina: { cur: "381", max: "405" },
        mana: { cur: "402", max: "566" },
      },
    ],
    [
      "flat",
      {
        current_health: 410,
        max_health: 420,
        current_stamina: 381,
        max_stamina: 405,
        current_mana: 402,
        max_mana: 566,
      },
    ],
    [
      "as UtilityBelt calls them",
      {
        CurrentHealth: 410,
        MaxHealth: 420,
        CurrentStamina: 381,
        MaxStamina: 405,
        CurrentMana: 402,
        MaxMana: 566,
      },
    ],
    [
      "as the vitals message calls them",
      {
        health_current: 410,
        health_max: 420,
        stamina_current: 381,
        stamina_max: 405,
        mana_current: 402,
        mana_max: 566,
      },
    ],
  ])("%s", (_, body) => {
    expect(shown({ type: "share_vital", ...body }).vitals).toEqual(POINTS);
  });

  it("what a frame leaves out stays as it was", () => {
    const before = shown({ type: "share_vital", ...POINTS });
    expect(shown({ type: "share_vital", health: { cur: 7 } }, before).vitals).toEqual({
      ...POINTS,
      health_cur: 7,
    });
    expect(shown({ type: "share_vital" }, before).vitals).toEqual(POINTS);
    expect(shown({ type: "share_position", health: { cur: 7 } }, before).vitals).toEqual(POINTS);
  });

  it.each([[-1], [1e12], ["many"], [[7]], [{}], [null]])("%j is no figure", (cur) => {
    expect(shown({ type: "share_vital", health: { cur, max: 5 } }).vitals).toMatchObject({
      health_cur: null,
      health_max: 5,
    });
  });
});

describe("positions", () => {
  it.each<[object, object | null]>([
    [
      { ns: 42.1, ew: 33.6, z: 0.4, landcell: "A9B40019", heading: 370 },
      { ns: 42.1, ew: 33.6, z: 0.4, landcell: 0xa9b40019, heading: 10 },
    ],
    [
      { NS: "42.1N", EW: "33.6W" },
      { ns: 42.1, ew: -33.6, z: null, landcell: null, heading: null },
    ],
    [{ ns: 42.1 }, null],
    [{ ns: 42.1, ew: 20_000 }, null],
    [{ ns: 42.1, ew: [1] }, null],
  ])("%j", (body, position) => {
    expect(shown({ type: "share_position", ...body }).position).toEqual(position);
  });

  it("one that cannot be read leaves the last", () => {
    const before = shown({ type: "share_position", ns: 1, ew: 2 });
    expect(shown({ type: "share_position", ns: "here" }, before).position).toMatchObject({ ns: 1, ew: 2 });
  });
});

describe("items and tags", () => {
  it("items in either spelling, without those that have no name", () => {
    const items = [
      { icon: 8291, name: "Prismatic Taper", count: 1830 },
      { Icon: "7", Name: "Healing Kit", Count: "12" },
      { icon: 1 },
      "junk",
    ];
    expect(shown({ type: "share_items", items }).items).toEqual([
      { icon: 8291, name: "Prismatic Taper", count: 1830 },
      { icon: 7, name: "Healing Kit", count: 12 },
    ]);
  });

  it("an empty list empties, anything else leaves the last", () => {
    const before = shown({ type: "share_items", items: [{ name: "Taper" }] });
    expect(shown({ type: "share_items", items: "none" }, before).items).toHaveLength(1);
    expect(shown({ type: "share_items", items: [] }, before).items).toEqual([]);
  });

  it.each<[unknown, readonly string[] | null]>([
    [
      ["healer", "main"],
      ["healer", "main"],
    ],
    [
      ["healer", null, 7, {}],
      ["healer", "7"],
    ],
    ["healer", null],
    [undefined, null],
  ])("tags %j", (tags, read) => {
    expect(tagsOf(shareEvent("Larsson", { type: "share_register", tags }))).toEqual(read);
  });

  it("whatever is sent, the list keeps its bounds", () => {
    const long = `${"x".repeat(255)}🐸🐸`;
    const items = Array.from({ length: 150 }, () => ({ name: long, icon: -1, count: 5e9 }));
    const { items: kept } = shown({ type: "share_items", items });
    const tags = tagsOf(shareEvent("Larsson", { type: "share_register", tags: Array(100).fill(long) }));
    const time = "2026-11-22T20:50:54.000Z";
    const peer = { character_name: "Larsson", player_id: null, server: "Coldeve", connected_since: time };
    const list = { peers: [{ ...peer, last_seen: time, tags, ...NO_READINGS, items: kept }] };
    expect(vitalSharingPeers.parse(list)).toEqual(list);
    expect(kept).toHaveLength(100);
    expect(kept[0]).toMatchObject({ icon: 0xffffffff, count: null });
    expect(kept[0]?.name.isWellFormed()).toBe(true);
  });
});
