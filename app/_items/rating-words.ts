import type { InventoryItem } from "@/server/contract/http/items";

type Ratings = NonNullable<InventoryItem["ratings"]>;
export type RatingName = Exclude<keyof Ratings, "total">;

/** Every rating, in the order that players name them: in words, and as the query language abbreviates it (`r.cd`). */
export const ratingNames: readonly { key: RatingName; label: string; short: string }[] = [
  { key: "damage", label: "Damage", short: "D" },
  { key: "damage_resist", label: "Damage resist", short: "DR" },
  { key: "crit", label: "Crit", short: "C" },
  { key: "crit_resist", label: "Crit resist", short: "CR" },
  { key: "crit_damage", label: "Crit damage", short: "CD" },
  { key: "crit_damage_resist", label: "Crit damage resist", short: "CDR" },
  { key: "heal_boost", label: "Healing boost", short: "HB" },
  { key: "vitality", label: "Vitality", short: "V" },
  { key: "nether_resist", label: "Nether resist", short: "NR" },
  { key: "life_resist", label: "Life resist", short: "LR" },
  { key: "pk_damage", label: "PK damage", short: "PKD" },
  { key: "pk_damage_resist", label: "PK damage resist", short: "PKDR" },
  { key: "overpower", label: "Overpower", short: "OP" },
  { key: "overpower_resist", label: "Overpower resist", short: "OPR" },
];

/** The ratings that are there, in short: `D 2 CDR 1`; empty where there are none. */
export function shortRatings(ratings: Readonly<Partial<Record<RatingName, number | null>>> | null): string {
  if (ratings === null) return "";
  return ratingNames
    .flatMap(({ key, short }) => (ratings[key] ? [`${short}\u00a0${ratings[key]}`] : []))
    .join(" ");
}
