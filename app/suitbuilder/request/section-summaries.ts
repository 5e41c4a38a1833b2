import { SUIT_RATINGS } from "@/server/contract/suits/names";
import { DEFAULT_WEIGHTS } from "@/server/solver/defaults";
import type { SuitDraft } from "../draft/suit-draft";
import { EMPTY_DRAFT } from "../draft/suit-draft";
import { countOf, elapsedWords } from "../words/figure-words";
import { type SuitNames, shortSetName } from "../words/names";

/** What a folded section of the form says. */
export interface SectionSummaries {
  wearer: string;
  mules: string;
  sets: string;
  cantrips: string;
  slots: string;
  items: string;
  filters: string;
  weights: string;
  limits: string;
}

export type SectionName = keyof SectionSummaries;

export function sectionSummaries(draft: SuitDraft, names: SuitNames, everybody: number): SectionSummaries {
  return {
    wearer: wearerSummary(draft.wearer),
    mules: draft.characters === null ? "everybody" : `${draft.characters.length} of ${everybody}`,
    sets: setsSummary(draft.sets, names),
    cantrips: cantripsSummary(draft.cantrips),
    slots: slotsSummary(draft.slots),
    items: itemsSummary(draft),
    filters: filtersSummary(draft.filters),
    weights: weightsSummary(draft.weights),
    limits: `${elapsedWords(draft.limits.timeMs).replace(".0", "")}, ${countOf(draft.limits.topK, "suit")}`,
  };
}

function wearerSummary({ name, level }: SuitDraft["wearer"]): string {
  if (name === null) return level === null ? "nobody in particular" : `level ${level}`;
  return level === null ? name : `${name}, level ${level}`;
}

function setsSummary({ primary, secondary }: SuitDraft["sets"], names: SuitNames): string {
  const named = [primary, secondary].flatMap((set) =>
    set === null ? [] : [`${Math.max(set.min, set.target)} ${shortSetName(names.set(set.id))}`],
  );
  return named.length === 0 ? "any" : named.join(" + ");
}

function cantripsSummary(cantrips: SuitDraft["cantrips"]): string {
  if (cantrips.length === 0) return "none wanted";
  const required = cantrips.filter(({ isRequired }) => isRequired).length;
  return required === 0 ? `${cantrips.length} wanted` : `${cantrips.length} wanted, ${required} required`;
}

function slotsSummary(slots: SuitDraft["slots"]): string {
  const uses = Object.values(slots);
  const searched = uses.filter((use) => use !== "leave").length;
  const filled = uses.filter((use) => use === "fill").length;
  return filled === 0
    ? `${searched} of ${uses.length} searched`
    : `${searched} of ${uses.length} searched, ${filled} must be filled`;
}

function itemsSummary({ locked, excluded }: SuitDraft): string {
  const parts = [
    ...(locked.length > 0 ? [`${locked.length} locked`] : []),
    ...(excluded.length > 0 ? [`${excluded.length} excluded`] : []),
  ];
  return parts.length === 0 ? "none" : parts.join(", ");
}

function filtersSummary(filters: SuitDraft["filters"]): string {
  const usual = EMPTY_DRAFT.filters;
  const parts = [
    ...(filters.maxWieldLevel === null ? [] : [`wield ≤ ${filters.maxWieldLevel}`]),
    ...(filters.minArmorLevel === 0 ? [] : [`AL ≥ ${filters.minArmorLevel}`]),
    ...(filters.equipped === usual.equipped ? [] : [`worn: ${whose(filters.equipped)}`]),
    ...(filters.attuned === usual.attuned ? [] : [`attuned: ${whose(filters.attuned)}`]),
    ...(filters.reductions === "allow" ? [] : ["nothing reduced"]),
  ];
  return parts.length === 0 ? "the usual" : parts.join(", ");
}

function whose(value: "any" | "wearer" | "none"): string {
  return { any: "everybody’s", wearer: "the wearer’s", none: "none" }[value];
}

function weightsSummary(weights: SuitDraft["weights"]): string {
  const usual = DEFAULT_WEIGHTS;
  const { tierPoints, ratings, ...plain } = weights;
  const changed =
    Object.entries(plain).filter(([key, value]) => Reflect.get(usual, key) !== value).length +
    tierPoints.filter((points, at) => points !== usual.tierPoints[at]).length +
    SUIT_RATINGS.filter((name) => ratings[name] !== usual.ratings[name]).length;
  return changed === 0 ? "the usual" : `${changed} changed`;
}
