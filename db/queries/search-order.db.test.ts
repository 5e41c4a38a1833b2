import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { EQUIP } from "@/server/facts/equip-slots";
import { OBJECT_CLASS } from "@/server/facts/object-classes";
import { spellIdsNamed } from "@/server/facts/spells";
import { compileQuery, parseQuery, sortFieldOf } from "@/server/search";
import { createTestDatabase, type TestDatabase } from "@/server/test/database";
import { secondsLater } from "@/server/test/events";
import { breastplate, InventoryFrames, type ListedItem, PLAYER_ID } from "@/server/test/items";
import { exportItems, searchItems } from "./search-items";
import { storeInventories } from "./store-inventories";

/* What is kept by number, or in another table, is sorted as it is shown. */

const INT = {
  container: "218103810",
  wielder: "218103818",
  wieldedAt: "10",
  coverage: "218103821",
  equipSlots: "218103822",
  skill: "218103840",
  damageType: "218103841",
  slayer: "166",
  imbue: "179",
} as const;

let nextId = 1;
function named(name: string, change: Partial<ListedItem> = {}): ListedItem {
  const plain = { [INT.coverage]: 0, [INT.equipSlots]: 0 };
  return breastplate(nextId++, {
    Spells: [],
    ActiveSpells: [],
    ...change,
    IntValues: { "131": 0, ...plain, ...change.IntValues },
    StringValues: { "1": name },
  });
}
const withInts = (name: string, ints: Record<string, number>) => named(name, { IntValues: ints });

/** What is worn tells the character's own id. */
const worn = (name: string, at: number) =>
  withInts(name, { [INT.wieldedAt]: at, [INT.wielder]: PLAYER_ID, [INT.equipSlots]: at });

/** Each character has what one order is about, told in no order at all. */
const carried: Readonly<Record<string, readonly ListedItem[]>> = {
  Classes: [
    named("a scroll", { ObjectClass: OBJECT_CLASS.scroll }),
    named("a key", { ObjectClass: OBJECT_CLASS.key }),
    named("an armor", { ObjectClass: OBJECT_CLASS.armor }),
    named("a gem", { ObjectClass: OBJECT_CLASS.gem }),
  ],
  Skills: [
    withInts("war magic", { [INT.skill]: 34 }),
    withInts("unheard of", { [INT.skill]: 999 }),
    withInts("finesse weapons", { [INT.skill]: 46 }),
    withInts("none", {}),
    withInts("heavy weapons", { [INT.skill]: 44 }),
  ],
  Slayers: [
    withInts("of undead", { [INT.slayer]: 14 }),
    withInts("of nothing", {}),
    withInts("of aerbaxes", { [INT.slayer]: 96 }),
    withInts("of olthoi", { [INT.slayer]: 1 }),
  ],
  Elements: [
    withInts("slash, pierce", { [INT.damageType]: 3 }),
    withInts("slash", { [INT.damageType]: 1 }),
    withInts("acid", { [INT.damageType]: 0x20 }),
    withInts("nothing", {}),
    withInts("fire", { [INT.damageType]: 0x10 }),
  ],
  Imbues: [
    withInts("none", {}),
    withInts("ignore all armor", { [INT.imbue]: -0x8000_0000 }),
    withInts("critical strike, fire rending", { [INT.imbue]: 0x201 }),
    withInts("critical strike", { [INT.imbue]: 0x1 }),
    withInts("armor rending", { [INT.imbue]: 0x4 }),
  ],
  Slots: [
    withInts("feet", { [INT.equipSlots]: EQUIP.feet }),
    withInts("chest and abdomen", { [INT.equipSlots]: EQUIP.chest | EQUIP.abdomen, [INT.coverage]: 0xc00 }),
    withInts("nowhere", {}),
    withInts("head", { [INT.equipSlots]: EQUIP.head }),
    withInts("chest", { [INT.equipSlots]: EQUIP.chest }),
  ],
  Places: [
    withInts("in a side pack", { [INT.container]: 0x8000_0001 }),
    worn("sword in hand", EQUIP.meleeWeapon),
    withInts("in the main pack", {}),
    worn("boots", EQUIP.feet),
    worn("helmet", EQUIP.head),
    worn("aetheria", EQUIP.blueAetheria),
    worn("coat", EQUIP.chest | EQUIP.abdomen),
  ],
  Cantrips: [
    named("epic strength", { Spells: [3965] }),
    named("epic endurance", { Spells: [4226] }),
    named("none", {}),
    named("legendary strength", { Spells: [6107, 2579] }),
    named("moderate strength", { Spells: [2663] }),
    named("strength only now", { ActiveSpells: [6107] }),
  ],
  Spells: [
    named("of level 6", { Spells: [1486] }),
    named("of level 8", { Spells: [4407, 1486] }),
    named("of another kind", { Spells: [6107] }),
    named("of level 4", { Spells: [1484] }),
  ],
};

let test_: TestDatabase;
beforeAll(async () => {
  test_ = await createTestDatabase();
  const frames = new InventoryFrames();
  await storeInventories(
    test_.db,
    Object.entries(carried).map(([name, items]) => frames.snapshot(name, items)),
  );
});
afterAll(() => test_.drop());

const now = new Date(secondsLater(60));

function searchOf(query: string, sort: string, order: "asc" | "desc" = "asc") {
  const parsed = parseQuery(query);
  const field = sortFieldOf(sort);
  if (!parsed.ok || field === undefined) throw new Error(`${query} by ${sort}`);
  return { predicate: compileQuery(parsed.tree, { spellIdsNamed }), sort: field, order, now };
}
async function names(query: string, sort: string, order: "asc" | "desc" = "asc"): Promise<string[]> {
  const { items } = await searchItems(test_.db, { ...searchOf(query, sort, order), limit: 50 });
  return items.map(({ full_name }) => full_name);
}

describe("items are sorted", () => {
  test.each([
    ["class", "owner:classes", ["an armor", "a gem", "a key", "a scroll"]],
    ["skill", "owner:skills", ["finesse weapons", "heavy weapons", "war magic", "unheard of", "none"]],
    ["slayer", "owner:slayers", ["of aerbaxes", "of olthoi", "of undead", "of nothing"]],
    ["element", "owner:elements", ["acid", "fire", "slash", "slash, pierce", "nothing"]],
    [
      "imbue",
      "owner:imbues",
      ["armor rending", "critical strike", "critical strike, fire rending", "ignore all armor", "none"],
    ],
    ["slot", "owner:slots", ["head", "chest", "chest and abdomen", "feet", "nowhere"]],
    [
      "place",
      "owner:places",
      ["helmet", "coat", "boots", "sword in hand", "aetheria", "in the main pack", "in a side pack"],
    ],
  ])("by %s: %s", async (sort, query, inOrder) => {
    expect(await names(query, sort)).toEqual(inOrder);
  });

  test("the other way round, and what has nothing there is last all the same", async () => {
    expect(await names("owner:skills", "skill", "desc")).toEqual([
      "war magic",
      "heavy weapons",
      "finesse weapons",
      "none",
      "unheard of",
    ]);
  });

  test.each([
    ["owner:cantrips cantrip:strength", ["legendary strength", "epic strength", "moderate strength"]],
    ["owner:cantrips cantrip:endurance", ["epic endurance"]],
    // Named is named, wanted or not: what is left has none of them.
    ["owner:cantrips -cantrip:strength", ["strength only now", "none", "epic endurance"]],
    [
      "owner:cantrips (cantrip:strength or -is:gem)",
      [
        "legendary strength",
        "epic strength",
        "moderate strength",
        "strength only now",
        "none",
        "epic endurance",
      ],
    ],
    // Without one, by the best of any kind.
    [
      "owner:cantrips",
      [
        "legendary strength",
        "epic endurance",
        "epic strength",
        "moderate strength",
        "strength only now",
        "none",
      ],
    ],
  ])("by the best of the cantrips that are asked for: %s", async (query, inOrder) => {
    expect(await names(query, "cantrip", "desc")).toEqual(inOrder);
  });

  test("by the best of the spells that are asked for", async () => {
    expect(await names("spell:impenetrability", "spell", "desc")).toEqual([
      "of level 8",
      "of level 6",
      "of level 4",
    ]);
    expect(await names("spell:impenetrability", "spell")).toEqual(["of level 4", "of level 6", "of level 8"]);
  });

  test("the same in an export", async () => {
    for (const [query, sort] of [
      ["cantrip:strength", "cantrip"],
      ["owner:places", "place"],
    ] as const) {
      const exported: string[] = [];
      for await (const items of exportItems(test_.db, searchOf(query, sort)))
        exported.push(...items.map(({ full_name }) => full_name));
      expect(exported).toEqual(await names(query, sort));
    }
  });
});

test("by place, what was told before the character's own id was known lies in the main pack too", async () => {
  const frames = new InventoryFrames();
  const inMain = withInts("told at first", { [INT.container]: PLAYER_ID });
  const inSide = withInts("in a pack", { [INT.container]: 0x8000_0002 });
  await storeInventories(test_.db, [frames.put("Newcomer", inSide), frames.put("Newcomer", inMain)]);
  expect(await names("owner:newcomer", "place")).toEqual(["in a pack", "told at first"]);
  await storeInventories(test_.db, [frames.put("Newcomer", worn("coat", EQUIP.chest))]);
  const { items } = await searchItems(test_.db, { ...searchOf("owner:newcomer", "place"), limit: 9 });
  expect(items.map(({ full_name, container_id }) => [full_name, container_id])).toEqual([
    ["coat", 0],
    ["told at first", 0],
    ["in a pack", 0x8000_0002],
  ]);
});
