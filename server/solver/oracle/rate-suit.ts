import { SUIT_RATINGS, SUIT_SLOTS, type SuitRequest, type SuitTier } from "@/server/contract/suits";
import type { Form } from "./candidates";
import { namedSetsOf, wantedCantripsOf, weightsOf } from "./defaults";

/** A suit with what decides its place in the list. */
export interface RatedSuit {
  worn: readonly Form[];
  score: number;
  waste: number;
  /** Characters to fetch from. */
  owners: number;
}

/** The score of section 5 of the specification, term by term. */
export function rateSuit(
  worn: readonly Form[],
  request: SuitRequest,
  tierOf: (form: Form, family: string) => SuitTier | 0,
): RatedSuit {
  const weights = weightsOf(request);
  let score = 0;
  for (const { item, slots, reduced } of worn) {
    if (item.kind === "armor") score += weights.armorLevel * item.armorLevel * slots.length;
    if (item.kind === "shield") score += weights.shieldLevel * item.armorLevel;
    for (const rating of SUIT_RATINGS) score += weights.ratings[rating] * (item.ratings[rating] ?? 0);
    score -= weights.item;
    if (reduced) score -= weights.reduction;
  }
  let waste = 0;
  for (const { family, minTier, weight } of wantedCantripsOf(request)) {
    const tiers = worn.map((form) => tierOf(form, family)).filter((tier) => tier >= minTier);
    const best = Math.max(0, ...tiers);
    score += weight * (weights.tierPoints[best - 1] ?? 0);
    waste += Math.max(0, tiers.length - 1);
  }
  for (const { id, target } of namedSetsOf(request)) {
    score += weights.setPiece * Math.min(worn.filter(({ item }) => item.setId === id).length, target);
  }
  const wearer = request.wearer?.name ?? null;
  const owners = new Set(worn.map(({ item }) => item.character).filter((owner) => owner !== wearer));
  score -= weights.owner * owners.size + weights.overlap * waste;
  return { worn, score, waste, owners: owners.size };
}

/** Negative: `a` is listed before `b`. */
export function compareRated(a: RatedSuit, b: RatedSuit): number {
  return (
    b.score - a.score ||
    a.waste - b.waste ||
    a.owners - b.owners ||
    a.worn.length - b.worn.length ||
    compareLists(sortedPieces(a), sortedPieces(b))
  );
}

/** Pieces from the head down. */
export function inListOrder(worn: readonly Form[]): Form[] {
  const place = ({ slots }: Form) => SUIT_SLOTS.findIndex((slot) => slots.includes(slot));
  return [...worn].sort((a, b) => place(a) - place(b));
}

function sortedPieces({ worn }: RatedSuit): string[] {
  return worn.map(({ item, slots }) => `${item.id}|${slots.join("+")}`).sort();
}

function compareLists(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((text, i) => text !== b[i]);
  if (at < 0) return 0;
  return (a[at] ?? "") < (b[at] ?? "") ? -1 : 1;
}
