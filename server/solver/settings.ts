import type {
  CantripDemand,
  SpellTable,
  SuitItem,
  SuitRating,
  SuitRequest,
  SuitSlot,
  SuitTier,
} from "@/server/contract/suits";
import { SUIT_RATINGS, SUIT_SLOTS } from "@/server/contract/suits";
import { DEFAULT_LIMITS, DEFAULT_WEIGHTS, type Limits, type Weights } from "./defaults";

/** What a search works on. An inventory that the request brings replaces the items and spells beside it. */
export interface SearchInput {
  items: readonly SuitItem[];
  spells: SpellTable;
  request: SuitRequest;
}

export interface NamedSet {
  id: number;
  min: number;
  target: number;
}

export interface WantedFamily {
  family: string;
  minTier: SuitTier;
  required: boolean;
  weight: number;
}

/** A request with everything it leaves to defaults. */
export interface Settings {
  wearer: { name: string | null; level: number | null; skills: Readonly<Record<string, number>> };
  characters: ReadonlySet<string> | null;
  slots: ReadonlySet<SuitSlot>;
  fill: ReadonlySet<SuitSlot>;
  primary: NamedSet | null;
  secondary: NamedSet | null;
  others: "allow" | "forbid" | "onlyNamed";
  cantrips: readonly WantedFamily[];
  /** By item id; `coverage` null: in whatever form. */
  locked: ReadonlyMap<string, { coverage: readonly string[] | null }>;
  excluded: ReadonlySet<string>;
  maxWieldLevel: number | null;
  minArmorLevel: number;
  equipped: "any" | "wearer" | "none";
  attuned: "any" | "wearer" | "none";
  allowReductions: boolean;
  weights: Weights;
  limits: Limits;
}

/** The items and spells to search. */
export function inventoryOf({ items, spells, request }: SearchInput): {
  items: readonly SuitItem[];
  spells: SpellTable;
} {
  return request.inventory ?? { items, spells };
}

/** The request with its defaults. It must be valid (`validateRequest`). */
export function settingsOf(request: SuitRequest): Settings {
  const { wearer, sets, weights, limits } = request;
  return {
    wearer: { name: wearer?.name ?? null, level: wearer?.level ?? null, skills: wearer?.skills ?? {} },
    characters: request.characters ? new Set(request.characters) : null,
    slots: new Set(request.slots ?? SUIT_SLOTS.filter((slot) => slot !== "shield")),
    fill: new Set(request.fill ?? []),
    primary: namedSet(sets?.primary),
    secondary: namedSet(sets?.secondary),
    others: sets?.others ?? "allow",
    cantrips: (request.cantrips ?? []).map(wantedFamily),
    locked: new Map(
      (request.locked ?? []).map(({ item, coverage }) => [item, { coverage: coverage ?? null }]),
    ),
    excluded: new Set(request.excluded ?? []),
    maxWieldLevel: request.maxWieldLevel ?? null,
    minArmorLevel: request.minArmorLevel ?? 0,
    equipped: request.equipped ?? "wearer",
    attuned: request.attuned ?? "wearer",
    allowReductions: request.reductions !== "forbid",
    weights: weightsOf(weights),
    limits: {
      timeMs: limits?.timeMs ?? DEFAULT_LIMITS.timeMs,
      nodes: limits?.nodes ?? DEFAULT_LIMITS.nodes,
      topK: limits?.topK ?? DEFAULT_LIMITS.topK,
      distinct: limits?.distinct ?? DEFAULT_LIMITS.distinct,
    },
  };
}

function namedSet(demand: NonNullable<SuitRequest["sets"]>["primary"]): NamedSet | null {
  if (!demand) return null;
  const min = demand.min ?? 0;
  return { id: demand.id, min, target: demand.target ?? min };
}

function wantedFamily({ family, minTier, required, weight }: CantripDemand): WantedFamily {
  return { family, minTier: minTier ?? 1, required: required ?? false, weight: weight ?? 1 };
}

function weightsOf(given: SuitRequest["weights"] = {}): Weights {
  const { ratings = {}, ...others } = given;
  const merged: Record<SuitRating, number> = { ...DEFAULT_WEIGHTS.ratings };
  for (const rating of SUIT_RATINGS) merged[rating] = ratings[rating] ?? merged[rating];
  const defined = Object.fromEntries(Object.entries(others).filter(([, value]) => value !== undefined));
  return { ...DEFAULT_WEIGHTS, ...defined, ratings: merged };
}
