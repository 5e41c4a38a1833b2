import { openWindow } from "@/app/_shell/actions/window-actions";
import type { Dashboard } from "@/app/_shell/dashboard-context";
import { STATS_RANGE_NAMES, STATS_RANGES, type StatsRange } from "@/server/contract/stats-ranges";
import type { Alert } from "./problem";

/** Charts of the character around the moment of a problem; deaths and finds are marked in them. */
export function showStatsOf(
  dashboard: Dashboard,
  { character_name, created_at }: Pick<Alert, "character_name" | "created_at">,
): void {
  const range = rangeOf(dashboard.world.serverTime.nowMs() - Date.parse(created_at));
  openWindow(dashboard, "stats", character_name, { tab: "charts", range, of: character_name });
}

/** The shortest range that reaches back so far, in milliseconds; the longest where none does. */
export function rangeOf(ageMs: number): StatsRange {
  return STATS_RANGE_NAMES.find((name) => ageMs < STATS_RANGES[name].seconds * 1000) ?? "30d";
}
