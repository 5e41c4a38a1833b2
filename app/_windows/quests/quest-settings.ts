import { isStateFilter, questFinder, type StateFilter } from "./flag-list";
import type { Column } from "./quest-columns";

/** What a quests window keeps of itself. */
export type QuestSettings = {
  readonly search: string;
  /** Of one character's quests, those in this state. */
  readonly state: StateFilter;
  /** Of the guild, which quests: the commonest timers, all there are, or those that are pinned. */
  readonly columns: "common" | "all" | "pinned";
  /** Keys, in the order in which they were pinned. */
  readonly pinned: readonly string[];
  /** The quest by which characters are sorted; null: by name. */
  readonly sortBy: string | null;
  readonly who: "everybody" | "online";
};

/** Timers that are shown until somebody chooses. */
const COMMON_COLUMNS = 12;
/** More columns than this are found by searching. */
export const COLUMNS_MAX = 100;

const SEARCH_CHARS_MAX = 100;
const KEY_CHARS_MAX = 300;

export function parseQuestSettings(settings: Readonly<Record<string, unknown>>): QuestSettings {
  const { search, state, columns, pinned, sortBy, who } = settings;
  return {
    search: typeof search === "string" ? search.slice(0, SEARCH_CHARS_MAX) : "",
    state: isStateFilter(state) ? state : "all",
    columns: columns === "all" || columns === "pinned" ? columns : "common",
    pinned: Array.isArray(pinned) ? [...new Set(pinned.filter(isKey))].slice(0, COLUMNS_MAX) : [],
    sortBy: isKey(sortBy) ? sortBy : null,
    who: who === "online" ? "online" : "everybody",
  };
}

function isKey(value: unknown): value is string {
  return typeof value === "string" && value !== "" && value.length <= KEY_CHARS_MAX;
}

/** What a new choice drops of the old one; nothing where it is a single quest, which a press brings back. */
export function droppedPins({ pinned }: QuestSettings, next: readonly string[]): readonly string[] {
  const dropped = pinned.filter((key) => !next.includes(key));
  return dropped.length > 1 ? dropped : [];
}

/** The columns of the matrix, before it is cut. A search looks through all of them, whichever are chosen. */
export function chosenColumns(
  all: readonly Column[],
  { search, columns, pinned }: Pick<QuestSettings, "search" | "columns" | "pinned">,
): readonly Column[] {
  if (search.trim() !== "") return all.filter(questFinder(search));
  if (columns === "all") return all;
  if (columns === "common") return commonColumns(all);
  return pinned.flatMap(
    (key) => all.find((column) => column.key === key || column.aliases.includes(key)) ?? [],
  );
}

/** Where nobody has a timer, whatever they have most of. */
function commonColumns(all: readonly Column[]): readonly Column[] {
  const timers = all.filter(({ isTimer }) => isTimer);
  return (timers.length > 0 ? timers : all).slice(0, COMMON_COLUMNS);
}
