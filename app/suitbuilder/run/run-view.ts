import type { SearchDone, SearchProgress } from "@/server/contract/suits/search-events";
import type { SuitRequest } from "@/server/contract/suits/search-request";
import type { Suit } from "@/server/contract/suits/suit";
import type { RunEvent } from "./run-events";

/** How best and bound stood at a time: they meet when the best is proved. */
export interface Standing {
  elapsedMs: number;
  best: number | null;
  bound: number | null;
}

/** Everything that a run has brought so far. */
export interface RunView {
  request: SuitRequest;
  progress: SearchProgress | null;
  /** While it runs, the best ones met on the way, best first; of a run that is done, its list. */
  suits: readonly Suit[];
  standings: readonly Standing[];
  done: SearchDone | null;
  /** The name that it was saved under, where it comes from there and from no run. */
  savedAs: string | null;
}

/** Suits met on the way that stay listed. */
const ON_THE_WAY_MAX = 10;
/** Points of the curve; beyond that every second one goes. */
const STANDINGS_MAX = 240;

export function emptyView(request: SuitRequest): RunView {
  return { request, progress: null, suits: [], standings: [], done: null, savedAs: null };
}

/** What is known after an event. What comes a second time, after a lost connection, changes nothing. */
export function afterRunEvent(view: RunView, event: RunEvent): RunView {
  switch (event.type) {
    case "progress": {
      if (view.done !== null) return view;
      const { elapsedMs, best, bound } = event.data;
      return {
        ...view,
        progress: event.data,
        standings: withStanding(view.standings, { elapsedMs, best, bound }),
      };
    }
    case "suit": {
      const { suit, elapsedMs } = event.data;
      const isKnown = view.suits[0] !== undefined && view.suits[0].score >= suit.score;
      if (view.done !== null || isKnown) return view;
      const bound = view.standings.at(-1)?.bound ?? null;
      return {
        ...view,
        suits: [suit, ...view.suits].slice(0, ON_THE_WAY_MAX),
        standings: withStanding(view.standings, { elapsedMs, best: suit.score, bound }),
      };
    }
    case "done": {
      const { suits, elapsedMs, best, bound } = event.data;
      return {
        ...view,
        done: event.data,
        suits: suits.length > 0 || event.data.status === "infeasible" ? suits : view.suits,
        standings: withStanding(view.standings, { elapsedMs, best, bound }),
      };
    }
    case "waiting":
    case "error":
      return view;
  }
}

/** Whether no suit is better than the first one: known already while the others are still to be listed. */
export function isProvedBest({ done, progress, suits }: RunView): boolean {
  if (done !== null) return done.optimal;
  return progress !== null && progress.gapPct === 0 && suits[0]?.score === progress.best;
}

function withStanding(known: readonly Standing[], next: Standing): readonly Standing[] {
  const last = known.at(-1);
  if (last !== undefined && last.elapsedMs >= next.elapsedMs) return known;
  const all = [...known, next];
  if (all.length <= STANDINGS_MAX) return all;
  return all.filter((_, at) => at % 2 === 0 || at === all.length - 1);
}
