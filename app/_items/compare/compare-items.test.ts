import { describe, expect, test } from "vitest";
import type { InventoryItem, ItemSpell } from "@/server/contract/http/items";
import { itemFacts } from "../item-facts";
import { combat, enhancements, item, ratings, requirements } from "../test/item";
import { comparableFigures } from "./comparable-figures";
import { compareItems } from "./compare-items";
import { COMPARED_MAX, Compared } from "./compared";

const spell = (name: string, family: string, tier: number, is_active = false): ItemSpell => ({
  spell_id: tier,
  name,
  family,
  tier,
  is_active,
});

const inMainPack = () => "Main pack";

function rowOf(items: readonly InventoryItem[], title: string, label: string) {
  const found = compareItems(items, inMainPack)
    .find((group) => group.title === title)
    ?.rows.find((row) => row.label === label);
  return (
    found && { ...found, cells: found.cells.map(({ words, isBest }) => `${words}${isBest ? " best" : ""}`) }
  );
}

const armor = (armor_level: number, more: Partial<InventoryItem> = {}) =>
  item({ combat: combat({ armor_level }), ...more });

describe("items side by side", () => {
  test("mark the best figure and where they differ", () => {
    const items = [armor(385, { burden: 400 }), armor(402, { burden: 900 }), armor(402)];
    expect(rowOf(items, "Armor", "Armor level")).toMatchObject({
      differs: true,
      cells: ["385", "402 best", "402 best"],
    });
    expect(rowOf(items, "Item", "Burden")).toMatchObject({ differs: true, cells: ["400 best", "900", ""] });
  });

  test("that are all the same have no best one", () => {
    expect(rowOf([armor(385), armor(385)], "Armor", "Armor level")).toMatchObject({
      differs: false,
      cells: ["385", "385"],
    });
  });

  test("of which only one has a figure have no best one either", () => {
    expect(rowOf([armor(385), item()], "Armor", "Armor level")).toMatchObject({
      differs: true,
      cells: ["385", ""],
    });
  });

  test("call a rating or a cantrip better than none", () => {
    const rated = item({
      ratings: ratings({ crit_damage: 2, total: 2 }),
      spells: [spell("Epic Strength", "strength", 17)],
    });
    expect(rowOf([rated, item()], "Ratings", "Crit damage")?.cells).toEqual(["2 best", ""]);
    expect(rowOf([item(), rated], "Cantrips", "Strength")?.cells).toEqual(["", "Epic best"]);
  });

  test("compare what protects, not the factor alone", () => {
    const heavy = item({ combat: combat({ armor_level: 400, prot_fire: 0.8 }) });
    const light = item({ combat: combat({ armor_level: 100, prot_fire: 1.2 }) });
    expect(rowOf([heavy, light], "Protection", "Fire")?.cells).toEqual(["0.8 (320) best", "1.2 (120)"]);
  });

  test("call less variance better", () => {
    const swords = [0.5, 0.2].map((variance) => item({ combat: combat({ max_damage: 50, variance }) }));
    expect(rowOf(swords, "In the hand", "Variance")?.cells).toEqual(["0.5", "0.2 best"]);
  });

  test("have a row a cantrip, whatever its tier, and one a spell", () => {
    const items = [
      item({
        spells: [spell("Epic Strength", "strength", 17), spell("Impenetrability VI", "impenetrability", 6)],
      }),
      item({
        spells: [spell("Legendary Strength", "strength", 18), spell("Strength Self VI", "strength", 6, true)],
      }),
    ];
    expect(rowOf(items, "Cantrips", "Strength")?.cells).toEqual(["Epic", "Legendary best"]);
    expect(rowOf(items, "Spells", "Impenetrability VI")?.cells).toEqual(["yes", ""]);
    expect(compareItems(items, inMainPack).find(({ title }) => title === "Spells")?.rows).toHaveLength(1);
  });

  test("keep the order of the item card, where each lacks something else", () => {
    const full = item({
      value: 5,
      combat: combat({ armor_level: 9, prot_slash: 1, prot_fire: 1 }),
      enhancements: enhancements({ material_name: "Steel", workmanship: 3, spellcraft: 9 }),
      requirements: requirements({ lore_requirement: 287 }),
    });
    const part = item({ burden: 7, combat: combat({ prot_pierce: 2, prot_fire: 1 }) });
    const groups = compareItems([part, full], inMainPack);
    expect(groups.map(({ title }) => title)).toEqual([
      "Armor",
      "Protection",
      "Make",
      "Magic",
      "Item",
      "Requires",
      "Whereabouts",
    ]);
    expect(groups[1]?.rows.map(({ label }) => label)).toEqual(
      expect.arrayContaining(["Slash", "Pierce", "Fire"]),
    );
    expect(groups[1]?.rows.at(-1)?.label).toBe("Fire");
  });
});

test("every figure that is compared stands on the item card under that name", () => {
  const numbers = (empty: object) => Object.fromEntries(Object.keys(empty).map((key) => [key, 2]));
  const everything = item({
    burden: 2,
    combat: combat({ ...numbers(combat()), starting_armor_level: 3, slayer_name: "Undead" }),
    ratings: ratings(numbers(ratings())),
  });
  const { groups } = itemFacts(everything, "Main pack");
  const known = groups.flatMap(({ title, facts }) => facts.map(({ label }) => `${title}: ${label}`));
  for (const { group, label, of } of comparableFigures) {
    expect(known).toContain(`${group}: ${label}`);
    expect(of(everything)).not.toBeNull();
    expect(of(item())).toBe(group === "Ratings" ? 0 : null);
  }
});

describe("picking what is compared", () => {
  const things = Array.from({ length: COMPARED_MAX + 1 }, (_, at) => item({ item_id: at + 1 }));

  test("takes five at most, and says when there is no room", () => {
    const compared = new Compared();
    expect(things.map((thing) => compared.toggle(thing))).toEqual([true, true, true, true, true, false]);
    expect(compared.items).toHaveLength(COMPARED_MAX);
  });

  test("a second time takes it out again", () => {
    const compared = new Compared();
    const [one, other] = things;
    if (!one || !other) throw new Error("too few things");
    compared.toggle(one);
    compared.toggle(other);
    compared.toggle({ ...one });
    expect(compared.items.map(({ item_id }) => item_id)).toEqual([2]);
  });

  test("what changes meanwhile is compared as it is now, and what is gone no more", () => {
    const compared = new Compared();
    for (const thing of things.slice(0, 3)) compared.toggle(thing);
    const newest = new Map([1, 3].map((item_id) => [item_id, item({ item_id, value: 10 * item_id })]));
    let told = 0;
    compared.subscribe(() => told++);
    compared.renew((itemId) => newest.get(itemId));
    compared.renew((itemId) => newest.get(itemId));
    expect(compared.items.map(({ item_id, value }) => [item_id, value])).toEqual([
      [1, 10],
      [3, 30],
    ]);
    expect(told).toBe(1);
  });
});
