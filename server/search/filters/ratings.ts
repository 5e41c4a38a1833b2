import type { Filter } from "../filter";
import type { NumberField } from "../predicate";
import { numberFilter } from "../values/number";

type RatingField = Extract<NumberField, `ratings.${string}`>;

const rating = (name: string, label: string, field: RatingField, help = `${label}.`): Filter =>
  numberFilter({
    name,
    group: "Ratings",
    label,
    help,
    example: `${name}:>=1`,
    counterexample: `${name}:>99999`,
    field,
  });

export const ratings: readonly Filter[] = [
  rating("rating", "Total rating", "ratings.total", "All eight gear ratings together."),
  rating("r.d", "Damage rating", "ratings.damage"),
  rating("r.dr", "Damage resist rating", "ratings.damage_resist"),
  rating("r.c", "Crit rating", "ratings.crit"),
  rating("r.cr", "Crit resist rating", "ratings.crit_resist"),
  rating("r.cd", "Crit damage rating", "ratings.crit_damage"),
  rating("r.cdr", "Crit damage resist rating", "ratings.crit_damage_resist"),
  rating("r.hb", "Healing boost rating", "ratings.heal_boost"),
  rating("r.v", "Vitality rating", "ratings.vitality"),
];
