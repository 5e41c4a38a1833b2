import { foldedText } from "@/server/facts/folded-text";

/** What stands in a column: words, or the time that is left until then (milliseconds since the epoch). */
export type Cell = string | { readonly untilMs: number };

export type SheetRow = {
  /** Unique on the sheet. */
  readonly id: string;
  readonly label: string;
  /** Smaller, behind the label. */
  readonly detail?: string;
  /** One for each column. */
  readonly cells: readonly Cell[];
  /** More words that find it. */
  readonly words?: string;
  /** The label is the name of a character. */
  readonly isCharacter?: boolean;
  /** Not in force, not trained: fainter. */
  readonly isFaint?: boolean;
};

export type RowGroup = {
  readonly title: string | null;
  /** Beside the title. */
  readonly cells?: readonly Cell[];
  readonly rows: readonly SheetRow[];
};

export type SectionId =
  | "about"
  | "attributes"
  | "vitals"
  | "skills"
  | "effects"
  | "worn"
  | "augmentations"
  | "ratings"
  | "allegiance"
  | "titles"
  | "properties"
  | "unknown";

/** A part of the sheet: rows under the same columns. */
export type Section = {
  readonly id: SectionId;
  readonly title: string;
  /** What it says while it is folded. */
  readonly summary: string;
  readonly columns: readonly string[];
  readonly groups: readonly RowGroup[];
  /** A sentence above the rows. */
  readonly note?: string;
};

export function rowCount({ groups }: Section): number {
  return groups.reduce((count, { rows }) => count + rows.length, 0);
}

/** The sections with only those rows in them that have every word, in whatever part of them; all of them without words. */
export function findRows(sections: readonly Section[], find: string): readonly Section[] {
  const words = foldedText(find).split(" ").filter(Boolean);
  if (words.length === 0) return sections;
  return sections.flatMap((section) => {
    const groups = section.groups.flatMap((group) => {
      const rows = group.rows.filter((row) => {
        const parts = [section.title, group.title, row.label, row.detail, row.words];
        const known = foldedText(parts.filter(Boolean).join(" "));
        return words.every((word) => known.includes(word));
      });
      return rows.length === 0 ? [] : [{ ...group, rows }];
    });
    return groups.length === 0 ? [] : [{ ...section, groups }];
  });
}
