import { formatCount } from "@/app/_ui/format";
import type { Deaths, Rares } from "@/server/contract/http/finds";
import { isDrawable } from "@/server/facts/coordinates";
import { type Frame, indexAt } from "./frame";

/** Something that happened at a moment, to be marked in the charts. */
export type Happening = {
  readonly kind: "rare" | "death";
  readonly atMs: number;
  readonly character: string;
  /** The rare; the penalty after a death, in percent. */
  readonly what: string;
  readonly isGreat: boolean;
  /** Null where the plugin did not say, or it is not on the map. */
  readonly place: { readonly ns: number; readonly ew: number } | null;
};

/** What happened in the time of a frame, oldest first. */
export function happeningsOf(
  frame: Frame,
  rares: Rares["rares"] | undefined,
  deaths: Deaths["deaths"] | undefined,
): readonly Happening[] {
  const found = (rares ?? []).map(
    (rare): Happening => ({
      kind: "rare",
      atMs: Date.parse(rare.timestamp),
      character: rare.character_name,
      what: rare.name,
      isGreat: rare.class === "great",
      place: placeOf(rare),
    }),
  );
  const died = (deaths ?? []).map(
    (death): Happening => ({
      kind: "death",
      atMs: Date.parse(death.timestamp),
      character: death.character_name,
      what: `${Math.round(death.vitae)}\u00a0% vitae`,
      isGreat: false,
      place: placeOf(death),
    }),
  );
  return [...found, ...died]
    .filter(({ atMs }) => indexAt(frame, atMs / 1000) !== null)
    .sort((a, b) => a.atMs - b.atMs);
}

/** By the stretch of time they are in: what is marked together, and told together. */
export function marksOf(
  frame: Frame,
  happenings: readonly Happening[],
): ReadonlyMap<number, readonly Happening[]> {
  const marks = new Map<number, Happening[]>();
  for (const happening of happenings) {
    const at = indexAt(frame, happening.atMs / 1000);
    if (at === null) continue;
    const others = marks.get(at);
    if (others) others.push(happening);
    else marks.set(at, [happening]);
  }
  return marks;
}

/** The mark after (1) or before (-1) a place; from nowhere the newest or the oldest. Null where there is none. */
export function nextMark(
  marks: ReadonlyMap<number, unknown>,
  from: number | null,
  direction: 1 | -1,
): number | null {
  const places = [...marks.keys()].sort((a, b) => (a - b) * direction);
  return places.find((place) => from === null || (place - from) * direction > 0) ?? null;
}

/** `Larsson found Pearl of Frost`, `Ulf died`. */
export function happeningWords({ kind, character, what }: Happening): string {
  return kind === "rare" ? `${character} found ${what}` : `${character} died`;
}

/** How many of them a frame counts, marked or not. */
export function totalOf({ points }: Pick<Frame, "points">, figure: "rares" | "deaths"): number {
  return points.reduce((sum, point) => sum + (point[figure] ?? 0), 0);
}

/** `3 rares and 1 death`. */
export function countWords(frame: Pick<Frame, "points">): string {
  const [rares, deaths] = [totalOf(frame, "rares"), totalOf(frame, "deaths")];
  const found = `${rares === 0 ? "No" : formatCount(rares)} ${rares === 1 ? "rare" : "rares"}`;
  const died = `${deaths === 0 ? "no" : formatCount(deaths)} ${deaths === 1 ? "death" : "deaths"}`;
  return `${found} and ${died}`;
}

function placeOf({ ns, ew }: { ns: number | null; ew: number | null }): Happening["place"] {
  return ns === null || ew === null || !isDrawable(ns, ew) ? null : { ns, ew };
}
