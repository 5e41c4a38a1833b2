/** Cantrips as the suit builder speaks of them: families in camelCase, four tiers. For the server only, as `spells.ts`. */
import { CANTRIP_TIERS, type CantripFamily, type CantripGroup, cantripFamilies } from "./cantrips";
import { skills } from "./skills";
import { cantripIds, spellFact } from "./spells";

/** Groups of families that act on the whole wearer. */
export const SUIT_GROUPS = ["attribute", "skill", "ward", "vital", "armor"] as const;
export type SuitGroup = (typeof SUIT_GROUPS)[number];

export interface SuitFamily {
  /** `flameWard`; in lower case it is the family's `key`. */
  family: string;
  /** As in `cantrips.ts`. */
  key: string;
  /** As players say it: `Flame Ward`. */
  label: string;
  group: SuitGroup;
}

/**
 * Every family that a suit can have. Banes, Impenetrability and what weapons have act on their own piece, which gains
 * nothing from a suit: they are left out.
 */
export const suitFamilies: readonly SuitFamily[] = cantripFamilies.flatMap((family) => {
  const { key, group } = family;
  if (!isSuitGroup(group) || key === "impenetrability") return [];
  const label = labelOf(family);
  return [{ family: camelCase(label), key, label, group }];
});

/** 1 to 4: Minor, Major, Epic, Legendary. */
export type SuitTier = 1 | 2 | 3 | 4;

/**
 * A Moderate cantrip is better than a Minor and less than a Major: it guarantees no more than a Minor. Feeble ones are
 * no tier of loot and count for nothing.
 */
const suitTiers: ReadonlyMap<number | null, SuitTier> = new Map([
  [CANTRIP_TIERS.minor, 1],
  [CANTRIP_TIERS.moderate, 1],
  [CANTRIP_TIERS.major, 2],
  [CANTRIP_TIERS.epic, 3],
  [CANTRIP_TIERS.legendary, 4],
]);

export interface SuitSpell {
  family: string;
  tier: SuitTier;
  name: string;
}

/** Every cantrip that counts in a suit, by spell id; several ids of one family and tier do the same. */
export function suitSpells(): ReadonlyMap<number, SuitSpell> {
  made ??= makeSpells();
  return made;
}

/** The same as the suit builder's search takes it. */
export function suitSpellTable(): Record<string, SuitSpell> {
  return Object.fromEntries(suitSpells());
}

/** Made when first asked for: most processes never do. */
let made: ReadonlyMap<number, SuitSpell> | undefined;

function makeSpells(): ReadonlyMap<number, SuitSpell> {
  const families = new Map(suitFamilies.map(({ key, family }) => [key, family]));
  const spells = new Map<number, SuitSpell>();
  for (const id of cantripIds([...families.keys()], (tier) => suitTiers.has(tier))) {
    const fact = spellFact(id);
    const family = families.get(fact?.family ?? "");
    const tier = suitTiers.get(fact?.tier ?? null);
    if (fact && family && tier) spells.set(id, { family, tier, name: fact.name });
  }
  return spells;
}

function isSuitGroup(group: CantripGroup): group is SuitGroup {
  return SUIT_GROUPS.some((known) => known === group);
}

/**
 * Keys have lost their spaces: a skill's name has them, or that of the spell, with or without what the game adds to it
 * (Jumping Prowess).
 */
function labelOf({ key, name }: CantripFamily): string {
  const skill = skills.find((known) => joined(known.name) === key)?.name;
  const label = [skill, name, name.replace(/ \w+$/, "")].find((text) => text && joined(text) === key);
  if (label === undefined) throw new Error(`no name has the letters of ${key}`);
  return label;
}

function joined(text: string): string {
  return text.toLowerCase().replaceAll(" ", "");
}

function camelCase(label: string): string {
  return label.replaceAll(" ", "").replace(/^./, (letter) => letter.toLowerCase());
}
