import { describe, expect, it } from "vitest";
import { rareNames } from "./data/rare-names";
import { rareForms, rareKey } from "./rare-name";
import { classifyRare, type RareTier, spelledRare } from "./rares";

const listed = Object.entries(rareNames).flatMap(([tier, names]) =>
  names
    .trim()
    .split("\n")
    .map((name) => ({ tier: Number(tier), name })),
);

describe("the list of rares", () => {
  it("holds all 295, by tier, each once", () => {
    const perTier = [1, 2, 3, 4, 5, 6].map((tier) => listed.filter((rare) => rare.tier === tier).length);
    expect(perTier).toEqual([42, 28, 5, 47, 112, 61]);
    expect(new Set(listed.map(({ name }) => name.toLowerCase())).size).toBe(295);
  });

  it("holds names as the game writes them", () => {
    for (const { name } of listed) expect(name).toMatch(/^[A-Z][A-Za-z' -]+[a-z]$/);
  });
});

describe("classifyRare", () => {
  it("finds every listed name, whatever its case and article", () => {
    for (const { tier, name } of listed) {
      const expected = { tier, class: tier >= 4 ? "great" : "common", listed: true };
      for (const form of [name, name.toUpperCase(), `the ${name}`, `A ${name}`, `an ${name}`, `+${name}`])
        expect(classifyRare(form), form).toEqual(expected);
    }
  });

  it.each([
    ["Alchemist's Crystal", 1, "common"],
    ["Alchemist’s  Crystal ", 1, "common"],
    ["Casino Exquisite Keyring", 3, "common"],
    ["Adept's Fervor", 4, "great"],
    ["Infinite Deadly Frog-Crotch Arrowheads", 5, "great"],
    ["Pack", 5, "great"],
    ["the Black Cloud Bow", 6, "great"],
  ])("%s is of tier %d, %s", (name, tier, rareClass) => {
    expect(classifyRare(name)).toEqual({ tier, class: rareClass, listed: true });
  });

  it.each(["Shard of Nothing", "", "constructor", "the", "Black Cloud", "Athe Black Cloud Bow"])(
    "a name nobody knows is great, so that nothing is hidden: %j",
    (name) => {
      expect(classifyRare(name)).toEqual({ tier: null, class: "great", listed: false });
    },
  );

  it.each<[RareTier, string, string]>([
    [1, "Alchemist's Crystal", "great"],
    [3, "Alchemist's Crystal", "common"],
    [3, "Medicated Health Kit", "great"],
    [6, "Eternal Mana Kit", "common"],
  ])("where great begins at tier %d, %s is %s", (greatFrom, name, rareClass) => {
    expect(classifyRare(name, greatFrom).class).toBe(rareClass);
  });
});

describe("the name of a rare", () => {
  it("is spelled as the game spells it, however it was sent", () => {
    for (const { name } of listed)
      for (const form of [name, name.toUpperCase(), `the ${name.toLowerCase()}`, `A ${name}`, `+ ${name}`])
        expect(spelledRare(form)).toBe(name);
  });

  it("stays as it was sent where nobody lists it", () => {
    expect(spelledRare("the Shard of Nothing")).toBe("the Shard of Nothing");
  });

  it.each([
    "Shard of Nothing",
    "shard  of nothing",
    "The Shard of Nothing",
    "a Shard of Nothing",
    "+Shard of Nothing",
  ])("has one key: %s", (name) => {
    expect(rareKey(name)).toBe("shard of nothing");
  });

  it("has a key that none of its lower-case forms escapes", () => {
    for (const form of ["Shard", "the Shard", "A Shard", "an Shard"])
      expect(rareForms("shard")).toContain(form.toLowerCase());
  });
});
