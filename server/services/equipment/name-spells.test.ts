import { expect, test } from "vitest";
import { nameItemSpells, nameSpells } from "./name-spells";

test("a spell is named, and what else was said of it stays", () => {
  expect(nameSpells([{ id: 6105, active: true }])).toEqual([
    {
      id: 6105,
      active: true,
      name: expect.stringContaining("Legendary"),
      family: expect.any(String),
      tier: 18,
    },
  ]);
});

test.each([[{ id: 999_999_999 }], [{ id: null }], [{}]])("%j has no name", (spell) => {
  expect(nameSpells([spell])).toEqual([{ ...spell, name: null, family: null, tier: null }]);
});

test("an item without spells, or with something else in their place, has none", () => {
  expect(nameItemSpells([{ name: "Ring", spells: [null, 7] }, { name: "Hat" }])).toEqual([
    { name: "Ring", spells: [] },
    { name: "Hat", spells: [] },
  ]);
});
