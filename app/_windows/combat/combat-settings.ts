import type { CombatSide } from "./monster-rows";

export type CombatScope = "session" | "lifetime";

/** What a combat window keeps of itself. */
export type CombatSettings = {
  readonly scope: CombatScope;
  readonly side: CombatSide;
  /** A column of the table; each side has its own, and the first one of them where this is none. */
  readonly sortBy: string;
  readonly isDescending: boolean;
  /** Part of a monster's name. */
  readonly find: string;
  /** Who stands side by side; empty where the window shows its own character alone. */
  readonly compare: readonly string[];
};

/** As many as can be read side by side. */
export const COMPARED_MAX = 4;
export const COMPARED_MIN = 2;

/** No name of a monster is longer. */
const FIND_CHARS_MAX = 256;

export function parseCombatSettings(settings: Readonly<Record<string, unknown>>): CombatSettings {
  const { scope, side, sortBy, isDescending, find, compare } = settings;
  return {
    scope: scope === "lifetime" ? "lifetime" : "session",
    side: side === "received" ? "received" : "given",
    sortBy: typeof sortBy === "string" ? sortBy : "damage",
    isDescending: isDescending !== false,
    find: typeof find === "string" ? find.slice(0, FIND_CHARS_MAX) : "",
    compare: parseCompared(compare),
  };
}

function parseCompared(raw: unknown): readonly string[] {
  if (!Array.isArray(raw)) return [];
  const names = raw.filter((name): name is string => typeof name === "string" && name !== "");
  const different = [...new Set(names)].slice(0, COMPARED_MAX);
  return different.length < COMPARED_MIN ? [] : different;
}
