import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "@/server/test/database";
import { breastplate, InventoryFrames, PLAYER_ID, unappraised } from "@/server/test/items";
import { getInventory } from "./get-inventory";
import { storeInventories } from "./store-inventories";
import type { InventoryChange } from "./write-batch";

let test_: TestDatabase;
let frames: InventoryFrames;
beforeAll(async () => {
  test_ = await createTestDatabase();
  frames = new InventoryFrames();
});
afterEach(async () => {
  await test_.db.sql`truncate inventory.items, inventory.item_combat_stats, inventory.item_requirements,
    inventory.item_enhancements, inventory.item_ratings, inventory.item_spells, inventory.item_raw_data,
    inventory.item_search, inventory.item_moves, inventory.inventories`;
  frames = new InventoryFrames();
});
afterAll(() => test_.drop());

const store = (...changes: InventoryChange[]) => storeInventories(test_.db, changes);
const stored = async (name = "Larsson") => {
  const inventory = await getInventory(test_.db, name);
  if (inventory === null) throw new Error(`nothing is stored of ${name}`);
  return inventory;
};
const idsOf = async (name = "Larsson") => (await stored(name)).items.map(({ item_id }) => item_id).sort();
const only = async (name = "Larsson") => {
  const { items } = await stored(name);
  if (items.length !== 1 || items[0] === undefined) throw new Error(`${items.length} items instead of one`);
  return items[0];
};
const moves = () =>
  test_.db
    .sql`select item_id, from_character, to_character from inventory.item_moves order by item_id, moved_at`;

describe("a whole inventory", () => {
  test("is stored with everything that was sent and derived", async () => {
    await store(frames.snapshot("Larsson", [breastplate(7)]));
    const item = await only();
    expect(item).toMatchObject({
      character_name: "Larsson",
      item_id: 7,
      full_name: "Steel Celdon Breastplate",
      container_id: PLAYER_ID,
      wear_slots: ["chest"],
      combat: { armor_level: 385, prot_slash: 1.3 },
      requirements: { character_level: 180 },
      enhancements: { material_name: "Steel", item_set: 14, set_name: "Adept's Set" },
      ratings: { crit_damage: 2, total: 2 },
    });
    expect(item.spells.map(({ spell_id, is_active }) => [spell_id, is_active])).toEqual(
      expect.arrayContaining([
        [6105, false],
        [4696, false],
        [4407, true],
      ]),
    );
    const [raw] = await test_.db.sql`select * from inventory.item_raw_data`;
    expect(raw).toMatchObject({
      int_values: breastplate(7).IntValues,
      double_values: breastplate(7).DoubleValues,
      string_values: { "1": "Celdon Breastplate" },
      bool_values: { "100": true },
      original: { Id: 7, ObjectClass: 2, HasIdData: true, Spells: [6105, 4696], ActiveSpells: [4407] },
    });
  });

  test("replaces what was stored: what it leaves out is gone, what it changes is changed", async () => {
    await store(frames.snapshot("Larsson", [breastplate(1), breastplate(2), breastplate(3)]));
    await store(
      frames.snapshot("Larsson", [breastplate(2, { IntValues: { "28": 400 }, Spells: [] }), breastplate(4)]),
    );
    const { items, item_count, version } = await stored();
    expect(items.map((item) => [item.item_id, item.combat?.armor_level, item.spells.length])).toEqual(
      expect.arrayContaining([
        [2, 400, 1],
        [4, 385, 3],
      ]),
    );
    expect({ item_count, version }).toEqual({ item_count: 2, version: 2 });
    const rows = await test_.db.sql`select count(*)::int as n from inventory.item_combat_stats`;
    expect(rows[0]?.n).toBe(2);
  });

  test("that says what is known already changes nothing but the time of the snapshot", async () => {
    await store(frames.snapshot("Larsson", [breastplate(1), breastplate(2)]));
    const before = await stored();
    await store(frames.snapshot("Larsson", [breastplate(2), breastplate(1)]));
    const after = await stored();
    expect(after.items).toEqual(before.items);
    expect(after.version).toBe(before.version);
    expect(Date.parse(after.snapshot_at ?? "")).toBeGreaterThan(Date.parse(before.snapshot_at ?? ""));
  });

  test("is replaced at once: whoever reads meanwhile sees the list before or after, whole", async () => {
    const sizeOf = (value: number) => 40 + (value % 7);
    const generation = (value: number) =>
      Array.from({ length: sizeOf(value) }, (_, i) =>
        breastplate(1_000 + i + 10 * (value % 3), { IntValues: { "19": value } }),
      );
    await store(frames.snapshot("Larsson", generation(0)));
    let isOver = false;
    const seen: number[] = [];
    const reader = async () => {
      while (!isOver) {
        const { item_count, items } = await stored();
        const [value = Number.NaN, ...others] = new Set(items.map((item) => item.value ?? Number.NaN));
        expect({ others, item_count, items: items.length }).toEqual({
          others: [],
          item_count: sizeOf(value),
          items: sizeOf(value),
        });
        seen.push(value);
      }
    };
    const readers = [1, 2, 3].map(reader);
    for (let value = 1; value <= 100; value += 1) await store(frames.snapshot("Larsson", generation(value)));
    isOver = true;
    await Promise.all(readers);
    expect(new Set(seen).size).toBeGreaterThan(20);
  });

  test("without any items empties the inventory", async () => {
    await store(frames.snapshot("Larsson", [breastplate(1)]), frames.snapshot("Larsson", []));
    expect(await stored()).toMatchObject({ item_count: 0, items: [] });
  });

  test("takes parts of an item away that it has no more", async () => {
    await store(frames.snapshot("Larsson", [breastplate(1)]));
    const salvage = { Id: 1, ObjectClass: 39, IntValues: { "131": 64 }, StringValues: { "1": "Salvage" } };
    await store(frames.snapshot("Larsson", [salvage]));
    expect(await only()).toMatchObject({ combat: null, requirements: null, ratings: null, spells: [] });
  });
});

describe("an item that is seen without its appraisal", () => {
  const worn = { "10": 512, "218103818": PLAYER_ID };

  test("keeps what its appraisal showed, and is where it is now", async () => {
    await store(frames.snapshot("Larsson", [breastplate(1, { IntValues: worn })]));
    const seen = unappraised(breastplate(1, { IntValues: { "231735296": 9, "19": 30_000 } }));
    await store(frames.put("Larsson", seen));
    expect(await only()).toMatchObject({
      has_id_data: true,
      slot: 9,
      value: 30_000,
      container_id: 0,
      current_wielded_location: 0,
      combat: { armor_level: 385 },
      enhancements: { item_set: 14 },
      ratings: { crit_damage: 2 },
    });
    const [raw] = await test_.db.sql`select int_values from inventory.item_raw_data`;
    expect(raw?.int_values).toMatchObject({ "28": 385, "231735296": 9, "19": 30_000 });
    expect(raw?.int_values).not.toHaveProperty("10");
  });

  test("in a whole inventory keeps it as well, and once more seen the same way changes nothing", async () => {
    await store(frames.snapshot("Larsson", [breastplate(1), breastplate(2)]));
    const again = [unappraised(breastplate(1)), unappraised(breastplate(2))];
    const { items, version } = await stored();
    await store(frames.snapshot("Larsson", again));
    expect(await stored()).toMatchObject({ items, version });
  });

  test("shows its appraisal again whatever was seen in between", async () => {
    await store(frames.put("Larsson", breastplate(1)));
    await store(frames.put("Larsson", unappraised(breastplate(1, { IntValues: { "231735296": 50 } }))));
    await store(frames.put("Larsson", breastplate(1)));
    expect(await only()).toMatchObject({ slot: 1 });
  });

  test("is another thing when its kind is another, for ids are used again", async () => {
    await store(frames.put("Larsson", breastplate(1)));
    const boots = { ...unappraised(breastplate(1)), StringValues: { "1": "Leather Boots" } };
    await store(frames.put("Larsson", boots));
    expect(await only()).toMatchObject({ name: "Leather Boots", has_id_data: false, ratings: null });
  });

  test("that says one thing only changes that one thing", async () => {
    await store(frames.put("Larsson", breastplate(1, { IntValues: { "218103814": 5, "218103815": 100 } })));
    await store(frames.put("Larsson", { Id: 1, IntValues: { "218103814": 4 } }));
    expect(await only()).toMatchObject({
      name: "Celdon Breastplate",
      stack_count: 4,
      stack_max: 100,
      slot: 1,
      object_class: 2,
    });
  });
});

describe("single items", () => {
  test("are kept for a character that never sent a whole inventory", async () => {
    await store(frames.put("Larsson", breastplate(1)));
    expect(await stored()).toMatchObject({ item_count: 1, snapshot_at: null });
  });

  test("that are gone are gone, and that are unknown are no error", async () => {
    await store(frames.put("Larsson", breastplate(1)), frames.put("Larsson", breastplate(2)));
    await store(frames.remove("Larsson", 1), frames.remove("Larsson", 99), frames.remove("Nobody", 2));
    expect(await idsOf()).toEqual([2]);
  });

  test("end as their last frame says, whatever a batch holds of them", async () => {
    await store(
      frames.put("Larsson", breastplate(1)),
      frames.remove("Larsson", 1),
      frames.put("Larsson", breastplate(1, { IntValues: { "19": 5 } })),
      frames.put("Larsson", breastplate(2)),
      frames.put("Larsson", breastplate(1, { IntValues: { "19": 6 } })),
      frames.remove("Larsson", 2),
    );
    expect(await only()).toMatchObject({ item_id: 1, value: 6 });
  });

  test("between two whole inventories count from the later one on", async () => {
    await store(
      frames.put("Larsson", breastplate(1)),
      frames.snapshot("Larsson", [breastplate(2)]),
      frames.put("Larsson", breastplate(3)),
    );
    expect(await idsOf()).toEqual([2, 3]);
  });

  test("go with the pack they are in", async () => {
    const pack = {
      Id: 50,
      ObjectClass: 10,
      IntValues: { "218103810": PLAYER_ID },
      StringValues: { "1": "Pack" },
    };
    const inPack = breastplate(2, { IntValues: { "218103810": 50 } });
    await store(frames.snapshot("Larsson", [pack, breastplate(1), inPack]), frames.remove("Larsson", 50));
    expect(await idsOf()).toEqual([1]);
  });
});

test("nothing is left of an item that is gone, however it went", async () => {
  const pack = {
    Id: 50,
    ObjectClass: 10,
    IntValues: { "218103810": PLAYER_ID },
    StringValues: { "1": "Pack" },
  };
  const inPack = breastplate(2, { IntValues: { "218103810": 50 } });
  await store(frames.snapshot("Larsson", [pack, inPack, breastplate(1), breastplate(3)]));
  await store(frames.remove("Larsson", 1), frames.remove("Larsson", 50), frames.snapshot("Larsson", []));
  const [left] = await test_.db.sql`select
    (select count(*) from inventory.items) + (select count(*) from inventory.item_combat_stats)
    + (select count(*) from inventory.item_requirements) + (select count(*) from inventory.item_enhancements)
    + (select count(*) from inventory.item_ratings) + (select count(*) from inventory.item_spells)
    + (select count(*) from inventory.item_raw_data) + (select count(*) from inventory.item_search) as rows`;
  expect(left?.rows).toBe(0);
});

describe("the main pack", () => {
  test("is called 0 once the character's own id is known, also for what was stored before", async () => {
    await store(frames.put("Larsson", breastplate(1)));
    expect((await only()).container_id).toBe(PLAYER_ID);
    const worn = breastplate(2, { IntValues: { "10": 512, "218103818": PLAYER_ID } });
    await store(frames.put("Larsson", worn));
    await store(frames.put("Larsson", breastplate(3)));
    const { items } = await stored();
    expect(items.map(({ container_id }) => container_id)).toEqual([0, 0, 0]);
  });
});

describe("an item that two characters show", () => {
  test("is with whoever showed it last, and the move is on record", async () => {
    await store(frames.snapshot("Larsson", [breastplate(1), breastplate(2)]));
    await store(frames.put("Mule", breastplate(1)));
    expect(await idsOf()).toEqual([2]);
    expect((await only("Mule")).moved_at).not.toBeNull();
    expect(await moves()).toEqual([{ item_id: 1, from_character: "Larsson", to_character: "Mule" }]);
    expect((await stored()).version).toBe(2);
  });

  test("keeps what its appraisal showed when it changes hands", async () => {
    await store(frames.put("Larsson", breastplate(1)), frames.put("Mule", unappraised(breastplate(1))));
    expect(await only("Mule")).toMatchObject({ has_id_data: true, combat: { armor_level: 385 } });
  });

  test("has moved as well when it was taken from the one before the other had it", async () => {
    await store(frames.put("Larsson", breastplate(1)));
    await store(frames.remove("Larsson", 1));
    await store(frames.put("Mule", breastplate(1)));
    expect(await moves()).toEqual([{ item_id: 1, from_character: "Larsson", to_character: "Mule" }]);
    expect((await only("Mule")).moved_at).not.toBeNull();
  });

  test("has not moved when the same character has it again", async () => {
    await store(frames.put("Larsson", breastplate(1)), frames.remove("Larsson", 1));
    await store(frames.put("Larsson", breastplate(1)));
    expect(await moves()).toEqual([]);
    expect((await only()).moved_at).toBeNull();
  });

  test("has moved when it is missing from the one's and then in the other's whole inventory", async () => {
    await store(frames.snapshot("Larsson", [breastplate(1)]), frames.snapshot("Larsson", []));
    await store(frames.snapshot("Mule", [breastplate(1)]));
    expect(await moves()).toEqual([{ item_id: 1, from_character: "Larsson", to_character: "Mule" }]);
  });

  test("is not taken from its new owner by a late word of the old one that it is gone", async () => {
    await store(frames.put("Larsson", breastplate(1)), frames.put("Mule", breastplate(1)));
    await store(frames.remove("Larsson", 1));
    expect(await idsOf("Mule")).toEqual([1]);
  });
});

describe("storing again", () => {
  test("the same batch makes no difference", async () => {
    const batch = [
      frames.snapshot("Larsson", [breastplate(1), breastplate(2)]),
      frames.put("Mule", breastplate(1)),
      frames.put("Larsson", breastplate(1)),
      frames.remove("Larsson", 2),
    ];
    await store(...batch);
    const before = [await stored("Larsson"), await moves()];
    await store(...batch);
    const [inventory, ...rest] = [await stored("Larsson"), await moves()];
    expect([{ ...inventory, items: await idsOf() }, ...rest]).toEqual([
      { ...before[0], items: [1], version: expect.any(Number) },
      before[1],
    ]);
  });

  test("a frame that was set aside for minutes does not bring back what has changed since", async () => {
    const old = frames.snapshot("Larsson", [breastplate(1)]);
    await store({ ...frames.snapshot("Larsson", [breastplate(2)]), received_at: minutesAfter(old, 5) });
    await store(old);
    expect(await idsOf()).toEqual([2]);
  });
});

function minutesAfter({ received_at }: InventoryChange, minutes: number): string {
  return new Date(Date.parse(received_at) + minutes * 60_000).toISOString();
}
