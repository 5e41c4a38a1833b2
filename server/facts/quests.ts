/**
 * The quest flags of the game. For the server only: the list weighs 36 kB compressed, and a browser gets what it says
 * with every flag it asks for.
 */
import { comparableName } from "./comparable-name";
import { questList } from "./data/quest-list";

export interface QuestFact {
  /** As players know it; of many flags there is no name. */
  name: string | null;
  /** From a completion until it may be done again, in seconds. A server may scale it. */
  waitS: number;
  /** -1 without limit; of a kill task the goal. */
  maxSolves: number;
}

const facts: ReadonlyMap<string, QuestFact> = new Map(
  questList.flatMap(({ waitS, maxSolves, flags }) =>
    flags
      .trim()
      .split("\n")
      .map((line): [string, QuestFact] => {
        const [key = "", ...words] = line.split(" ");
        return [key, { name: words.join(" ") || null, waitS, maxSolves }];
      }),
  ),
);

/** Null where several flags have the name. */
const keysByName: ReadonlyMap<string, string | null> = collectNames();

/** What the game says of a flag, whatever the letter case of its key; undefined where it is on no list. */
export function questFact(key: string): QuestFact | undefined {
  return facts.get(key.toLowerCase());
}

/** The key of the only flag with this name, in any letter case; null where there is none, or more than one. */
export function questKeyOfName(name: string): string | null {
  return keysByName.get(comparableName(name)) ?? null;
}

function collectNames(): Map<string, string | null> {
  const keys = new Map<string, string | null>();
  for (const [key, { name }] of facts) {
    if (name === null) continue;
    const known = comparableName(name);
    keys.set(known, keys.has(known) ? null : key);
  }
  return keys;
}
