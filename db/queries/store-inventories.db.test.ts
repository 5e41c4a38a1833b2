import { describe, expect, test } from "vitest";
import { breastplate, PLAYER_ID } from "@/server/test/items";
import { inventories } from "@/server/test/stored-inventories";
import type { InventoryChange } from "./write-batch";

const db = inventories();
const { store, stored, idsOf, only, moves } = db;

describe("a whole inventory", () => {
  test("is stored with everything that was sent and derived", async () => {
    await store(db.frames.snapshot("Larsson", [breastplate(7)]));
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
    const [raw] = await db.sql`select * from inventory.item_raw_data`;
    expect(raw).toMatchObject({
      int_values: breastplate(7).IntValues,
      double_values: breastplate(7).DoubleValues,
      string_values: { "1": "Celdon Breastplate" },
      bool_values: { "100": true },
      original: { Id: 7, ObjectClass: 2, HasIdData: true, Spells: [6105, 4696], ActiveSpells: [4407] },
    });
  });

  test("replaces what was stored: what it leaves out is gone, what it changes is changed", async () => {
    await store(db.frames.snapshot("Larsson", [breastplate(1), breastplate(2), breastplate(3)]));
    await store(
      db.frames.snapshot("Larsson", [
        breastplate(2, { IntValues: { "28": 400 }, Spells: [] }),
        breastplate(4),
      ]),
    );
    const { items, item_count, version } = await stored();
    expect(items.map((item) => [item.item_id, item.combat?.armor_level, item.spells.length])).toEqual(
      expect.arrayContaining([
        [2, 400, 1],
        [4, 385, 3],
      ]),
    );
    expect({ item_count, version }).toEqual({ item_count: 2, version: 2 });
    const rows = await db.sql`select count(*)::int as n from inventory.item_combat_stats`;
    expect(rows[0]?.n).toBe(2);
  });

  test("that says what is known already changes nothing but the time of the snapshot", async () => {
    await store(db.frames.snapshot("Larsson", [breastplate(1), breastplate(2)]));
    const before = await stored();
    await store(db.frames.snapshot("Larsson", [breastplate(2), breastplate(1)]));
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
    await store(db.frames.snapshot("Larsson", generation(0)));
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
    for (let value = 1; value <= 100; value += 1)
      await store(db.frames.snapshot("Larsson", generation(value)));
    isOver = true;
    await Promise.all(readers);
    expect(new Set(seen).size).toBeGreaterThan(20);
  });

  test("without any items empties the inventory", async () => {
    await store(db.frames.snapshot("Larsson", [breastplate(1)]), db.frames.snapshot("Larsson", []));
    expect(await stored()).toMatchObject({ item_count: 0, items: [] });
  });

  test("takes parts of an item away that it has no more", async () => {
    await store(db.frames.snapshot("Larsson", [breastplate(1)]));
    const salvage = { Id: 1, ObjectClass: 39, IntValues: { "131": 64 }, StringValues: { "1": "Salvage" } };
    await store(db.frames.snapshot("Larsson", [salvage]));
    expect(await only()).toMatchObject({ combat: null, requirements: null, ratings: null, spells: [] });
  });
});

describe("single items", () => {
  test("are kept for a character that never sent a whole inventory", async () => {
    await store(db.frames.put("Larsson", breastplate(1)));
    expect(await stored()).toMatchObject({ item_count: 1, snapshot_at: null });
  });

  test("that are gone are gone, and that are unknown are no error", async () => {
    await store(db.frames.put("Larsson", breastplate(1)), db.frames.put("Larsson", breastplate(2)));
    await store(
      db.frames.remove("Larsson", 1),
      db.frames.remove("Larsson", 99),
      db.frames.remove("Nobody", 2),
    );
    expect(await idsOf()).toEqual([2]);
  });

  test("end as their last frame says, whatever a batch holds of them", async () => {
    await store(
      db.frames.put("Larsson", breastplate(1)),
      db.frames.remove("Larsson", 1),
      db.frames.put("Larsson", breastplate(1, { IntValues: { "19": 5 } })),
      db.frames.put("Larsson", breastplate(2)),
      db.frames.put("Larsson", breastplate(1, { IntValues: { "19": 6 } })),
      db.frames.remove("Larsson", 2),
    );
    expect(await only()).toMatchObject({ item_id: 1, value: 6 });
  });

  test("without an id that any object has take nothing away", async () => {
    const worn = breastplate(2, { IntValues: { "10": 512, "218103818": PLAYER_ID } });
    await store(db.frames.snapshot("Larsson", [breastplate(1), worn]), db.frames.remove("Larsson", 0));
    expect(await idsOf()).toEqual([1, 2]);
  });

  test("between two whole inventories count from the later one on", async () => {
    await store(
      db.frames.put("Larsson", breastplate(1)),
      db.frames.snapshot("Larsson", [breastplate(2)]),
      db.frames.put("Larsson", breastplate(3)),
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
    await store(
      db.frames.snapshot("Larsson", [pack, breastplate(1), inPack]),
      db.frames.remove("Larsson", 50),
    );
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
  await store(db.frames.snapshot("Larsson", [pack, inPack, breastplate(1), breastplate(3)]));
  await store(
    db.frames.remove("Larsson", 1),
    db.frames.remove("Larsson", 50),
    db.frames.snapshot("Larsson", []),
  );
  const [left] = await db.sql`select
    (select count(*) from inventory.items) + (select count(*) from inventory.item_combat_stats)
    + (select count(*) from inventory.item_requirements) + (select count(*) from inventory.item_enhancements)
    + (select count(*) from inventory.item_ratings) + (select count(*) from inventory.item_spells)
    + (select count(*) from inventory.item_raw_data) + (select count(*) from inventory.item_search) as rows`;
  expect(left?.rows).toBe(0);
});

describe("the main pack", () => {
  test("is called 0 once the character's own id is known, also for what was stored before", async () => {
    await store(db.frames.put("Larsson", breastplate(1)));
    expect((await only()).container_id).toBe(PLAYER_ID);
    const worn = breastplate(2, { IntValues: { "10": 512, "218103818": PLAYER_ID } });
    await store(db.frames.put("Larsson", worn));
    await store(db.frames.put("Larsson", breastplate(3)));
    const { items } = await stored();
    expect(items.map(({ container_id }) => container_id)).toEqual([0, 0, 0]);
  });
});

describe("storing again", () => {
  test("the same batch makes no difference", async () => {
    const batch = [
      db.frames.snapshot("Larsson", [breastplate(1), breastplate(2)]),
      db.frames.put("Mule", breastplate(1)),
      db.frames.put("Larsson", breastplate(1)),
      db.frames.remove("Larsson", 2),
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

  test("a hand-over again makes no other move of it, whoever was heard first", async () => {
    const batch = [
      db.frames.put("Larsson", breastplate(1)),
      db.frames.put("Larsson", breastplate(2)),
      db.frames.put("Mule", breastplate(1)),
      db.frames.remove("Larsson", 2),
      db.frames.put("Mule", breastplate(2)),
    ];
    await store(...batch);
    const before = [(await stored("Mule")).items, await moves()];
    await store(...batch);
    expect([(await stored("Mule")).items, await moves()]).toEqual(before);
  });

  test("a frame that comes just now counts, however far ahead an earlier one was", async () => {
    const ahead = { ...db.frames.snapshot("Larsson", [breastplate(1)]), received_at: inMinutes(10) };
    await store(ahead);
    await store({ ...db.frames.snapshot("Larsson", [breastplate(2)]), received_at: inMinutes(0) });
    expect(await idsOf()).toEqual([2]);
  });

  test("a frame that was set aside for minutes does not bring back what has changed since", async () => {
    const old = db.frames.snapshot("Larsson", [breastplate(1)]);
    await store({ ...db.frames.snapshot("Larsson", [breastplate(2)]), received_at: minutesAfter(old, 5) });
    await store(old);
    expect(await idsOf()).toEqual([2]);
  });

  test("nor does one that comes behind what is newer in the same batch", async () => {
    const old = db.frames.snapshot("Larsson", [breastplate(1)]);
    const received_at = minutesAfter(old, 5);
    await store({ ...db.frames.snapshot("Larsson", [breastplate(2)]), received_at }, old);
    expect(await stored()).toMatchObject({ items: [{ item_id: 2 }], snapshot_at: received_at });
  });

  test("what is told a little late does not make all look older", async () => {
    const [earlier, later] = [
      db.frames.put("Larsson", breastplate(1)),
      db.frames.put("Larsson", breastplate(2)),
    ];
    await store(later, earlier);
    expect(await stored()).toMatchObject({ item_count: 2, updated_at: later.received_at });
  });
});

function inMinutes(minutes: number): string {
  return new Date(Date.now() + minutes * 60_000).toISOString();
}

function minutesAfter({ received_at }: InventoryChange, minutes: number): string {
  return new Date(Date.parse(received_at) + minutes * 60_000).toISOString();
}
