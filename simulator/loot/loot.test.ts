import { describe, expect, test } from "vitest";
import { CANTRIP_TIERS } from "@/server/facts/cantrips";
import { EQUIP } from "@/server/facts/equip-slots";
import { type MaterialFamily, materials } from "@/server/facts/materials";
import { OBJECT_CLASS } from "@/server/facts/object-classes";
import { spellFact } from "@/server/facts/spells";
import { WIELD_TYPE } from "@/server/facts/wield-requirements";
import { questRewards, wearableRares } from "../facts/fixed-items";
import { rares } from "../facts/rares";
import { Random } from "../random";
import { BODY, slotsCovered, waysToWear } from "./body";
import { fixedThing } from "./fixed-item";
import { DOUBLE, INT, type Item, makeItem, type Thing } from "./item";
import { asKnown } from "./known";
import { rareThing } from "./rare";
import { rollKeepsake, rollLoot } from "./roll-loot";
import type { Tier } from "./tiers";

const TIERS: readonly Tier[] = [1, 2, 3, 4, 5, 6, 7, 8];
const PER_TIER = 1_200;
/** Higher tiers are cantrips. */
const SPELL_LEVEL_MAX = 8;

interface Find extends Thing {
  tier: Tier;
}

const rng = new Random("loot");
const finds: readonly Find[] = TIERS.flatMap((tier) =>
  Array.from({ length: PER_TIER }, (_, index) => ({
    ...(index % 2 === 0 ? rollLoot(rng, tier) : rollKeepsake(rng, tier)),
    tier,
  })),
);
const ofClass = (...classes: readonly number[]): Find[] =>
  finds.filter(({ objectClass }) => classes.includes(objectClass));
const armor = ofClass(OBJECT_CLASS.armor);
const weapons = ofClass(OBJECT_CLASS.meleeWeapon, OBJECT_CLASS.missileWeapon, OBJECT_CLASS.wandStaffOrb);

/** Those for which something does not hold, by name: a readable failure. */
function except(list: readonly Find[], holds: (find: Find) => boolean): string[] {
  return list.filter((find) => !holds(find)).map((find) => `${find.name} (${find.tier})`);
}

function familyOf({ ints }: Thing): MaterialFamily | null {
  return materials.find(({ id }) => id === ints[INT.material])?.family ?? null;
}

describe("loot", () => {
  test("is of every kind that characters carry", () => {
    const kinds = new Set(finds.map(({ objectClass }) => objectClass));
    const { armor, clothing, jewelry, meleeWeapon, missileWeapon, wandStaffOrb } = OBJECT_CLASS;
    const { gem, misc, salvage, scroll, key, tradeNote, manaStone, healingKit, spellComponent } =
      OBJECT_CLASS;
    for (const kind of [armor, clothing, jewelry, meleeWeapon, missileWeapon, wandStaffOrb, gem, misc]) {
      expect(kinds).toContain(kind);
    }
    for (const kind of [salvage, scroll, key, tradeNote, manaStone, healingKit, spellComponent]) {
      expect(kinds).toContain(kind);
    }
    const skills = new Set(weapons.flatMap(({ ints }) => ints[INT.skill] ?? []));
    expect(skills).toEqual(new Set([41, 44, 45, 46, 47]));
    const slots = new Set(finds.flatMap(({ ints }) => waysToWear(ints)));
    for (const slot of [...BODY, EQUIP.neck, EQUIP.trinket, EQUIP.cloak, EQUIP.shield, EQUIP.redAetheria]) {
      expect([...slots].some((bits) => (bits & slot) !== 0)).toBe(true);
    }
  });

  test("covers what it is worn over, and only boots hang over more", () => {
    const covering = finds.filter(({ ints }) => (ints[INT.coverage] ?? 0) > 0);
    expect(covering.length).toBeGreaterThan(2_000);
    expect(
      except(covering, ({ ints }) => {
        const covered = slotsCovered(ints[INT.coverage] ?? 0);
        const others = (ints[INT.slots] ?? 0) & ~covered;
        return covered > 0 && (covered & ~(ints[INT.slots] ?? 0)) === 0 && isUnder(others);
      }),
    ).toEqual([]);
    const several = armor.filter(({ ints }) => bits(slotsCovered(ints[INT.coverage] ?? 0)) > 1);
    expect(several.length).toBeGreaterThan(armor.length / 8);
  });

  test("is made of something that fits", () => {
    const fits = (list: readonly Find[], ...families: readonly MaterialFamily[]) =>
      except(list, (find) => families.includes(familyOf(find) ?? "ceramic"));
    expect(fits(armor, "metal", "animal", "cloth")).toEqual([]);
    expect(fits(ofClass(OBJECT_CLASS.jewelry), "metal", "gem")).toEqual([]);
    expect(fits(ofClass(OBJECT_CLASS.meleeWeapon), "metal", "wood", "cloth")).toEqual([]);
    expect(fits(withSkill(47), "wood")).toEqual([]);
    const shirts = finds.filter(({ ints }) => ((ints[INT.slots] ?? 0) & EQUIP.shirtChest) !== 0);
    expect(fits(shirts, "cloth")).toEqual([]);
    const generic = ["Cloth", "Gem", "Metal", "Stone", "Wood"];
    expect(except(finds, ({ ints }) => !generic.includes(nameOfMaterial(ints[INT.material])))).toEqual([]);
  });

  test("belongs to sets only where the game has them", () => {
    const inSets = finds.filter(({ ints }) => ints[INT.set] !== undefined);
    expect(
      except(inSets, ({ objectClass, ints }) => {
        const set = ints[INT.set] ?? 0;
        if (objectClass === OBJECT_CLASS.gem) return set >= 35 && set <= 39;
        if (objectClass === OBJECT_CLASS.clothing) return set >= 49 && set <= 90;
        return objectClass === OBJECT_CLASS.armor && set >= 13 && set <= 29 && ints[INT.wieldLevel] === 180;
      }),
    ).toEqual([]);
    const best = armor.filter(({ tier, ints }) => tier === 8 && ints[INT.wieldLevel] === 180);
    const share = best.filter(({ ints }) => ints[INT.set] !== undefined).length / best.length;
    expect(share).toBeGreaterThan(0.2);
    expect(share).toBeLessThan(0.5);
  });

  test("asks of whoever wears it what its tier asks", () => {
    expect(
      except(armor, ({ tier, ints }) => {
        const level = ints[INT.wieldLevel];
        if (tier < 7) return level === undefined;
        return (
          ints[INT.wieldType] === WIELD_TYPE.level &&
          (level === 180 || level === 150) &&
          (tier === 8 || level === 150)
        );
      }),
    ).toEqual([]);
    expect(
      except(weapons, ({ ints }) => {
        const level = ints[INT.wieldLevel];
        return (
          level === undefined ||
          (ints[INT.wieldType] === WIELD_TYPE.baseSkill && level >= 250 && level <= 430)
        );
      }),
    ).toEqual([]);
    const highest = weapons.filter(({ tier }) => tier === 8).map(({ ints }) => ints[INT.wieldLevel] ?? 0);
    expect(Math.min(...highest)).toBeGreaterThanOrEqual(355);
    expect(Math.max(...highest)).toBe(430);
  });

  test("has ratings only of the best tier, one each, and few", () => {
    const ratings = (find: Find) =>
      [370, 371, 372, 373, 374, 375, 376, 379].flatMap((rating) => find.ints[rating] ?? []);
    const gear = ofClass(OBJECT_CLASS.armor, OBJECT_CLASS.clothing, OBJECT_CLASS.jewelry);
    const rated = gear.filter((find) => ratings(find).length > 0);
    expect(rated.length).toBeGreaterThan(50);
    expect(
      except(rated, (find) => {
        const [rating = 0, ...others] = ratings(find);
        return (
          find.tier === 8 &&
          others.length === 0 &&
          rating >= 1 &&
          rating <= 3 &&
          find.ints[INT.wieldLevel] === 180
        );
      }),
    ).toEqual([]);
  });

  test("carries spells that exist, each effect once of a kind, and what wakes them", () => {
    expect(except(finds, ({ spells = [] }) => spells.every((id) => spellFact(id) !== undefined))).toEqual([]);
    const effects = (find: Find) =>
      (find.spells ?? []).flatMap((id) => {
        const fact = spellFact(id);
        return fact?.family ? `${fact.family} ${(fact.tier ?? 0) > SPELL_LEVEL_MAX}` : [];
      });
    expect(except(finds, (find) => new Set(effects(find)).size === effects(find).length)).toEqual([]);
    const enchanted = finds.filter(({ spells, ints }) => spells?.length && ints[INT.levelMax] === undefined);
    expect(
      except(enchanted, ({ ints }) => {
        const [mana = -1, most = 0, lore = 0, craft = 0] = [
          INT.mana,
          INT.manaMax,
          INT.lore,
          INT.spellcraft,
        ].map((key) => ints[key] ?? 0);
        return mana > 0 && mana <= most && lore > 0 && craft > 0;
      }),
    ).toEqual([]);
  });

  test("is better enchanted the better the treasure: legendary cantrips come from the best alone", () => {
    const best = (find: Find) => Math.max(0, ...(find.spells ?? []).map((id) => spellFact(id)?.tier ?? 0));
    const share = (tier: Tier, rank: number) => {
      const enchanted = ofClass(OBJECT_CLASS.armor, OBJECT_CLASS.jewelry).filter(
        (find) => find.tier === tier,
      );
      return enchanted.filter((find) => best(find) >= rank).length / enchanted.length;
    };
    for (const tier of [1, 2, 3, 4, 5, 6, 7] as const) expect(share(tier, CANTRIP_TIERS.legendary)).toBe(0);
    expect(share(8, CANTRIP_TIERS.legendary)).toBeGreaterThan(0.05);
    expect(share(8, CANTRIP_TIERS.legendary)).toBeLessThan(0.25);
    expect(share(6, CANTRIP_TIERS.epic)).toBe(0);
    expect(share(7, CANTRIP_TIERS.epic)).toBeGreaterThan(0.1);
  });

  test("has figures within what the game knows", () => {
    const between = (value: number | undefined, min: number, max: number) =>
      value === undefined || (value >= min && value <= max);
    expect(
      except(finds, ({ ints, doubles = {} }) => {
        return (
          between(ints[INT.workmanship], 1, 10) &&
          between(ints[INT.tinks], 1, 10) &&
          between(ints[INT.armorLevel], 0, 620) &&
          between(ints[INT.maxDamage], 0, 90) &&
          between(ints[INT.elementalBonus], 1, 22) &&
          between(doubles[DOUBLE.variance], 0.1, 1) &&
          between(doubles[DOUBLE.meleeDefense], 1, 1.2) &&
          between(doubles[DOUBLE.attack], 1, 1.2) &&
          between(doubles[DOUBLE.damageModifier], 1.6, 2.7) &&
          between(doubles[DOUBLE.elementalVersusMonsters], 1, 1.18) &&
          between(doubles[DOUBLE.againstFire], 0, 2)
        );
      }),
    ).toEqual([]);
  });

  test("is told without what only a look at it shows until somebody has looked", () => {
    const items = finds.map((find, index) => makeItem(index, find));
    const shown = new Set(items.flatMap((item) => Object.keys(asKnown(item).IntValues).map(Number)));
    for (const key of [
      INT.armorLevel,
      INT.wieldLevel,
      INT.set,
      INT.lore,
      INT.maxDamage,
      INT.critDamageRating,
    ]) {
      expect(shown, `property ${key}`).not.toContain(key);
    }
    for (const key of [
      INT.value,
      INT.burden,
      INT.material,
      INT.workmanship,
      INT.coverage,
      INT.slots,
      INT.stack,
    ]) {
      expect(shown, `property ${key}`).toContain(key);
    }
    expect(items.filter((item) => asKnown(item).HasIdData || asKnown(item).Spells.length > 0)).toEqual([]);
  });
});

describe("things that are always the same", () => {
  test.each([...wearableRares.values(), ...questRewards])(
    "$name has no material, spells that exist and a place",
    (item) => {
      const { ints, spells = [], name } = fixedThing(item);
      expect(ints[INT.material] ?? ints[INT.workmanship]).toBeUndefined();
      expect(waysToWear(ints).length, name).toBeGreaterThan(0);
      expect(spells.filter((id) => spellFact(id) === undefined)).toEqual([]);
    },
  );

  test("some quest rewards stay with their owner", () => {
    const bound = questRewards.map((item) => fixedThing(item).ints[INT.attuned] ?? 0);
    expect(new Set(bound)).toEqual(new Set([0, 1]));
  });

  test.each(rares)("$name is marked as a rare, whoever looks at it", (rare) => {
    const seen: Item = asKnown(makeItem(1, rareThing(rare)));
    expect(seen.IntValues[INT.rareId]).toBe(rare.id);
    expect(seen.StringValues[1]).toBe(rare.name);
  });
});

function withSkill(skill: number): Find[] {
  return finds.filter(({ ints }) => ints[INT.skill] === skill && (ints[INT.slots] ?? 0) !== EQUIP.ammunition);
}

function nameOfMaterial(id: number | undefined): string {
  return materials.find((material) => material.id === id)?.name ?? "";
}

/** Of the slots under the armor. */
function isUnder(slots: number): boolean {
  return (slots & ~(EQUIP.underAbdomen | EQUIP.pantsLowerLegs | EQUIP.shirtUpperArms)) === 0;
}

function bits(mask: number): number {
  let count = 0;
  for (let left = mask; left > 0; left &= left - 1) count++;
  return count;
}
