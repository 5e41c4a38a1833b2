import { spellLadder } from "../facts/item-spells";
import type { Random } from "../random";
import { DOUBLE, INT, type Property } from "./item";
import { Odds } from "./odds";
import { middling, oddsOf, type Tier } from "./tiers";

type Weighted = readonly (readonly [family: string, weight: number])[];

/** What a kind of thing may carry, by family: spells that act on the thing itself, others, and cantrips. */
export interface SpellPool {
  /** Chance of each, on top of everything else. */
  readonly ofItsOwn: Weighted;
  readonly spells: Odds<string>;
  readonly cantrips: Odds<string>;
}

const each = (weight: number, families: string): Weighted =>
  families.split(" ").map((family) => [family, weight]);

const ATTRIBUTES = "strength endurance coordination quickness focus willpower";
const COMBAT =
  "heavyweapons lightweapons finesseweapons missileweapons twohandedcombat warmagic voidmagic lifemagic " +
  "creatureenchantment itemenchantment summoning invulnerability impregnability magicresistance";
const TRICKS = "arcanelore healing manaconversion dirtyfighting dualwield recklessness sneakattack shield";
const TRADES =
  "alchemy cooking fletching leadership fealty salvaging armortinkering itemtinkering magicitemtinkering " +
  "weapontinkering monsterattunement personattunement deception jumping lockpick sprint";
const WARDS = "acidward bludgeoningward flameward frostward piercingward slashingward stormward";
const BANES = "acidbane bludgeoningbane flamebane frostbane piercingbane slashingbane stormbane";
const VITALS = "healthgain managain staminagain";

const WEARERS = [...each(3, ATTRIBUTES), ...each(2.4, COMBAT), ...each(1.4, TRICKS), ...each(0.7, TRADES)];

export const armorSpells: SpellPool = {
  ofItsOwn: [["impenetrability", 0.7], ...each(0.18, BANES)],
  spells: new Odds([...WEARERS, ...each(1.5, VITALS), ...each(1, WARDS), ...each(1, "armor")]),
  cantrips: new Odds([
    ...WEARERS,
    ...each(1.6, WARDS),
    ...each(1.6, "armor"),
    ...each(2, "impenetrability"),
    ...each(0.7, BANES),
  ]),
};

/** Shirts and pants: as armor, though no bane helps cloth much. */
export const clothingSpells: SpellPool = {
  ofItsOwn: [["impenetrability", 0.3]],
  spells: armorSpells.spells,
  cantrips: new Odds([...WEARERS, ...each(2, WARDS), ...each(2, "armor")]),
};

export const jewelrySpells: SpellPool = {
  ofItsOwn: [],
  spells: new Odds([...WEARERS, ...each(2, VITALS), ...each(2, WARDS), ...each(2, "armor")]),
  cantrips: new Odds([
    ...each(2.2, COMBAT),
    ...each(1.4, TRICKS),
    ...each(0.8, TRADES),
    ...each(3, WARDS),
    ...each(3, "armor"),
  ]),
};

export const meleeSpells: SpellPool = {
  ofItsOwn: [
    ["bloodthirst", 0.8],
    ["heartthirst", 0.3],
    ["defender", 0.3],
    ["swifthunter", 0.35],
  ],
  spells: new Odds([
    ...each(3, "strength endurance coordination quickness"),
    ...each(1, "dualwield sneakattack"),
  ]),
  cantrips: new Odds([
    ...each(6, "bloodthirst heartthirst defender swifthunter"),
    ...each(3, "strength endurance coordination quickness"),
    ...each(
      1.5,
      "heavyweapons lightweapons finesseweapons twohandedcombat dualwield recklessness sneakattack",
    ),
    ...each(0.6, WARDS),
  ]),
};

export const missileSpells: SpellPool = {
  ofItsOwn: [
    ["bloodthirst", 0.8],
    ["defender", 0.3],
    ["swifthunter", 0.35],
  ],
  spells: new Odds([
    ...each(3, "strength endurance coordination quickness"),
    ...each(1, "recklessness sneakattack"),
  ]),
  cantrips: new Odds([
    ...each(6, "bloodthirst defender swifthunter"),
    ...each(3, "coordination quickness endurance missileweapons"),
    ...each(1, "recklessness sneakattack dirtyfighting fletching"),
    ...each(0.6, WARDS),
  ]),
};

export const casterSpells: SpellPool = {
  ofItsOwn: [
    ["hermeticlink", 0.8],
    ["defender", 0.3],
    ["spiritthirst", 0.3],
  ],
  spells: new Odds(
    each(1, "focus willpower warmagic voidmagic lifemagic creatureenchantment manaconversion arcanelore"),
  ),
  cantrips: new Odds([
    ...each(5, "defender hermeticlink spiritthirst manaconversion"),
    ...each(4, "focus willpower warmagic voidmagic lifemagic creatureenchantment itemenchantment"),
    ...each(0.8, WARDS),
  ]),
};

/** Spells and cantrips, what they cost, and what it takes to wake them. */
export function enchantment(
  rng: Random,
  tier: Tier,
  pool: SpellPool,
): { ints: Property[]; doubles: Property[]; spells: number[] } {
  const odds = oddsOf(tier);
  const level = () => Math.min(8, rng.int(...odds.spellLevels));
  const levels = new Map<string, number>();
  for (const [family, chance] of pool.ofItsOwn) if (rng.chance(chance)) levels.set(family, level());
  for (let left = rng.int(0, 2); left > 0; left--) levels.set(pool.spells.pick(rng), level());
  const spells = [...levels].map(([family, at]) => spellLadder(family).levels[at - 1] ?? 0);
  spells.push(...pickCantrips(rng, tier, pool.cantrips));
  if (spells.length === 0) return { ints: [], doubles: [], spells };
  const highest = Math.max(odds.spellLevels[0], ...levels.values());
  const manaMax = 50 * rng.int(highest * 4, highest * 9);
  return {
    ints: [
      [INT.spellcraft, middling(rng, [highest * 38, highest * 52])],
      [INT.mana, Math.round(manaMax * rng.between(0.2, 1))],
      [INT.manaMax, manaMax],
      [INT.lore, middling(rng, [highest * 22, highest * 34 + spells.length * 12])],
    ],
    doubles: [[DOUBLE.manaRate, -rng.int(20, 66) / 1000]],
    spells,
  };
}

function pickCantrips(rng: Random, tier: Tier, pool: Odds<string>): number[] {
  const { cantrips, cantripRanks } = oddsOf(tier);
  const families = new Set<string>();
  for (let left = cantrips.pick(rng); left > 0; left--) families.add(pool.pick(rng));
  return [...families].map((family) => spellLadder(family).cantrips[cantripRanks.pick(rng)] ?? 0);
}
