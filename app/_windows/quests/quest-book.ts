import { Signal } from "@/app/_live/signal";
import type { Quest } from "@/server/contract/http/quests";
import type { QuestEvent } from "@/server/contract/messages/social";
import { comparableName } from "@/server/facts/comparable-name";
import { type QuestFlag, questFlagsOf } from "@/server/figures/quest-flags";

/** One quest flag of one character; what it comes to depends on the time. */
export type Flag = Omit<Quest, "state">;

/** The flags of one character by their keys. Replaced, never changed in place. */
export type FlagsOfCharacter = ReadonlyMap<string, Flag>;

/**
 * Quest flags as the server has them, and what the stream has told since. The stream tells them as plugins do, with
 * less than the server adds from the game's own list: what can be known here is shown at once, the rest is asked for.
 */
export class QuestBook extends Signal {
  #all: ReadonlyMap<string, FlagsOfCharacter> = new Map();
  /** Goes up when there are other flags than before, not when one of them changes. */
  shape = 0;

  /** By character. A new map after every change. */
  get all(): ReadonlyMap<string, FlagsOfCharacter> {
    return this.#all;
  }

  /** What the server says now. What the stream has told later than that stays. */
  fill(flags: readonly Flag[]): void {
    const all = new Map<string, Map<string, Flag>>();
    for (const flag of flags) {
      const known = this.#all.get(flag.character_name)?.get(flag.key);
      const newest = known && known.updated_at > flag.updated_at ? known : flag;
      const ofCharacter = all.get(flag.character_name) ?? new Map<string, Flag>();
      all.set(flag.character_name, ofCharacter.set(flag.key, newest));
    }
    this.#all = all;
    this.shape++;
    this.changed();
  }

  /** What a plugin tells. Returns true when the server is to be asked, because it knows more of it. */
  hear(event: QuestEvent): boolean {
    const { character_name, timestamp } = event;
    const before: FlagsOfCharacter = this.#all.get(character_name) ?? new Map();
    const keyOfName = keysByName(before);
    const after = new Map(before);
    let isCertain = true;
    for (const told of questFlagsOf(event, keyOfName)) {
      const known = before.get(told.key);
      if (known && known.updated_at > timestamp) continue;
      // Without a key nobody here can tell which flag a name means, unless the character is known to have it.
      if (!known && told.key === told.name?.toLowerCase()) isCertain = false;
      else {
        after.set(told.key, { ...merged(told, known), character_name, updated_at: timestamp });
        isCertain &&= isWhole(told, known);
      }
    }
    if (after.size !== before.size) this.shape++;
    this.#all = new Map(this.#all).set(character_name, after);
    this.changed();
    return !isCertain;
  }
}

function keysByName(flags: FlagsOfCharacter): (name: string) => string | null {
  const keys = new Map<string, string | null>();
  for (const { key, name } of flags.values()) {
    if (name === null) continue;
    const known = comparableName(name);
    keys.set(known, keys.has(known) ? null : key);
  }
  return (name) => keys.get(comparableName(name)) ?? null;
}

/** What a frame leaves out stays as it was told; a waiting time ends with a new completion. */
function merged(told: QuestFlag, known: Flag | undefined): QuestFlag {
  if (!known) return told;
  return {
    key: told.key,
    name: told.name ?? known.name,
    solves: told.solves ?? known.solves,
    max_solves: told.max_solves ?? known.max_solves,
    completed_at: told.completed_at ?? known.completed_at,
    ready_at: told.ready_at ?? (told.completed_at === null ? known.ready_at : waitedAgain(told, known)),
  };
}

/** Done once more, and to be waited for as long as the last time. */
function waitedAgain({ completed_at }: QuestFlag, known: Flag): string | null {
  if (completed_at === null || known.completed_at === null || known.ready_at === null) return null;
  const waitMs = Date.parse(known.ready_at) - Date.parse(known.completed_at);
  return new Date(Date.parse(completed_at) + waitMs).toISOString();
}

/** Whether the server could add nothing to what was told. */
function isWhole(told: QuestFlag, known: Flag | undefined): boolean {
  if (told.completed_at !== null && told.ready_at === null) return false;
  return known !== undefined || (told.name !== null && told.max_solves !== null && told.ready_at !== null);
}
