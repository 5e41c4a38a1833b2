import { OBJECT_CLASS } from "@/server/facts/object-classes";
import { cloaks, hatsAndShoes, pants, shirts, type WearableKind } from "../facts/clothing-kinds";
import type { Random } from "../random";
import { LEVEL_OF_TIER_8 } from "./armor";
import { clothingSpells, enchantment } from "./enchant";
import { BOOL, bagOf, CATEGORY, DOUBLE, INT, type Property, type Thing } from "./item";
import { pickMaterial } from "./material";
import { rollRatings } from "./ratings";
import { levelRequirement } from "./requirements";
import { middling, oddsOf, type Tier } from "./tiers";

/** What the skin feels: a shirt or pants. */
export function rollShirt(rng: Random, tier: Tier): Thing {
  return clothOf(rng, tier, rng.pick(shirts));
}

export function rollPants(rng: Random, tier: Tier): Thing {
  return clothOf(rng, tier, rng.pick(pants));
}

/** Hats, gloves and shoes, which take the place of armor and are hardly any. */
export function rollFinery(rng: Random, tier: Tier): Thing {
  return clothOf(rng, tier, rng.pick(hatsAndShoes));
}

function clothOf(rng: Random, tier: Tier, kind: WearableKind): Thing {
  const odds = oddsOf(tier);
  const { ints, doubles, spells } = enchantment(rng, tier, clothingSpells);
  const rated = rollRatings(rng, tier, "clothing");
  const isPadded = kind.armorLevel > 0;
  return {
    name: kind.name,
    objectClass: OBJECT_CLASS.clothing,
    ints: bagOf([
      [INT.burden, kind.burden],
      [INT.value, middling(rng, odds.value)],
      ...(isPadded ? [[INT.armorLevel, kind.armorLevel + middling(rng, odds.armorLevel)] as const] : []),
      [INT.workmanship, middling(rng, odds.workmanship)],
      [INT.material, pickMaterial(rng, kind.slots === 0x100 || kind.slots === 0x20 ? ["animal"] : ["cloth"])],
      [INT.wcid, kind.wcid],
      [INT.icon, kind.icon],
      [INT.coverage, kind.coverage],
      [INT.slots, kind.slots],
      [INT.category, CATEGORY.clothing],
      ...ints,
      ...rated,
      ...levelRequirement(rated.length > 0 ? LEVEL_OF_TIER_8 : 0),
    ]),
    doubles: bagOf([...(isPadded ? PADDING : []), ...doubles]),
    bools: { [BOOL.dyable]: true },
    spells,
  };
}

/** What cloth keeps out. */
const PADDING: readonly Property[] = [
  [DOUBLE.againstSlash, 0.8],
  [DOUBLE.againstPierce, 0.8],
  [DOUBLE.againstBludgeon, 1],
  [DOUBLE.againstCold, 0.5],
  [DOUBLE.againstFire, 0.2],
  [DOUBLE.againstAcid, 0.1],
  [DOUBLE.againstLightning, 0.5],
];

/** Weaves of the skills one has: Alchemy to Sneak Attack, and Summoning. */
const WEAVE_SET_MIN = 49;
const WEAVE_SET_MAX = 88;
/** Weaves of skills that were merged into others: loot has none of them any longer. */
const RETIRED_WEAVES: ReadonlySet<number> = new Set([57, 67, 74, 75, 77, 79]);
const weaves: readonly number[] = Array.from(
  { length: WEAVE_SET_MAX - WEAVE_SET_MIN + 1 },
  (_, index) => WEAVE_SET_MIN + index,
)
  .filter((set) => !RETIRED_WEAVES.has(set))
  .concat(90);

/** What a cloak may do when its wearer is hit, if it does not take some of the damage: skill, or one of three shrouds. */
const CLOAK_SPELLS: readonly number[] = [5753, 5754, 5755, 5756];
const LEVELS_PER_CLOAK_LEVEL = 30;

/** Of no material; its level says who may wear it, and how much its weave gives. */
export function rollCloak(rng: Random, levelMax = 5): Thing {
  const kind = rng.pick(cloaks);
  const level = rng.int(1, levelMax);
  const absorbs = rng.chance(0.4);
  return {
    name: kind.name,
    objectClass: OBJECT_CLASS.clothing,
    ints: bagOf([
      [INT.burden, kind.burden],
      [INT.value, rng.int(500, 5_000) * level],
      [INT.armorLevel, 0],
      [INT.wcid, kind.wcid],
      [INT.icon, kind.icon],
      [INT.coverage, kind.coverage],
      [INT.slots, kind.slots],
      [INT.category, CATEGORY.clothing],
      [INT.levelMax, level],
      [INT.levelStyle, 1],
      [INT.cloakProc, absorbs ? 2 : 1],
      [INT.set, rng.pick(weaves)],
      ...levelRequirement(level * LEVELS_PER_CLOAK_LEVEL),
    ]),
    bools: { [BOOL.dyable]: true },
    spells: absorbs ? [] : [rng.pick(CLOAK_SPELLS)],
  };
}
