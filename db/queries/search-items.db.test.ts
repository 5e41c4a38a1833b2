import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { spellIdsNamed } from "@/server/facts/spells";
import { compileQuery, filters, parseQuery, sortFieldOf, sortNames } from "@/server/search";
import { createTestDatabase, type TestDatabase } from "@/server/test/database";
import { secondsLater } from "@/server/test/events";
import { InventoryFrames } from "@/server/test/items";
import { castle, itemNames } from "@/server/test/searched-items";
import { exportItems, type ItemSearch, searchItems } from "./search-items";
import { storeInventories } from "./store-inventories";
import { writeBatch } from "./write-batch";

let test_: TestDatabase;
beforeAll(async () => {
  test_ = await createTestDatabase();
  const frames = new InventoryFrames();
  const { Larsson, Mule } = castle();
  await storeInventories(test_.db, [
    frames.snapshot("Larsson", Larsson),
    frames.snapshot("Mule", Mule),
    // The ring came from the mule a moment ago.
    frames.put("Larsson", Mule[0] ?? {}),
  ]);
  const seen = { received_at: secondsLater(0) };
  await writeBatch(test_.db, { seen: [{ character_name: "Larsson", char_tag: "hunters", ...seen }] });
});
afterAll(() => test_.drop());

/** A minute after the items were seen. */
const now = new Date(secondsLater(60));

async function find(query: string, page: Partial<ItemSearch> = {}) {
  const parsed = parseQuery(query);
  if (!parsed.ok) throw new Error(`${query}: ${parsed.error.message}`);
  const predicate = compileQuery(parsed.tree, { spellIdsNamed });
  return searchItems(test_.db, { predicate, sort: "name", order: "asc", limit: 500, now, ...page });
}
const names = async (query: string, page: Partial<ItemSearch> = {}) =>
  (await find(query, page)).items.map(({ full_name }) => full_name);

describe("every filter", () => {
  test.each(filters.map(({ name, example, counterexample }) => [name, example, counterexample] as const))(
    "%s: %s finds something, and %s nothing",
    async (_, example, counterexample) => {
      expect((await find(example)).total).toBeGreaterThan(0);
      expect(await find(counterexample)).toEqual({ items: [], total: 0, next_cursor: null });
    },
  );

  test.each(filters.map(({ name, example }) => [name, example] as const))(
    "%s: what %s does not find is what its negation finds",
    async (_, example) => {
      const all = await names("");
      const both = [...(await names(example)), ...(await names(`-(${example})`))];
      expect(both.sort()).toEqual(all.sort());
    },
  );
});

describe("a search", () => {
  test.each([
    ["steel breastplate", ["Steel Celdon Breastplate"]],
    ['"celdon breast"', ["Steel Celdon Breastplate"]],
    ["CÉLDON", ["Steel Celdon Breastplate"]],
    ["is:equipped -is:weapon", ["Steel Celdon Breastplate"]],
    ["owner:mule is:salvage", ["Salvaged Steel"]],
    ["reduces:chest", ["Bronze Amuli Coat"]],
    ["slot:chest", ["Bronze Amuli Coat", "Steel Celdon Breastplate"]],
    ["cantrip:strength=epic or cantrip:endurance>=epic", ["Gold Ring", "Steel Celdon Breastplate"]],
    ["cantrip:strength>=epic slot:chest wield:<=180 al:>=350 -is:equipped", []],
    ["cantrip:strength>=epic slot:chest wield:<=180 al:>=350", ["Steel Celdon Breastplate"]],
    ["atk:=15%", ["Iron Tachi"]],
    [
      "(is:gem or is:jewelry) -owner:larsson",
      ["Blue Aetheria", "Compass", "Pearl of Blood Drinking", "Ruby"],
    ],
    ["100%", []],
    ["_", ["50%_off' or true; --"]],
  ])("%s finds %j", async (query, expected) => {
    expect(await names(query)).toEqual(expected);
  });

  test("finds a name whatever stands in it", async () => {
    expect(await names('"50%_off"')).toEqual(["50%_off' or true; --"]);
    expect(await names('"x%_off"')).toEqual([]);
  });

  test("knows every order, both ways, and puts what has no value there last", async () => {
    for (const name of sortNames) {
      const sort = sortFieldOf(name) ?? "name";
      const [up, down] = [await names("", { sort }), await names("", { sort, order: "desc" })];
      expect([...up].sort(), name).toEqual(itemNames());
      expect([...down].sort(), name).toEqual(itemNames());
    }
    const byArmor = await find("", { sort: "combat.armor_level", order: "desc" });
    expect(byArmor.items.slice(0, 2).map(({ combat }) => combat?.armor_level)).toEqual([420, 240]);
    expect(byArmor.items.at(-1)?.combat?.armor_level ?? null).toBeNull();
  });

  test.each(sortNames.flatMap((name) => [[name, "asc"] as const, [name, "desc"] as const]))(
    "by %s %s gives each item once over all pages, and the same total on each",
    async (name, order) => {
      const sort = sortFieldOf(name) ?? "name";
      const whole = await names("", { sort, order });
      const paged: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await find("", { sort, order, limit: 3, cursor });
        expect(page.total).toBe(whole.length);
        paged.push(...page.items.map(({ full_name }) => full_name));
        cursor = page.next_cursor ?? undefined;
      } while (cursor !== undefined);
      expect(paged).toEqual(whole);
    },
  );

  test.each([
    ["nonsense", "none that"],
    [Buffer.from("[1,2]").toString("base64url"), "none that"],
    [Buffer.from('["combat.armor_level","asc","12; drop",5]').toString("base64url"), "another order"],
    [Buffer.from('["name","desc","a",5]').toString("base64url"), "another order"],
    [Buffer.from('["name","asc","a\\u0000",5]').toString("base64url"), "none that"],
  ])("refuses the cursor %s", async (cursor, message) => {
    await expect(find("", { cursor })).rejects.toThrow(message);
  });

  test.each(["12; drop", "999999999999", "1.5", "1e999"])(
    "by a figure refuses a cursor whose key is %s",
    async (key) => {
      const cursor = Buffer.from(JSON.stringify(["combat.armor_level", "asc", key, 5])).toString("base64url");
      await expect(find("", { cursor, sort: "combat.armor_level" })).rejects.toThrow("none that");
    },
  );
});

test("an export gives everything that is found, in its order", async () => {
  const predicate = compileQuery(null, { spellIdsNamed });
  const exported: string[] = [];
  for await (const items of exportItems(test_.db, { predicate, sort: "item.value", order: "desc", now }))
    exported.push(...items.map(({ full_name }) => full_name));
  expect(exported).toEqual(await names("", { sort: "item.value", order: "desc" }));
});
