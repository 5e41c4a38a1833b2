import type { SearchDone, SearchPhase } from "@/server/contract/suits/search-events";
import type { RunState } from "../run/run-store";
import { elapsedWords, ordinal, percentWords, scoreWords } from "../words/figure-words";

const PHASES: Readonly<Record<SearchPhase, string>> = {
  load: "Reading inventories",
  filter: "Sorting out items",
  bound: "Working out what is possible at most",
  search: "Closing the gap",
  list: "Best proved, listing the next ones",
  explain: "Finding out why there is none",
};

/** What the run is about now, or how it ended. */
export function phaseWords({ phase, position, current, isStopping }: RunState): string {
  switch (phase) {
    case "idle":
      return "";
    case "starting":
      return "Starting";
    case "waiting":
      return position === null ? "Waiting for its turn" : `Waiting: ${ordinal(position)} in line`;
    case "running":
      return isStopping ? "Stopping" : (PHASES[current?.progress?.phase ?? "load"] ?? "Searching");
    case "ended":
      if (current?.done) return endWords(current.done);
      return current?.savedAs ? `Saved: ${current.savedAs}` : "Ended";
    case "failed":
      return "Not searched to the end";
  }
}

function endWords({ status, reason, elapsedMs }: SearchDone): string {
  switch (status) {
    case "optimal":
      return "Proved optimal";
    case "infeasible":
      return "No such suit is possible";
    case "feasible":
    case "unknown": {
      const found = status === "feasible" ? "" : ", nothing found";
      if (reason === "cancelled") return `Stopped${found}`;
      return `Out of ${reason === "nodeLimit" ? "branches" : "time"} after ${elapsedWords(elapsedMs)}${found}`;
    }
  }
}

/** What is proved of what is listed, in a sentence; null while nothing is. */
export function proofWords({ status, topKExact, gapPct, bound, suits }: SearchDone): string | null {
  if (status === "optimal") {
    if (suits.length < 2) return "No better suit exists.";
    return topKExact
      ? `No better suit exists, and these are the best ${suits.length}.`
      : "No better suit exists. Of the others there may be better ones than listed.";
  }
  if (status === "feasible" && gapPct !== null)
    return `No suit has more than ${scoreWords(bound)} points: the best is at most ${percentWords(gapPct)} away.`;
  return null;
}

/** What is spoken of news, for those who do not see it. */
export function newsWords(before: RunState, after: RunState): string | null {
  const done = after.current?.done ?? null;
  if (done !== null && done !== before.current?.done) {
    const best = done.best === null ? "" : `, best ${scoreWords(done.best)} points`;
    return `${endWords(done)}${best}.`;
  }
  if (after.problem !== null && after.problem !== before.problem) return null;
  if (after.phase === "waiting" && after.position !== before.position) return `${phaseWords(after)}.`;
  const [best, known] = [after.current?.suits[0], before.current?.suits[0]];
  if (best !== undefined && best !== known) return `New best suit: ${scoreWords(best.score)} points.`;
  return null;
}
