import { foldedText } from "@/server/facts/folded-text";
import { compareFlags, QUEST_STATES, type QuestState, stateOf } from "./flag-state";
import type { Flag } from "./quest-book";

export type StateFilter = QuestState | "all";

/** Whether every word is in the name or the key, whatever the letter case. */
export function questFinder(text: string): (flag: Pick<Flag, "name" | "key">) => boolean {
  const words = foldedText(text).split(" ").filter(Boolean);
  return ({ name, key }) => {
    if (words.length === 0) return true;
    const known = foldedText(`${name ?? ""} ${key}`);
    return words.every((word) => known.includes(word));
  };
}

/** The flags that pass, in the order in which somebody can do them. */
export function flagList(
  flags: Iterable<Flag>,
  { search, state }: { search: string; state: StateFilter },
  nowMs: number,
): readonly Flag[] {
  const isFound = questFinder(search);
  return [...flags]
    .filter((flag) => isFound(flag) && (state === "all" || stateOf(flag, nowMs) === state))
    .sort((one, other) => compareFlags(one, other, nowMs));
}

export function stateCounts(flags: Iterable<Flag>, nowMs: number): Readonly<Record<StateFilter, number>> {
  const counts = { all: 0, ready: 0, waiting: 0, progress: 0, done: 0 };
  for (const flag of flags) {
    counts.all++;
    counts[stateOf(flag, nowMs)]++;
  }
  return counts;
}

export function isStateFilter(value: unknown): value is StateFilter {
  return value === "all" || QUEST_STATES.some((state) => state === value);
}
