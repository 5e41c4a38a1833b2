import type { SectionId } from "./section";
import { foldedAtFirst } from "./sections";

/** What a character window keeps of itself. */
export type SheetSettings = {
  /** Words that rows are found by. */
  readonly find: string;
  /** Sections that were folded or unfolded by hand. */
  readonly folds: Readonly<Record<string, boolean>>;
};

const FIND_CHARS_MAX = 100;

export function parseSheetSettings({ find, folds }: Readonly<Record<string, unknown>>): SheetSettings {
  const told = typeof folds === "object" && folds !== null ? Object.entries(folds) : [];
  return {
    find: typeof find === "string" ? find.slice(0, FIND_CHARS_MAX) : "",
    folds: Object.fromEntries(
      told.filter((entry): entry is [string, boolean] => typeof entry[1] === "boolean"),
    ),
  };
}

export function isFolded({ folds }: SheetSettings, section: SectionId): boolean {
  return folds[section] ?? foldedAtFirst.has(section);
}
