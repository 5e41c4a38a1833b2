import { SUIT_RATINGS } from "@/server/contract/suits/names";
import type { CantripDemand, SetDemand, SuitRequest } from "@/server/contract/suits/search-request";
import { BODY_SLOTS, SUIT_SLOTS } from "@/server/contract/suits/slots";
import type { SuitTier } from "@/server/contract/suits/suit-item";
import { CANTRIPS_MAX, LOCKED_MAX, RANGES } from "./suit-draft";

/**
 * Reads a request out of a link or of what this browser has kept, which an older page may have written and anybody can
 * have changed. What cannot be read is left out and the rest kept. The server reads what is sent to it with the
 * contract itself; this is only so that the form can show it.
 * @returns null when it is no request at all
 */
export function readRequest(value: unknown): SuitRequest | null {
  if (!isRecord(value)) return null;
  const wearer = recordOr(value.wearer);
  const sets = recordOr(value.sets);
  const limits = recordOr(value.limits);
  return withoutNothing<SuitRequest>({
    wearer: withoutNothing({
      name: text(wearer.name),
      level: whole(wearer.level, [0, 1_000]),
      skills: figures(wearer.skills),
    }),
    characters: texts(value.characters, 10_000),
    slots: listed(value.slots, SUIT_SLOTS),
    fill: listed(value.fill, SUIT_SLOTS),
    sets: withoutNothing({
      primary: setDemand(sets.primary),
      secondary: setDemand(sets.secondary),
      others: oneOf(sets.others, ["allow", "forbid", "onlyNamed"] as const),
    }),
    cantrips: cantripDemands(value.cantrips),
    locked: lockedItems(value.locked),
    excluded: texts(value.excluded, 100_000),
    maxWieldLevel: whole(value.maxWieldLevel, [0, 1_000]),
    minArmorLevel: whole(value.minArmorLevel, RANGES.armorLevel),
    equipped: oneOf(value.equipped, WHOSE),
    attuned: oneOf(value.attuned, WHOSE),
    reductions: oneOf(value.reductions, ["allow", "forbid"] as const),
    weights: weights(recordOr(value.weights)),
    limits: withoutNothing({
      timeMs: whole(limits.timeMs, RANGES.timeMs),
      nodes: whole(limits.nodes, [1, Number.MAX_SAFE_INTEGER]),
      topK: whole(limits.topK, RANGES.topK),
      distinct: oneOf(limits.distinct, ["armor", "items"] as const),
    }),
  });
}

const WHOSE = ["any", "wearer", "none"] as const;

function setDemand(value: unknown): SetDemand | undefined {
  if (!isRecord(value)) return undefined;
  const id = whole(value.id, [0, 100_000]);
  if (id === undefined) return undefined;
  const min = whole(value.min, RANGES.setPieces);
  const target = whole(value.target, RANGES.setPieces);
  return withoutNothing({ id, min, target: target !== undefined && target < (min ?? 0) ? min : target });
}

function cantripDemands(value: unknown): CantripDemand[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const byFamily = new Map<string, CantripDemand>();
  for (const demand of value.slice(0, CANTRIPS_MAX)) {
    const { family, minTier, required, weight } = recordOr(demand);
    const name = text(family);
    if (!name || byFamily.has(name)) continue;
    const tier = oneOf(minTier, [1, 2, 3, 4] as const satisfies readonly SuitTier[]);
    byFamily.set(
      name,
      withoutNothing({
        family: name,
        minTier: tier,
        required: typeof required === "boolean" ? required : undefined,
        weight: whole(weight, RANGES.cantripWeight),
      }),
    );
  }
  return [...byFamily.values()];
}

function lockedItems(value: unknown): SuitRequest["locked"] {
  if (!Array.isArray(value)) return undefined;
  return value.slice(0, LOCKED_MAX).flatMap((lock) => {
    const { item, coverage } = recordOr(lock);
    const id = text(item);
    return id ? [withoutNothing({ item: id, coverage: listed(coverage, BODY_SLOTS) })] : [];
  });
}

function weights(value: Record<string, unknown>): SuitRequest["weights"] {
  const ratings = recordOr(value.ratings);
  const figure = (name: string) => whole(value[name], RANGES.weight);
  return withoutNothing({
    armorLevel: figure("armorLevel"),
    shieldLevel: figure("shieldLevel"),
    setPiece: figure("setPiece"),
    item: figure("item"),
    reduction: figure("reduction"),
    owner: figure("owner"),
    overlap: figure("overlap"),
    tierPoints: tierPoints(value.tierPoints),
    ratings: withoutNothing(
      Object.fromEntries(SUIT_RATINGS.map((name) => [name, whole(ratings[name], RANGES.weight)])),
    ),
  });
}

function tierPoints(value: unknown): [number, number, number, number] | undefined {
  if (!Array.isArray(value)) return undefined;
  const [minor, major, epic, legendary] = value.map((points) => whole(points, RANGES.weight));
  if (minor === undefined || major === undefined || epic === undefined || legendary === undefined)
    return undefined;
  return [minor, major, epic, legendary];
}

function text(value: unknown): string | undefined {
  return typeof value === "string" && value.length <= 200 ? value : undefined;
}

function whole(value: unknown, [least, most]: readonly [number, number]): number | undefined {
  const isIn = typeof value === "number" && Number.isInteger(value) && value >= least && value <= most;
  return isIn ? value : undefined;
}

function texts(value: unknown, most: number): string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  return [...new Set(value.filter((entry) => text(entry) !== undefined))].slice(0, most);
}

function listed<T extends string>(value: unknown, known: readonly T[]): T[] | undefined {
  return Array.isArray(value) ? known.filter((entry) => value.includes(entry)) : undefined;
}

function oneOf<T extends string | number>(value: unknown, known: readonly T[]): T | undefined {
  return known.find((entry) => entry === value);
}

function figures(value: unknown): Record<string, number> | undefined {
  if (!isRecord(value)) return undefined;
  const entries = Object.entries(value).flatMap(([name, figure]) =>
    typeof figure === "number" && Number.isFinite(figure) && name.length <= 100 ? [[name, figure]] : [],
  );
  return Object.fromEntries(entries);
}

function recordOr(value: unknown): Record<string, unknown> {
  return isRecord(value) ? value : {};
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A field without a value is no field: requests are compared and sent as they are. */
function withoutNothing<T extends object>(fields: T): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}
