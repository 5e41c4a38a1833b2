import { describe, expect, it } from "vitest";
import type { Database } from "@/db/client";
import { suitItem } from "@/server/contract/suits";
import { breastplate, unappraised } from "@/server/test/items";
import { castle } from "@/server/test/searched-items";
import { inventories } from "@/server/test/stored-inventories";
import { type CharacterItems, createSuitItems } from "./stored-items";

const test = inventories();
const { Larsson, Mule } = castle();
const storeCastle = () =>
  test.store(test.frames.snapshot("Larsson", Larsson), test.frames.snapshot("Mule", Mule));

const itemsIn = ({ json }: CharacterItems) => suitItem.array().parse(JSON.parse(json));
const idsIn = (loaded: readonly CharacterItems[]) =>
  Object.fromEntries(loaded.map((owned) => [owned.character, itemsIn(owned).map(({ id }) => id)]));

/** Counts the transactions in which inventories are read again. */
function countingReads(db: Database): { db: Database; reads(): number } {
  let reads = 0;
  const sql = new Proxy(db.sql, {
    get(target, key) {
      if (key === "begin") reads += 1;
      return Reflect.get(target, key);
    },
  });
  return { db: { ...db, sql, close: db.close }, reads: () => reads };
}

describe("what suits can be made of", () => {
  it("is what can be worn of each inventory, by id, as the contract has it", async () => {
    await storeCastle();
    const loaded = await createSuitItems(test.db).load(null);
    expect(idsIn(loaded)).toEqual({ Larsson: ["1", "2", "6", "7"], Mule: ["20", "28", "29"] });
    expect(loaded).toMatchObject([
      { character: "Larsson", itemCount: 4, unappraisedCount: 0 },
      { character: "Mule", itemCount: 3, unappraisedCount: 0 },
    ]);
    const [plate, coat, shield, cloak] = loaded.flatMap(itemsIn);
    expect(plate).toEqual({
      id: "1",
      name: "Steel Celdon Breastplate",
      character: "Larsson",
      kind: "armor",
      coverage: ["chest"],
      alternatives: [],
      armorLevel: 420,
      setId: 13,
      // Epic Strength and Minor Coordination; Impenetrability VIII is of the piece.
      spells: [2579, 3965],
      ratings: {
        damage: 1,
        damageResist: 1,
        crit: 1,
        critResist: 1,
        critDamage: 2,
        critDamageResist: 1,
        healBoost: 1,
        vitality: 3,
      },
      wield: [{ kind: "level", value: 180 }],
      workmanship: 8,
      attuned: false,
      bonded: false,
      equippedBy: "Larsson",
    });
    expect(coat).toMatchObject({
      name: "Bronze Amuli Coat",
      coverage: ["chest", "abdomen", "upperArms", "lowerArms"],
      alternatives: [["chest"]],
      spells: [2573, 2663],
      setId: null,
    });
    expect(shield).toMatchObject({ kind: "shield", workmanship: null });
    expect(cloak).toMatchObject({ kind: "cloak", setId: 52 });
  });

  it("leaves out what was never appraised, and counts it", async () => {
    await test.store(test.frames.snapshot("Larsson", [breastplate(1), unappraised(breastplate(2))]));
    const [larsson] = await createSuitItems(test.db).load(["Larsson", "Nobody"]);
    expect(larsson).toMatchObject({ character: "Larsson", itemCount: 1, unappraisedCount: 1 });
  });

  it("counts spells in force on an item neither as its own nor in its armor level", async () => {
    await test.store(
      test.frames.snapshot("Larsson", [
        breastplate(1, { Spells: [], ActiveSpells: [6105, 4407], IntValues: { "28": 625 } }),
      ]),
    );
    const [larsson] = await createSuitItems(test.db).load(null);
    expect(larsson && itemsIn(larsson)).toMatchObject([{ spells: [], armorLevel: 385 }]);
  });

  it("is read once, and again only where an inventory has changed", async () => {
    await storeCastle();
    const { db, reads } = countingReads(test.db);
    const suitItems = createSuitItems(db);
    const before = await suitItems.load(null);
    await suitItems.load(["Mule"]);
    expect(await suitItems.load(null)).toEqual(before);
    expect(reads()).toBe(1);
    await test.store(test.frames.put("Mule", breastplate(30)));
    const after = await suitItems.load(null);
    expect(reads()).toBe(2);
    expect(idsIn(after)).toEqual({ Larsson: ["1", "2", "6", "7"], Mule: ["20", "28", "29", "30"] });
    expect(after[0]?.json).toBe(before[0]?.json);
  });

  it("has an item that changed hands with its new owner alone", async () => {
    await storeCastle();
    const suitItems = createSuitItems(test.db);
    await suitItems.load(null);
    await test.store(test.frames.put("Mule", Larsson[0] ?? {}));
    expect(idsIn(await suitItems.load(null))).toEqual({
      Larsson: ["2", "6", "7"],
      Mule: ["1", "20", "28", "29"],
    });
  });

  it("is read once for loads that come together", async () => {
    await storeCastle();
    const suitItems = createSuitItems(test.db);
    const loads = await Promise.all([suitItems.load(null), suitItems.load(["Mule"]), suitItems.load(null)]);
    expect(loads.map((loaded) => loaded.map(({ itemCount }) => itemCount))).toEqual([[4, 3], [3], [4, 3]]);
    // Each reading makes a summary of its own.
    expect(new Set(loads.flatMap((loaded) => loaded.map(({ summary }) => summary))).size).toBe(2);
  });

  it("goes on after a load that failed", async () => {
    await storeCastle();
    let isBroken = true;
    const sql = new Proxy(test.db.sql, {
      get(target, key) {
        if (key === "begin" && isBroken) throw new Error("broken");
        return Reflect.get(target, key);
      },
    });
    const suitItems = createSuitItems({ ...test.db, sql, close: test.db.close });
    await expect(suitItems.load(null)).rejects.toThrow("broken");
    isBroken = false;
    expect(await suitItems.load(null)).toHaveLength(2);
  });

  it("keeps no more text than it may, and forgets what nobody asked for longest", async () => {
    await storeCastle();
    const { db, reads } = countingReads(test.db);
    const [larsson, mule] = await createSuitItems(test.db).load(null);
    const room = Math.max(larsson?.json.length ?? 0, mule?.json.length ?? 0);
    const suitItems = createSuitItems(db, room);
    expect(await suitItems.load(null)).toEqual([larsson, mule]);
    await suitItems.load(["Mule"]);
    expect(reads()).toBe(1);
    await suitItems.load(["Larsson"]);
    await suitItems.load(["Mule"]);
    expect(reads()).toBe(3);
  });
});

describe("an item by its id", () => {
  it.each([
    ["1", "Steel Celdon Breastplate"],
    ["20", "Gold Ring"],
    ["3", undefined],
    ["21", undefined],
    ["99", undefined],
    ["0x1", undefined],
    ["", undefined],
    ["99999999999999999999", undefined],
  ])("%j is %j", async (id, name) => {
    await storeCastle();
    expect((await createSuitItems(test.db).findItem(id))?.name).toBe(name);
  });
});
