import { describe, expect, test } from "vitest";
import { breastplate } from "@/server/test/items";
import { inventories } from "@/server/test/stored-inventories";
import { type KnownLater, readKnownLater } from "./known-later";

const db = inventories();
const { store } = db;

/** What is newer than a file of Larsson's that lists the items 1 to 3. */
function later(moment: string, now?: Date): Promise<KnownLater> {
  return readKnownLater(db.db, { character_name: "Larsson", item_ids: [1, 2, 3] }, moment, now);
}
const secondsAfter = (moment: string, seconds: number) =>
  new Date(Date.parse(moment) + 1000 * seconds).toISOString();

describe("what is known later than a file", () => {
  test("is nothing before anything was told", async () => {
    expect(await later("2026-01-01T00:00:00.000Z")).toEqual({ whole: null, elsewhere: [] });
  });

  test("is the character's inventory with its newest change, from the moment after it", async () => {
    const whole = db.frames.snapshot("Larsson", [breastplate(1), breastplate(9)]);
    const change = db.frames.put("Larsson", breastplate(2));
    await store(whole, change);
    const known = {
      item_count: 3,
      updated_at: change.received_at,
      snapshot_at: whole.received_at,
    };
    expect((await later(secondsAfter(change.received_at, -0.001))).whole).toEqual(known);
    expect((await later(change.received_at)).whole).toBeNull();
  });

  test("is what others have that changed later, or was told later with all they have", async () => {
    const whole = db.frames.snapshot("Mule", [breastplate(1), breastplate(2), breastplate(9)]);
    const again = { ...whole, received_at: secondsAfter(whole.received_at, 10) };
    const single = {
      ...db.frames.put("Trader", breastplate(3)),
      received_at: secondsAfter(again.received_at, 10),
    };
    await store(whole, again, single);
    const elsewhere = async (moment: string) => [...(await later(moment)).elsewhere].sort();
    expect(await elsewhere(secondsAfter(whole.received_at, 5))).toEqual([1, 2, 3]);
    expect(await elsewhere(again.received_at)).toEqual([3]);
    expect(await elsewhere(single.received_at)).toEqual([]);
  });

  test("is never what the file's own character has", async () => {
    const own = db.frames.snapshot("Larsson", [breastplate(1)]);
    await store(own);
    expect((await later(secondsAfter(own.received_at, -5))).elsewhere).toEqual([]);
  });

  test("is no item that was seen by a clock that was ahead", async () => {
    const ahead = db.frames.snapshot("Mule", [breastplate(1)]);
    await store(ahead);
    const before = secondsAfter(ahead.received_at, -60);
    expect((await later(before, new Date(before))).elsewhere).toEqual([]);
  });
});
