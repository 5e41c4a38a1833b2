import { STATS_RANGES, type StatsRange } from "@/server/contract/stats-ranges";
import type { WindowState } from "../window-state";
import { type BoardColumn, isBoardColumn } from "./board-columns";

export type StatsTab = "charts" | "leaders" | "grafana";

/** What the window keeps for itself. */
export type StatsSettings = {
  readonly tab: StatsTab;
  /** One for all charts, leaderboards and panels. */
  readonly range: StatsRange;
  /** Whose figures are shown; null: everybody's. */
  readonly of: string | null;
  /** Rows of figures in the place of the charts. */
  readonly isTable: boolean;
  readonly sort: { readonly by: BoardColumn; readonly isDescending: boolean };
};

/** Whatever a saved layout says; a window of a character begins with it. */
export function parseStatsSettings({ settings, character }: WindowState): StatsSettings {
  const { tab, range, of, isTable, sortBy, isDescending } = settings;
  return {
    tab: tab === "leaders" || tab === "grafana" ? tab : "charts",
    range: isStatsRange(range) ? range : "24h",
    of: typeof of === "string" || of === null ? of : character,
    isTable: isTable === true,
    sort: { by: isBoardColumn(sortBy) ? sortBy : "kills", isDescending: isDescending !== false },
  };
}

/** The other way: what is kept of a change. */
export function keptSettings(change: Partial<StatsSettings>): Readonly<Record<string, unknown>> {
  const { sort, ...rest } = change;
  return sort === undefined ? rest : { ...rest, sortBy: sort.by, isDescending: sort.isDescending };
}

function isStatsRange(name: unknown): name is StatsRange {
  return typeof name === "string" && Object.hasOwn(STATS_RANGES, name);
}
