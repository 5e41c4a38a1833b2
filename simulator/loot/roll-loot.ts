import { OBJECT_CLASS } from "@/server/facts/object-classes";
import { strangerNames } from "../facts/name-parts";
import { supplies } from "../facts/supplies";
import type { Random } from "../random";
import { rollAetheria } from "./aetheria";
import { rollArmor, rollCrown, rollShield } from "./armor";
import { rollCloak, rollFinery, rollPants, rollShirt } from "./clothing";
import { rollEssence } from "./essence";
import type { Thing } from "./item";
import { rollJewel, rollTrinket } from "./jewelry";
import { rollMelee } from "./melee";
import { Odds } from "./odds";
import { rollCaster, rollMissile } from "./ranged";
import { rollGem, rollSalvage } from "./raw-material";
import { rollScroll } from "./scroll";
import { supplyOf } from "./supply";
import type { Tier } from "./tiers";
import { TINKS_MAX, tinkeredArmor } from "./tinkering";

const KEEPSAKE_SPELLS_MIN = 3;
const TINKERED_CHANCE = 0.08;

type Roll = (rng: Random, tier: Tier) => Thing;

const gear: readonly (readonly [Roll, number])[] = [
  [(rng, tier) => rollArmor(rng, tier), 40],
  [rollShield, 3],
  [rollCrown, 3],
  [rollShirt, 4],
  [rollPants, 4],
  [rollFinery, 3],
  [(rng, tier) => rollJewel(rng, tier, "neck"), 4],
  [(rng, tier) => rollJewel(rng, tier, "wrist"), 6],
  [(rng, tier) => rollJewel(rng, tier, "finger"), 6],
  [rollTrinket, 3],
];

const arms: readonly (readonly [Roll, number])[] = [
  [(rng, tier) => rollMelee(rng, tier), 10],
  [(rng, tier) => rollMissile(rng, tier), 5],
  [(rng, tier) => rollCaster(rng, tier), 5],
];

const others: readonly (readonly [Roll, number])[] = [
  [(rng) => rollCloak(rng), 2],
  [(rng) => rollAetheria(rng), 2],
  [rollEssence, 2],
  [rollGem, 3],
  [(rng) => rollScroll(rng), 2],
  [(rng) => rollSalvage(rng), 3],
  [rollSupply, 2],
];

const everything = new Odds([...gear, ...arms, ...others]);
const worthKeeping = new Odds([
  ...gear.map(([roll, weight]) => [roll, weight * 2] as const),
  ...arms,
  ...others,
]);

/** What a monster of some treasure tier has on it. */
export function rollLoot(rng: Random, tier: Tier): Thing {
  return everything.pick(rng)(rng, tier);
}

/**
 * What somebody who keeps things for others would keep: more to wear, hardly anything that has little to it, and a few
 * pieces that somebody has worked on.
 */
export function rollKeepsake(rng: Random, tier: Tier): Thing {
  let thing = worthKeeping.pick(rng)(rng, tier);
  if ((thing.spells?.length ?? 0) < KEEPSAKE_SPELLS_MIN) thing = worthKeeping.pick(rng)(rng, tier);
  const isArmor = thing.objectClass === OBJECT_CLASS.armor;
  return isArmor && rng.chance(TINKERED_CHANCE)
    ? tinkeredArmor(rng, thing, rng.int(1, TINKS_MAX), rng.pick(strangerNames))
    : thing;
}

function rollSupply(rng: Random): Thing {
  const supply = rng.pick(supplies);
  return supplyOf(supply, rng.int(1, Math.min(20, supply.stackMax)));
}
