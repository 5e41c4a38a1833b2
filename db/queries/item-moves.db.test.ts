import { describe, expect, test } from "vitest";
import { breastplate, unappraised } from "@/server/test/items";
import { inventories } from "@/server/test/stored-inventories";

const db = inventories();
const { store, stored, idsOf, only, moves } = db;

describe("an item that two characters show", () => {
  test("is with whoever showed it last, and the move is on record", async () => {
    await store(db.frames.snapshot("Larsson", [breastplate(1), breastplate(2)]));
    await store(db.frames.put("Mule", breastplate(1)));
    expect(await idsOf()).toEqual([2]);
    expect((await only("Mule")).moved_at).not.toBeNull();
    expect(await moves()).toEqual([{ item_id: 1, from_character: "Larsson", to_character: "Mule" }]);
    expect((await stored()).version).toBe(2);
  });

  test("keeps what its appraisal showed when it changes hands", async () => {
    await store(db.frames.put("Larsson", breastplate(1)), db.frames.put("Mule", unappraised(breastplate(1))));
    expect(await only("Mule")).toMatchObject({ has_id_data: true, combat: { armor_level: 385 } });
  });

  test("has moved as well when it was taken from the one before the other had it", async () => {
    await store(db.frames.put("Larsson", breastplate(1)));
    await store(db.frames.remove("Larsson", 1));
    await store(db.frames.put("Mule", breastplate(1)));
    expect(await moves()).toEqual([{ item_id: 1, from_character: "Larsson", to_character: "Mule" }]);
    expect((await only("Mule")).moved_at).not.toBeNull();
  });

  test("has not moved when the same character has it again", async () => {
    await store(db.frames.put("Larsson", breastplate(1)), db.frames.remove("Larsson", 1));
    await store(db.frames.put("Larsson", breastplate(1)));
    expect(await moves()).toEqual([]);
    expect((await only()).moved_at).toBeNull();
  });

  test("has moved when it is missing from the one's and then in the other's whole inventory", async () => {
    await store(db.frames.snapshot("Larsson", [breastplate(1)]), db.frames.snapshot("Larsson", []));
    await store(db.frames.snapshot("Mule", [breastplate(1)]));
    expect(await moves()).toEqual([{ item_id: 1, from_character: "Larsson", to_character: "Mule" }]);
  });

  test("is not taken from its new owner by a late word of the old one that it is gone", async () => {
    await store(db.frames.put("Larsson", breastplate(1)), db.frames.put("Mule", breastplate(1)));
    await store(db.frames.remove("Larsson", 1));
    expect(await idsOf("Mule")).toEqual([1]);
  });

  test("is not taken back by an older sighting of the one before that comes late", async () => {
    const old = db.frames.put("Larsson", breastplate(1));
    const later = { ...db.frames.put("Mule", breastplate(1)), received_at: minutesAfter(old.received_at, 5) };
    await store(later);
    await store(old);
    expect(await idsOf("Mule")).toEqual([1]);
    expect(await moves()).toEqual([]);
  });

  test("is not taken back by one that is older than when all its owner has was told, though it did not change", async () => {
    const first = db.frames.snapshot("Mule", [breastplate(1)]);
    const between = db.frames.put("Larsson", breastplate(1));
    await store(first);
    // Once in the same batch, once on its own.
    await store({ ...first, received_at: minutesAfter(first.received_at, 5) }, between);
    await store(between);
    expect(await idsOf("Mule")).toEqual([1]);
    expect(await moves()).toEqual([]);
  });

  test("is with the other one also where all that the one before has is told in the same batch, after it", async () => {
    await store(db.frames.snapshot("Larsson", [breastplate(1)]));
    await store(db.frames.put("Mule", breastplate(1)), db.frames.snapshot("Larsson", []));
    expect([await idsOf("Larsson"), await idsOf("Mule")]).toEqual([[], [1]]);
    expect(await moves()).toEqual([{ item_id: 1, from_character: "Larsson", to_character: "Mule" }]);
  });

  test("stays where it was seen after a file was written that is told now", async () => {
    const written = db.frames.snapshot("Larsson", [breastplate(1), breastplate(2)]);
    const seen = {
      ...db.frames.put("Mule", breastplate(1)),
      received_at: minutesAfter(written.received_at, 5),
    };
    await store(seen);
    const received_at = minutesAfter(written.received_at, 10);
    await store({ ...written, received_at, seen_at: written.received_at });
    expect([await idsOf("Mule"), await idsOf("Larsson")]).toEqual([[1], [2]]);
    expect(await stored()).toMatchObject({
      snapshot_at: written.received_at,
      updated_at: received_at,
      items: [{ updated_at: written.received_at }],
    });
  });
});

function minutesAfter(moment: string, minutes: number): string {
  return new Date(Date.parse(moment) + minutes * 60_000).toISOString();
}
