import { type RatingName, ratingNames } from "@/app/_items/rating-words";
import type { SuitRating } from "@/server/contract/suits/names";

/** The search's names of ratings, and those of items. */
const SAME: Readonly<Record<SuitRating, RatingName>> = {
  damage: "damage",
  damageResist: "damage_resist",
  crit: "crit",
  critResist: "crit_resist",
  critDamage: "crit_damage",
  critDamageResist: "crit_damage_resist",
  healBoost: "heal_boost",
  vitality: "vitality",
};

/** `Crit damage`, as on items. */
export function ratingWords(rating: SuitRating): string {
  return ratingNames.find(({ key }) => key === SAME[rating])?.label ?? rating;
}
