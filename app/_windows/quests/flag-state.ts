import { formatCount } from "@/app/_ui/format";
import { type QuestState, questStateOf } from "@/server/figures/quest-flags";
import type { Flag } from "./quest-book";

export type { QuestState };

/** Ready first: that is what somebody can go and do. */
export const QUEST_STATES = ["ready", "waiting", "progress", "done"] as const;

export const STATE_WORDS: Readonly<Record<QuestState, string>> = {
  ready: "ready",
  waiting: "waiting",
  progress: "in progress",
  done: "done",
};

export function stateOf(flag: Flag, nowMs: number): QuestState {
  return questStateOf(flag, nowMs);
}

/** What players call it; of many flags there is only the key. */
export function titleOf({ name, key }: Pick<Flag, "name" | "key">): string {
  return name ?? key;
}

/** `7 of 20`, `7` where there is no goal. */
export function progressWords({ solves, max_solves }: Pick<Flag, "solves" | "max_solves">): string {
  if (max_solves === null || max_solves < 0) return solves === null ? "begun" : formatCount(solves);
  return `${formatCount(solves ?? 0)} of ${formatCount(max_solves)}`;
}

/** How far a task is, 0 to 1; null where there is no goal. */
export function progressShare({ solves, max_solves }: Pick<Flag, "solves" | "max_solves">): number | null {
  if (max_solves === null || max_solves <= 0) return null;
  return Math.min(1, (solves ?? 0) / max_solves);
}

/** `done 12 times`; of a task only its progress says anything. */
export function solvesWords(flag: Pick<Flag, "solves" | "max_solves">, state: QuestState): string | null {
  if (flag.solves === null || state === "progress") return null;
  if (flag.max_solves !== null && flag.max_solves > 0) return progressWords(flag);
  if (flag.solves === 0) return "never done";
  return flag.solves === 1 ? "done once" : `done ${formatCount(flag.solves)} times`;
}

const collator = new Intl.Collator("en", { sensitivity: "base", numeric: true });

export function compareTitles(one: string, other: string): number {
  return collator.compare(one, other);
}

/** Ready, then what is ready soonest, then what is nearest to its goal, then what is done; equals by title. */
export function compareFlags(one: Flag, other: Flag, nowMs: number): number {
  return compareReadiness(one, other, nowMs) || compareTitles(titleOf(one), titleOf(other));
}

/** The same, whatever they are called. */
export function compareReadiness(one: Flag, other: Flag, nowMs: number): number {
  const state = stateOf(one, nowMs);
  const otherState = stateOf(other, nowMs);
  if (state !== otherState) return QUEST_STATES.indexOf(state) - QUEST_STATES.indexOf(otherState);
  if (state === "waiting") return Date.parse(one.ready_at ?? "") - Date.parse(other.ready_at ?? "");
  return state === "progress" ? (progressShare(other) ?? 0) - (progressShare(one) ?? 0) : 0;
}
