import { describe, expect, it } from "vitest";
import { CARRIED_ITEMS_MAX, carriedItems, type ListedItem, PackContents } from "./pack-contents";
import { packsAlert, stepPacks, UNKNOWN_PACKS } from "./packs";

const PLAYER = 0x5000_0001;
const PACK = 0x8000_0001;
const CONTAINER = "218103810";

type Ints = Record<string, unknown>;
const item = (id: number, ints: Ints = {}, objectClass = 6): ListedItem => ({
  Id: id,
  ObjectClass: objectClass,
  IntValues: { [CONTAINER]: PLAYER, ...ints },
});
const pack = (id: number, ints: Ints = {}) => item(id, ints, 10);
const many = (count: number, firstId: number, container = PLAYER) =>
  Array.from({ length: count }, (_, i) => item(firstId + i, { [CONTAINER]: container }));

function contents(listed: readonly ListedItem[]): PackContents {
  const carried = carriedItems(listed);
  if (carried === null) throw new Error("too many items");
  return new PackContents(carried);
}

describe("free slots", () => {
  it.each<[string, ListedItem[], number]>([
    ["nothing carried", [], 102],
    ["items in the main pack, whatever its id", [item(1), item(2, { [CONTAINER]: 0 })], 100],
    ["a side pack adds its slots and takes none", [pack(PACK, { 218103812: 48 })], 150],
    ["a side pack that does not say has 24", [pack(PACK)], 126],
    ["the game's own key for slots", [pack(PACK, { 6: 12 })], 114],
    ["slots beyond reason are not believed", [pack(PACK, { 6: 1e9 })], 126],
    ["items in a side pack", [pack(PACK), ...many(20, 100, PACK)], 106],
    ["ids with a sign are the same ids", [pack(PACK | 0), ...many(20, 100, PACK)], 106],
    ["a side pack listed behind its items", [...many(20, 100, PACK), pack(PACK)], 106],
    ["an overfull side pack takes nothing from the others", [pack(PACK), ...many(30, 100, PACK)], 102],
    ["an overfull main pack neither", [pack(PACK), ...many(120, 100)], 24],
    ["worn things take no slot", [item(1, { 10: 512 }), item(2, { 218103818: PLAYER })], 102],
    ["foci have slots of their own", [item(1, {}, 38)], 102],
    ["numbers as text", [pack(PACK, { 218103812: "48" }), item(1, { [CONTAINER]: String(PACK) })], 149],
    ["the same item twice is one", [item(1), item(1)], 101],
    ["an item without an id or properties harms nothing", [{ Id: null }, { Id: 7 }], 101],
    ["the other name of the bag", [{ Id: 1, ObjectClass: 10, LongKeys: { 6: 10 } }], 112],
  ])("%s", (_, listed, free) => {
    expect(contents(listed).freeSlots).toBe(free);
  });

  it("follows additions, moves, unequipping and removals", () => {
    const packs = contents([pack(PACK), item(1), item(2, { 10: 512 })]);
    expect(packs.freeSlots).toBe(125);
    packs.put(3, item(3), true);
    expect(packs.freeSlots).toBe(124);
    packs.put(3, item(3, { [CONTAINER]: PACK }), false);
    expect(packs.freeSlots).toBe(124);
    packs.put(2, item(2, { 10: 0 }), false);
    expect(packs.freeSlots).toBe(123);
    packs.put(1, item(1, { 10: 512 }), false);
    expect(packs.freeSlots).toBe(124);
    packs.remove(3);
    packs.remove(3);
    packs.remove(99);
    expect(packs.freeSlots).toBe(125);
    packs.put(4, pack(4), true);
    expect(packs.freeSlots).toBe(149);
  });

  it("an update that does not say where the item is leaves it where it was", () => {
    const packs = contents([pack(PACK), item(1, { [CONTAINER]: PACK }), item(2, { 10: 512 })]);
    for (const id of [1, 2]) packs.put(id, { Id: id, IntValues: { 19: 100 } }, false);
    expect(packs.freeSlots).toBe(125);
    packs.put(3, { Id: 3 }, true);
    expect(packs.freeSlots).toBe(124);
  });

  it("with a side pack goes what is in it", () => {
    const packs = contents([pack(PACK), ...many(20, 100, PACK), item(1)]);
    packs.remove(PACK);
    expect(packs.freeSlots).toBe(101);
    expect(packs.size).toBe(1);
  });

  it("more than anybody can carry is not watched", () => {
    expect(carriedItems(many(CARRIED_ITEMS_MAX, 1))).not.toBeNull();
    expect(carriedItems(many(CARRIED_ITEMS_MAX + 1, 1))).toBeNull();
  });
});

describe("full packs", () => {
  /** Free slots, one reading a minute; in which minutes alerts were made and ended. */
  it.each<[string, number[], number[], number[]]>([
    ["under three free slots, once", [5, 3, 2, 1, 0, 2], [2], []],
    ["at the edge one alert", [2, 5, 2, 9, 2], [0], []],
    ["room again from ten on, and then once more", [2, 10, 3, 3, 3, 2], [0, 5], [1]],
    ["once in five minutes, however often there is room between", [2, 10, 2, 10, 2, 2], [0, 5], [1]],
    ["room all along", [102, 50, 3], [], []],
  ])("%s", (_, free, alerts, ends) => {
    let state = UNKNOWN_PACKS;
    const found = { alerts: [] as number[], ends: [] as number[] };
    for (const [minute, slots] of free.entries()) {
      const step = stepPacks(state, slots, new Date(minute * 60_000).toISOString());
      if (step.becameFull) found.alerts.push(minute);
      if (step.hasRoom) found.ends.push(minute);
      state = step.state;
    }
    expect(found).toEqual({ alerts, ends });
  });

  it("an hour that is played again makes no second alert", () => {
    let state = UNKNOWN_PACKS;
    const alertsOf = (minutes: readonly [minute: number, free: number][]) =>
      minutes.filter(([minute, free]) => {
        const step = stepPacks(state, free, new Date(minute * 60_000).toISOString());
        state = step.state;
        return step.becameFull;
      });
    const hour = [0, 10, 16, 40].map((minute): [number, number] => [minute, minute < 10 ? 50 : 1]);
    expect(alertsOf([...hour, [55, 50]])).toEqual([[10, 1]]);
    expect(alertsOf([...hour, [55, 50]])).toEqual([]);
    expect(alertsOf([[70, 0]])).toEqual([[70, 0]]);
  });

  it.each([
    [0, "Larsson has full packs: no free slot left"],
    [1, "Larsson has full packs: 1 free slot left"],
    [2, "Larsson has full packs: 2 free slots left"],
  ])("with %i free the text says so", (free, text) => {
    expect(packsAlert("Larsson", free, "2026-11-22T12:00:00.000Z")).toMatchObject({
      kind: "full_packs",
      text,
    });
  });
});
