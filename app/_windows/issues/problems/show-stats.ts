import type { Dashboard } from "@/app/_shell/dashboard-context";
import { STATS_RANGE_NAMES, STATS_RANGES, type StatsRange } from "@/server/contract/stats-ranges";
import type { Alert } from "./problem";

/** Charts of the character around the moment of a problem; deaths and finds are marked in them. */
export function showStatsOf(
  { windows, shell, world }: Dashboard,
  { character_name, created_at }: Pick<Alert, "character_name" | "created_at">,
): void {
  const range = rangeOf(world.serverTime.nowMs() - Date.parse(created_at));
  const settings = { tab: "charts", range, of: character_name };
  const id = windows.open("stats", { character: character_name, settings });
  shell.set({ sheet: { window: id } });
}

/** The shortest range that reaches back so far, in milliseconds; the longest where none does. */
export function rangeOf(ageMs: number): StatsRange {
  return STATS_RANGE_NAMES.find((name) => ageMs < STATS_RANGES[name].seconds * 1000) ?? "30d";
}
