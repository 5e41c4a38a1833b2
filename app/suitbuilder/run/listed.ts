import { isShallowSame } from "@/app/_live/use-live";
import type { SearchDone } from "@/server/contract/suits/search-events";
import type { SuitRequest } from "@/server/contract/suits/search-request";
import type { Suit } from "@/server/contract/suits/suit";
import type { RunState } from "./run-store";
import { isProvedBest } from "./run-view";

/** What is listed: of all that a run tells, the part that changes only when suits do. */
export interface Listed {
  request: SuitRequest;
  suits: readonly Suit[];
  done: SearchDone | null;
  savedAs: string | null;
  /** No suit is better than the first one. */
  isProved: boolean;
  /** It is of the search before. */
  isOld: boolean;
}

export function listedOf({ view, isOld }: RunState): Listed | null {
  if (view === null) return null;
  const { request, suits, done, savedAs } = view;
  return { request, suits, done, savedAs, isProved: isProvedBest(view), isOld };
}

export function isSameListed(one: Listed | null, other: Listed | null): boolean {
  if (one === null || other === null) return one === other;
  return isShallowSame(one, other);
}

/** Whether there is a run that is not over. */
export function isBusy(phase: RunState["phase"]): boolean {
  return phase === "starting" || phase === "waiting" || phase === "running";
}
