/**
 * The spells of the game. For the server only: the list weighs 47 kB compressed, and a browser gets the names, families
 * and tiers with every item.
 */
import { CANTRIP_TIERS, isCantripTier } from "./cantrips";
import { spellList } from "./data/spell-list";
import { foldedText } from "./folded-text";

export interface SpellFact {
  name: string;
  /** Key of the cantrip family that does the same (`cantrips.ts`); null where there is none. */
  family: string | null;
  /** 1 to 8: spell level; 11 Feeble, 12 Minor, 14 Moderate, 16 Major, 17 Epic, 18 Legendary; null: neither. */
  tier: number | null;
}

const facts: ReadonlyMap<number, SpellFact> = new Map(
  spellList.flatMap(({ family, tier, spells }) =>
    spells
      .trim()
      .split("\n")
      .map((line): [number, SpellFact] => {
        const end = line.indexOf(" ");
        return [Number(line.slice(0, end)), { name: line.slice(end + 1), family, tier }];
      }),
  ),
);

/** Made when first searched: most processes never do. */
let foldedNames: readonly (readonly [id: number, name: string])[] | undefined;

/** What a spell is called, what it does and how strongly; undefined where it is on no list. */
export function spellFact(id: number): SpellFact | undefined {
  return facts.get(id);
}

/** Ids of the spells with this in their names, lowest first; the text has to be folded (`folded-text.ts`). */
export function spellIdsNamed(foldedPart: string): number[] {
  if (foldedPart === "") return [];
  foldedNames ??= [...facts]
    .map(([id, { name }]) => [id, foldedText(name)] as const)
    .sort(([one], [other]) => one - other);
  return foldedNames.filter(([, name]) => name.includes(foldedPart)).map(([id]) => id);
}

/** Ids of the cantrips of some families whose tier fits; levels of the same families are none of them. */
export function cantripIds(families: readonly string[], fits: (tier: number) => boolean): number[] {
  return [...facts].flatMap(([id, { family, tier }]) =>
    family !== null && families.includes(family) && tier !== null && isCantripTier(tier) && fits(tier)
      ? [id]
      : [],
  );
}

/** Armor level that a spell adds to the piece it is on; null where it adds none that is known. */
export function armorLevelChange(id: number): number | null {
  return amountOf(id, "impenetrability", armorLevels);
}

/** Damage that a spell adds to the most that the weapon it is on does; null where it adds none that is known. */
export function maxDamageChange(id: number): number | null {
  return unlikeTheirTier.get(id) ?? amountOf(id, "bloodthirst", maxDamages);
}

function amountOf(id: number, family: string, amounts: ReadonlyMap<number, number>): number | null {
  const fact = facts.get(id);
  if (fact?.family !== family || fact.tier === null) return null;
  return amounts.get(fact.tier) ?? null;
}

/** What Impenetrability adds, by tier. */
const armorLevels: ReadonlyMap<number, number> = new Map([
  [1, 20],
  [2, 50],
  [3, 75],
  [4, 100],
  [5, 150],
  [6, 200],
  [7, 220],
  [8, 240],
  [CANTRIP_TIERS.minor, 20],
  [CANTRIP_TIERS.major, 40],
  [CANTRIP_TIERS.epic, 60],
  [CANTRIP_TIERS.legendary, 80],
]);

/** What Blood Drinker and Blood Thirst add, by tier. */
const maxDamages: ReadonlyMap<number, number> = new Map([
  [1, 2],
  [2, 4],
  [3, 8],
  [4, 12],
  [5, 16],
  [6, 20],
  [7, 22],
  [8, 24],
  [CANTRIP_TIERS.minor, 2],
  [CANTRIP_TIERS.major, 4],
  [CANTRIP_TIERS.epic, 7],
  [CANTRIP_TIERS.legendary, 10],
]);

/** Lightbringer's Way, and the older of two Incantations of Blood Drinker for others. */
const unlikeTheirTier: ReadonlyMap<number, number> = new Map([
  [2949, 21],
  [5998, 22],
]);
