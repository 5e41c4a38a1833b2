import { abilitySections } from "./ability-sections";
import { effectSections } from "./effect-sections";
import type { Effects } from "./effects";
import { personSections } from "./person-sections";
import { propertySections } from "./property-sections";
import { rowCount, type Section, type SectionId } from "./section";
import type { Sheet } from "./sheet";

const ORDER: readonly SectionId[] = [
  "attributes",
  "vitals",
  "skills",
  "effects",
  "worn",
  "augmentations",
  "ratings",
  "about",
  "allegiance",
  "titles",
  "properties",
  "unknown",
];

/** Long, or of interest to few: folded until somebody wants them. */
export const foldedAtFirst: ReadonlySet<SectionId> = new Set(["worn", "titles", "properties", "unknown"]);

/** The sheet in the order in which it is read; sections about which nothing was told are left out. */
export function sheetSections(sheet: Sheet | null, effects: Effects | null): readonly Section[] {
  const all = [
    ...(sheet === null
      ? []
      : [...abilitySections(sheet), ...propertySections(sheet), ...personSections(sheet)]),
    ...(effects === null ? [] : effectSections(effects)),
  ];
  return ORDER.flatMap((id) => all.filter((section) => section.id === id && rowCount(section) > 0));
}
