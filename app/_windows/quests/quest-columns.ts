import { comparableName } from "@/server/facts/comparable-name";
import { compareReadiness, compareTitles, stateOf, titleOf } from "./flag-state";
import type { Flag, FlagsOfCharacter } from "./quest-book";

/** One quest of the matrix. */
export type Column = {
  readonly key: string;
  readonly title: string;
  /** Null: the title is the key. */
  readonly name: string | null;
  /** Other keys that mean the same quest. */
  readonly aliases: readonly string[];
  /** How many characters have the flag. */
  readonly holders: number;
  /** It comes again after a waiting time, as opposed to a task that is counted and a thing that is done once. */
  readonly isTimer: boolean;
};

type Gathered = { key: string; name: string | null; holders: number; isTimer: boolean; isTask: boolean };

/**
 * Every quest that anybody has, the commonest first. A plugin that knows a quest only by its name makes the name its
 * key: where there is one other quest of that name, it is that one.
 */
export function columnsOf(all: ReadonlyMap<string, FlagsOfCharacter>): readonly Column[] {
  const gathered = new Map<string, Gathered>();
  for (const flags of all.values()) for (const flag of flags.values()) gather(gathered, flag);
  const real = [...gathered.values()].filter((column) => !isNameAsKey(column));
  const keysByName = new Map<string, string | null>();
  for (const { key, name } of real) {
    const known = comparableName(name ?? "");
    keysByName.set(known, keysByName.has(known) ? null : key);
  }
  const aliases = new Map<string, Gathered[]>();
  const alone: Gathered[] = [];
  for (const column of [...gathered.values()].filter(isNameAsKey)) {
    const meant = keysByName.get(comparableName(column.key)) ?? null;
    if (meant === null) alone.push(column);
    else aliases.set(meant, [...(aliases.get(meant) ?? []), column]);
  }
  return [...real, ...alone]
    .map((column) => columnOf(column, aliases.get(column.key) ?? []))
    .sort((a, b) => b.holders - a.holders || compareTitles(a.title, b.title));
}

function gather(gathered: Map<string, Gathered>, { key, name, ready_at, max_solves }: Flag): void {
  const column = gathered.get(key) ?? { key, name, holders: 0, isTimer: false, isTask: false };
  column.name ??= name;
  column.holders++;
  column.isTimer ||= ready_at !== null;
  column.isTask ||= max_solves !== null && max_solves >= 0;
  gathered.set(key, column);
}

function isNameAsKey({ key, name }: Gathered): boolean {
  return name !== null && key === name.toLowerCase();
}

function columnOf(column: Gathered, aliases: readonly Gathered[]): Column {
  const parts = [column, ...aliases];
  return {
    key: column.key,
    name: column.name,
    title: titleOf(column),
    aliases: aliases.map(({ key }) => key),
    holders: parts.reduce((sum, { holders }) => sum + holders, 0),
    isTimer: parts.some(({ isTimer }) => isTimer) && !parts.some(({ isTask }) => isTask),
  };
}

/** What a character has of a quest; of two flags that mean the same one the newer. */
export function cellOf(flags: FlagsOfCharacter | undefined, { key, aliases }: Column): Flag | null {
  return [key, ...aliases].reduce<Flag | null>((newest, other) => {
    const flag = flags?.get(other);
    return flag && (newest === null || flag.updated_at > newest.updated_at) ? flag : newest;
  }, null);
}

/** The characters of the matrix: by name, or by who is ready for one quest, soonest first; who lacks it comes last. */
export function rowOrder(
  all: ReadonlyMap<string, FlagsOfCharacter>,
  names: readonly string[],
  by: Column | null,
  nowMs: number,
): readonly string[] {
  const rows = names.map((name) => ({ name, flag: by === null ? null : cellOf(all.get(name), by) }));
  return rows
    .sort((a, b) => compareCells(a.flag, b.flag, nowMs) || compareNames(a.name, b.name))
    .map(({ name }) => name);
}

function compareCells(one: Flag | null, other: Flag | null, nowMs: number): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  return compareReadiness(one, other, nowMs);
}

/** An admin's leading `+` does not move a name to the front. */
function compareNames(a: string, b: string): number {
  return compareTitles(a.replace(/^\+/, ""), b.replace(/^\+/, ""));
}

/** How many of these characters can do a quest now. */
export function readyCount(
  all: ReadonlyMap<string, FlagsOfCharacter>,
  names: readonly string[],
  column: Column,
  nowMs: number,
): number {
  return names.filter((name) => {
    const flag = cellOf(all.get(name), column);
    return flag !== null && stateOf(flag, nowMs) === "ready";
  }).length;
}
