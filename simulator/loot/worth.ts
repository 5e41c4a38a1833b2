import { CANTRIP_TIERS } from "@/server/facts/cantrips";
import { armorLevelChange, spellFact } from "@/server/facts/spells";
import { INT, type Item } from "./item";

const CANTRIP_WORTH: ReadonlyMap<number, number> = new Map([
  [CANTRIP_TIERS.minor, 10],
  [CANTRIP_TIERS.moderate, 15],
  [CANTRIP_TIERS.major, 25],
  [CANTRIP_TIERS.epic, 60],
  [CANTRIP_TIERS.legendary, 110],
]);
const RATING_WORTH = 40;
const SET_WORTH = 50;

const RATINGS = [
  INT.damageRating,
  INT.damageResistRating,
  INT.critRating,
  INT.critResistRating,
  INT.critDamageRating,
  INT.critDamageResistRating,
  INT.healBoostRating,
  INT.vitalityRating,
];

/** How much a player would think of something to wear: armor level, cantrips, ratings, a set. Only for comparing. */
export function worth({ IntValues, Spells, ActiveSpells }: Item): number {
  let sum = IntValues[INT.armorLevel] ?? 0;
  for (const id of ActiveSpells) sum -= armorLevelChange(id) ?? 0;
  for (const rating of RATINGS) sum += RATING_WORTH * (IntValues[rating] ?? 0);
  for (const id of Spells) sum += CANTRIP_WORTH.get(spellFact(id)?.tier ?? 0) ?? 0;
  return sum + (IntValues[INT.set] ? SET_WORTH : 0);
}
