import type { SetDemand, SuitRequest } from "@/server/contract/suits/search-request";
import { SUIT_SLOTS } from "@/server/contract/suits/slots";
import { DEFAULT_LIMITS, DEFAULT_WEIGHTS } from "@/server/solver/defaults";
import { EMPTY_DRAFT, type SetChoice, type SuitDraft, slotUses } from "./suit-draft";

/** The form that says what a request asks. An inventory that a request brings along is none of the form's. */
export function draftOfRequest(request: SuitRequest): SuitDraft {
  const { wearer, sets, weights, limits } = request;
  return {
    wearer: { name: wearer?.name ?? null, level: wearer?.level ?? null, skills: wearer?.skills ?? {} },
    characters: request.characters ?? null,
    slots: slotsOf(request),
    sets: {
      primary: setChoiceOf(sets?.primary),
      secondary: setChoiceOf(sets?.secondary),
      others: sets?.others ?? "allow",
    },
    cantrips: (request.cantrips ?? []).map(({ family, minTier = 1, required = false, weight = 1 }) => ({
      family,
      minTier,
      isRequired: required,
      weight,
    })),
    locked: (request.locked ?? []).map(({ item, coverage }) => ({ item, coverage: coverage ?? null })),
    excluded: request.excluded ?? [],
    filters: {
      maxWieldLevel: request.maxWieldLevel ?? null,
      minArmorLevel: request.minArmorLevel ?? EMPTY_DRAFT.filters.minArmorLevel,
      equipped: request.equipped ?? EMPTY_DRAFT.filters.equipped,
      attuned: request.attuned ?? EMPTY_DRAFT.filters.attuned,
      reductions: request.reductions ?? EMPTY_DRAFT.filters.reductions,
    },
    weights: {
      ...DEFAULT_WEIGHTS,
      ...weights,
      tierPoints: weights?.tierPoints ?? DEFAULT_WEIGHTS.tierPoints,
      ratings: { ...DEFAULT_WEIGHTS.ratings, ...weights?.ratings },
    },
    limits: { ...DEFAULT_LIMITS, ...limits, nodes: limits?.nodes ?? null },
  };
}

function slotsOf({ slots, fill = [] }: SuitRequest): SuitDraft["slots"] {
  const searched = slots ?? SUIT_SLOTS.filter((slot) => EMPTY_DRAFT.slots[slot] !== "leave");
  const named = (all: readonly string[], use: "search" | "fill") =>
    Object.fromEntries(all.map((slot) => [slot, use]));
  return slotUses("leave", { ...named(searched, "search"), ...named(fill, "fill") });
}

function setChoiceOf(demand: SetDemand | null | undefined): SetChoice | null {
  if (demand === null || demand === undefined) return null;
  const min = demand.min ?? 0;
  return { id: demand.id, min, target: demand.target ?? min };
}
