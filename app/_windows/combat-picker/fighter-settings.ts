import type { GridSort } from "@/app/_ui/grid/grid-column";
import { type FighterColumnKey, isFighterColumn } from "./fighter-columns";

/** What the window of the fighters keeps of itself. */
export type FighterSettings = {
  readonly sort: GridSort<FighterColumnKey>;
  /** Part of a name. */
  readonly find: string;
  /** Who is chosen, in the order of choosing. */
  readonly chosen: readonly string[];
};

/** More are no help to anybody, and would make a saved layout large. */
export const CHOSEN_MAX = 100;

const FIND_CHARS_MAX = 64;

export function parseFighterSettings(settings: Readonly<Record<string, unknown>>): FighterSettings {
  const { sortBy, isDescending, find, chosen } = settings;
  return {
    sort: {
      by: isFighterColumn(sortBy) ? sortBy : "lastFight",
      isDescending: isDescending !== false,
    },
    find: typeof find === "string" ? find.slice(0, FIND_CHARS_MAX) : "",
    chosen: Array.isArray(chosen) ? namesIn(chosen) : [],
  };
}

function namesIn(raw: readonly unknown[]): readonly string[] {
  const names = raw.filter((name): name is string => typeof name === "string" && name !== "");
  return [...new Set(names)].slice(0, CHOSEN_MAX);
}

export function keptSettings({ sort, find, chosen }: FighterSettings) {
  return { sortBy: sort.by, isDescending: sort.isDescending, find, chosen };
}
