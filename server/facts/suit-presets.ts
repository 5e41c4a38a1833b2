/**
 * What common builds want of a suit, as players put them together: what a build attacks and lives by counts most, then
 * what makes it hit, then what keeps it alive. Nothing is required: of what there is, a search finds the best.
 */
export interface SuitPreset {
  name: string;
  cantrips: { family: string; minTier: 1 | 2 | 3 | 4; required: boolean; weight: number }[];
}

type Wish = readonly [weight: number, families: readonly string[]];

/** Minor ones are everywhere, and no reason to wear a piece. Major ones are better than nothing; the score sees to it. */
const LEAST_TIER = 2;

/** What nobody goes without: not to be hit, by any of three kinds of attacks. */
const defenses: Wish = [3, ["invulnerability", "impregnability", "magicResistance"]];

const wards = [
  "slashingWard",
  "piercingWard",
  "bludgeoningWard",
  "flameWard",
  "frostWard",
  "acidWard",
  "stormWard",
];
const vitals = ["healthGain", "staminaGain", "manaGain"];

/** Every skill of arms is of strength or coordination, and melee defense of coordination and quickness. */
function melee(skill: string, attribute: string, others: readonly string[]): Wish[] {
  return [
    [5, [skill, attribute]],
    [4, ["endurance", "coordination", "quickness", "strength"].filter((other) => other !== attribute)],
    defenses,
    [3, ["armor", ...others]],
    [2, [...wards, "healing"]],
    [1, [...vitals, "focus", "willpower", "sprint", "jumping"]],
  ];
}

/** War, void and life magic are of focus and willpower. */
function caster(skill: string, others: readonly string[]): Wish[] {
  return [
    [5, [skill, "focus", "willpower"]],
    [4, ["endurance", "manaConversion", ...others]],
    defenses,
    [3, ["armor", "coordination", "quickness"]],
    [2, [...wards, "creatureEnchantment", "itemEnchantment", "strength"]],
    [1, [...vitals, "arcaneLore"]],
  ];
}

export const suitPresets: readonly SuitPreset[] = [
  preset("Melee, heavy weapons", melee("heavyWeapons", "strength", ["dualWield", "recklessness", "shield"])),
  preset("Melee, light weapons", melee("lightWeapons", "strength", ["dualWield", "recklessness", "shield"])),
  preset(
    "Melee, finesse weapons",
    melee("finesseWeapons", "coordination", ["dualWield", "sneakAttack", "recklessness", "shield"]),
  ),
  preset(
    "Melee, two handed",
    melee("twoHandedCombat", "strength", ["recklessness", "sneakAttack", "dirtyFighting"]),
  ),
  preset("Missile", [
    [5, ["missileWeapons", "coordination"]],
    [4, ["endurance", "quickness"]],
    defenses,
    [3, ["armor", "recklessness", "sneakAttack", "dirtyFighting"]],
    [2, [...wards, "strength", "healing", "fletching"]],
    [1, [...vitals, "focus", "willpower", "sprint", "jumping"]],
  ]),
  preset("War mage", caster("warMagic", ["lifeMagic"])),
  preset("Void mage", caster("voidMagic", ["lifeMagic"])),
  preset("Summoner", [
    [5, ["summoning", "endurance", "willpower"]],
    [4, ["focus", "lifeMagic", "manaConversion"]],
    defenses,
    [3, ["armor", "coordination", "quickness"]],
    [2, [...wards, "creatureEnchantment", "itemEnchantment", "strength"]],
    [1, [...vitals, "arcaneLore"]],
  ]),
  preset("Tank", [
    [5, ["endurance", ...defenses[1]]],
    [4, ["armor", ...wards]],
    [3, ["coordination", "quickness", "willpower", "focus", "shield"]],
    [2, ["healthGain", "healing", "strength"]],
    [1, ["staminaGain", "manaGain"]],
  ]),
];

function preset(name: string, wishes: readonly Wish[]): SuitPreset {
  return {
    name,
    cantrips: wishes.flatMap(([weight, families]) =>
      families.map((family) => ({ family, minTier: LEAST_TIER, required: false, weight })),
    ),
  };
}
