import { describe, expect, test } from "vitest";
import { breastplate, PLAYER_ID, unappraised } from "@/server/test/items";
import { inventories } from "@/server/test/stored-inventories";

const db = inventories();
const { store, stored, only } = db;

describe("an item that is seen without its appraisal", () => {
  const worn = { "10": 512, "218103818": PLAYER_ID };

  test("keeps what its appraisal showed, and is where it is now", async () => {
    await store(db.frames.snapshot("Larsson", [breastplate(1, { IntValues: worn })]));
    const seen = unappraised(breastplate(1, { IntValues: { "231735296": 9, "19": 30_000 } }));
    await store(db.frames.put("Larsson", seen));
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
    const [raw] = await db.sql`select int_values from inventory.item_raw_data`;
    expect(raw?.int_values).toMatchObject({ "28": 385, "231735296": 9, "19": 30_000 });
    expect(raw?.int_values).not.toHaveProperty("10");
  });

  test("in a whole inventory keeps it as well, and once more seen the same way changes nothing", async () => {
    await store(db.frames.snapshot("Larsson", [breastplate(1), breastplate(2)]));
    const again = [unappraised(breastplate(1)), unappraised(breastplate(2))];
    const { items, version } = await stored();
    await store(db.frames.snapshot("Larsson", again));
    expect(await stored()).toMatchObject({ items, version });
  });

  test("shows its appraisal again whatever was seen in between", async () => {
    await store(db.frames.put("Larsson", breastplate(1)));
    await store(db.frames.put("Larsson", unappraised(breastplate(1, { IntValues: { "231735296": 50 } }))));
    await store(db.frames.put("Larsson", breastplate(1)));
    expect(await only()).toMatchObject({ slot: 1 });
  });

  test("is another thing when its kind is another, for ids are used again", async () => {
    await store(db.frames.put("Larsson", breastplate(1)));
    const boots = { ...unappraised(breastplate(1)), StringValues: { "1": "Leather Boots" } };
    await store(db.frames.put("Larsson", boots));
    expect(await only()).toMatchObject({ name: "Leather Boots", has_id_data: false, ratings: null });
  });

  test("says that nothing is left of a number, and keeps its material's name where it does not speak of it", async () => {
    await store(db.frames.put("Larsson", breastplate(1, { IntValues: { "92": 5, "91": 10 } })));
    const { "131": _, ...ints } = unappraised(
      breastplate(1, { IntValues: { "19": 0, "5": 0, "92": 0 } }),
    ).IntValues;
    await store(
      db.frames.put("Larsson", { ...unappraised(breastplate(1)), IntValues: { ...ints, "92": 0 } }),
    );
    expect(await only()).toMatchObject({
      value: 0,
      burden: 0,
      structure: 0,
      max_structure: 10,
      full_name: "Steel Celdon Breastplate",
    });
  });

  test("adds what was sent to what is kept of it, also what has no column", async () => {
    await store(db.frames.put("Larsson", breastplate(1)));
    const seen = unappraised(breastplate(1));
    await store(
      db.frames.put("Larsson", { ...seen, IntValues: { ...seen.IntValues, "987654": 3 }, Extra: "kept" }),
    );
    const [raw] = await db.sql`select int_values, original from inventory.item_raw_data`;
    expect(raw?.int_values).toMatchObject({ "28": 385, "987654": 3 });
    expect(raw?.original).toMatchObject({ Extra: "kept", HasIdData: true, Spells: [6105, 4696] });
  });

  test("that says one thing only changes that one thing", async () => {
    await store(
      db.frames.put("Larsson", breastplate(1, { IntValues: { "218103814": 5, "218103815": 100 } })),
    );
    await store(db.frames.put("Larsson", { Id: 1, IntValues: { "218103814": 4 } }));
    expect(await only()).toMatchObject({
      name: "Celdon Breastplate",
      stack_count: 4,
      stack_max: 100,
      slot: 1,
      object_class: 2,
    });
  });
});
