import { alerts, updateAlert } from "./alerts";
import { characterStats, characters, equipmentCantrips, stats } from "./characters";
import { chat } from "./chat";
import { combatDeltas, combatStats, fighters } from "./combat";
import type { Endpoint } from "./define";
import { deaths, rares } from "./finds";
import { exportItems, inventory, searchInventory, searchItems } from "./inventory";
import { inventoryImport } from "./inventory-import";
import { commentIssue, createIssue, issueById, issues, updateIssue } from "./issues";
import { itemBiography } from "./item-biography";
import { history, live, trails } from "./live";
import { questStatus } from "./quests";
import { serverHealth } from "./server-health";
import { apiVersion, eventFormats, healthz, metrics, openApi, readyz } from "./service";
import { leaderboards, statsSeries } from "./stats-series";
import {
  startSuitRun,
  stopSuitRun,
  suitCantrips,
  suitCharacters,
  suitRunEvents,
  suitRuns,
  suitSearch,
  suitSets,
} from "./suitbuilder";
import { vitalSharing } from "./vital-sharing";
import { creatures, dungeonMap, heatmap, portals } from "./world";

/** Every path of the HTTP API by its name, in the order of the description. */
export const httpPaths = {
  live,
  history,
  trails,
  characters,
  stats,
  statsSeries,
  leaderboards,
  characterStats,
  fighters,
  combatStats,
  combatDeltas,
  equipmentCantrips,
  inventory,
  searchInventory,
  inventoryImport,
  searchItems,
  exportItems,
  itemBiography,
  suitSets,
  suitCantrips,
  suitCharacters,
  suitSearch,
  startSuitRun,
  suitRuns,
  suitRunEvents,
  stopSuitRun,
  questStatus,
  rares,
  deaths,
  chat,
  alerts,
  updateAlert,
  issues,
  issue: issueById,
  createIssue,
  updateIssue,
  commentIssue,
  heatmap,
  creatures,
  portals,
  dungeonMap,
  vitalSharing,
  serverHealth,
  apiVersion,
  eventFormats,
  openApi,
  healthz,
  readyz,
  metrics,
} satisfies Record<string, Endpoint>;
