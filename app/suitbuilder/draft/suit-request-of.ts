import { SUIT_RATINGS } from "@/server/contract/suits/names";
import type { SetDemand, SuitRequest } from "@/server/contract/suits/search-request";
import { SUIT_SLOTS, type SuitSlot } from "@/server/contract/suits/slots";
import { DEFAULT_LIMITS, DEFAULT_WEIGHTS } from "@/server/solver/defaults";
import { draftOfRequest } from "./draft-of-request";
import { type CantripChoice, EMPTY_DRAFT, type SetChoice, type SuitDraft } from "./suit-draft";

/** What is sent for a form. What is usual is left out: links stay short, and two forms that ask the same are equal. */
export function suitRequestOf(draft: SuitDraft): SuitRequest {
  const { wearer, characters, sets, cantrips, locked, excluded, filters } = draft;
  return (
    trimmed({
      wearer: trimmed({
        name: wearer.name ?? undefined,
        level: wearer.level ?? undefined,
        skills: Object.keys(wearer.skills).length > 0 ? byName(wearer.skills) : undefined,
      }),
      characters: characters === null ? undefined : [...characters],
      ...slotsOf(draft.slots),
      sets: trimmed({
        primary: sets.primary === null ? undefined : setDemandOf(sets.primary),
        secondary: sets.secondary === null ? undefined : setDemandOf(sets.secondary),
        others: unless(sets.others, "allow"),
      }),
      cantrips: cantrips.length === 0 ? undefined : cantrips.map(cantripDemandOf),
      locked:
        locked.length === 0
          ? undefined
          : locked.map(({ item, coverage }) => ({
              item,
              ...(coverage !== null && { coverage: [...coverage] }),
            })),
      excluded: excluded.length === 0 ? undefined : [...excluded],
      maxWieldLevel: filters.maxWieldLevel ?? undefined,
      minArmorLevel: unless(filters.minArmorLevel, 0),
      equipped: unless(filters.equipped, "wearer"),
      attuned: unless(filters.attuned, "wearer"),
      reductions: unless(filters.reductions, "allow"),
      weights: weightsOf(draft.weights),
      limits: trimmed({
        timeMs: unless(draft.limits.timeMs, DEFAULT_LIMITS.timeMs),
        nodes: draft.limits.nodes ?? undefined,
        topK: unless(draft.limits.topK, DEFAULT_LIMITS.topK),
        distinct: unless(draft.limits.distinct, DEFAULT_LIMITS.distinct),
      }),
    }) ?? {}
  );
}

/** Whether two requests ask the same, however they were written. */
export function asksSame(one: SuitRequest, other: SuitRequest): boolean {
  return (
    JSON.stringify(suitRequestOf(draftOfRequest(one))) ===
    JSON.stringify(suitRequestOf(draftOfRequest(other)))
  );
}

/** Slots that are filled if it helps and those that must be; both are left out where they are the usual ones. */
function slotsOf(uses: SuitDraft["slots"]): Pick<SuitRequest, "slots" | "fill"> {
  const slots = SUIT_SLOTS.filter((slot) => uses[slot] !== "leave");
  const fill = SUIT_SLOTS.filter((slot) => uses[slot] === "fill");
  const isUsed = (slot: SuitSlot, all: SuitDraft["slots"]) => all[slot] !== "leave";
  const isUsual = SUIT_SLOTS.every((slot) => isUsed(slot, uses) === isUsed(slot, EMPTY_DRAFT.slots));
  return { ...(!isUsual && { slots }), ...(fill.length > 0 && { fill }) };
}

function setDemandOf({ id, min, target }: SetChoice): SetDemand {
  return { id, ...(min !== 0 && { min }), ...(target !== min && { target }) };
}

function cantripDemandOf({ family, minTier, isRequired, weight }: CantripChoice) {
  return {
    family,
    ...(minTier !== 1 && { minTier }),
    ...(isRequired && { required: true }),
    ...(weight !== 1 && { weight }),
  };
}

function weightsOf({ tierPoints, ratings, ...plain }: SuitDraft["weights"]): SuitRequest["weights"] {
  const usual = DEFAULT_WEIGHTS;
  const changedRatings = SUIT_RATINGS.filter((name) => ratings[name] !== usual.ratings[name]);
  return trimmed({
    armorLevel: unless(plain.armorLevel, usual.armorLevel),
    shieldLevel: unless(plain.shieldLevel, usual.shieldLevel),
    setPiece: unless(plain.setPiece, usual.setPiece),
    item: unless(plain.item, usual.item),
    reduction: unless(plain.reduction, usual.reduction),
    owner: unless(plain.owner, usual.owner),
    overlap: unless(plain.overlap, usual.overlap),
    tierPoints: tierPoints.some((points, at) => points !== usual.tierPoints[at])
      ? ([...tierPoints] as [number, number, number, number])
      : undefined,
    ratings:
      changedRatings.length === 0
        ? undefined
        : Object.fromEntries(changedRatings.map((name) => [name, ratings[name]])),
  });
}

function byName(skills: SuitDraft["wearer"]["skills"]): Record<string, number> {
  return Object.fromEntries(Object.entries(skills).sort(([one], [other]) => (one < other ? -1 : 1)));
}

function unless<T>(value: T, usual: T): T | undefined {
  return value === usual ? undefined : value;
}

/** Without the fields that say nothing; undefined where none is left. */
function trimmed<T extends object>(fields: T): T | undefined {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
  return entries.length === 0 ? undefined : (Object.fromEntries(entries) as T);
}
