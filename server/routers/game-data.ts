import { characterInput } from "@/server/contract/http/characters";
import { recentChatInput } from "@/server/contract/http/chat";
import { combatDeltasInput } from "@/server/contract/http/combat";
import { happeningsInput } from "@/server/contract/http/finds";
import { historyInput, trailsInput } from "@/server/contract/http/live";
import { questStatusInput } from "@/server/contract/http/quests";
import { leaderboardInput, statsSeriesInput } from "@/server/contract/http/stats-series";
import { creaturesInput, dungeonMapInput, heatmapInput } from "@/server/contract/http/world";
import { getCharacterStats } from "@/server/services/character-stats/get";
import { glanceAtCharacter } from "@/server/services/characters/glance";
import { listCharacters } from "@/server/services/characters/list";
import { recentChat } from "@/server/services/chat/recent";
import { getCombatStats } from "@/server/services/combat/get-stats";
import { listCombatDeltas } from "@/server/services/combat/list-deltas";
import { listFighters } from "@/server/services/combat/list-fighters";
import { listDeaths } from "@/server/services/deaths/list";
import { getDungeonMap } from "@/server/services/dungeon-maps/get";
import { getEquipmentCantrips } from "@/server/services/equipment/get-cantrips";
import { listHistory } from "@/server/services/history/list";
import { listPlayers } from "@/server/services/live/list-players";
import { listVitals } from "@/server/services/live/list-vitals";
import { getPolicy } from "@/server/services/policy/get";
import { listPortals } from "@/server/services/portals/list";
import { listQuests } from "@/server/services/quests/list";
import { listRares } from "@/server/services/rares/list";
import { getServerHealth } from "@/server/services/server-health/get";
import { listCreatures } from "@/server/services/spawns/creatures";
import { heatmap } from "@/server/services/spawns/heatmap";
import { getStats } from "@/server/services/stats/get";
import { getGrafana } from "@/server/services/stats/grafana";
import { listLeaders } from "@/server/services/stats/leaders";
import { getStatsSeries } from "@/server/services/stats/series";
import { listTrails } from "@/server/services/trails/list";
import { listPeers } from "@/server/services/vital-sharing/list-peers";
import { router, signedInProcedure } from "./trpc";

export const liveRouter = router({
  players: signedInProcedure.query(({ ctx }) => listPlayers({ ctx })),
  vitals: signedInProcedure.query(({ ctx }) => listVitals({ ctx })),
});

export const charactersRouter = router({
  list: signedInProcedure.query(({ ctx }) => listCharacters({ ctx })),
  /** One as it was last seen, online or not. */
  glance: signedInProcedure
    .input(characterInput)
    .query(({ ctx, input }) => glanceAtCharacter({ ctx, input })),
  /** Lifetime figures and sessions of play. */
  stats: signedInProcedure.input(characterInput).query(({ ctx, input }) => getStats({ ctx, input })),
  /** Attributes, skills, properties. */
  sheet: signedInProcedure.input(characterInput).query(({ ctx, input }) => getCharacterStats({ ctx, input })),
  cantrips: signedInProcedure
    .input(characterInput)
    .query(({ ctx, input }) => getEquipmentCantrips({ ctx, input })),
  quests: signedInProcedure.input(questStatusInput).query(({ ctx, input }) => listQuests({ ctx, input })),
});

export const statsRouter = router({
  series: signedInProcedure.input(statsSeriesInput).query(({ ctx, input }) => getStatsSeries({ ctx, input })),
  leaders: signedInProcedure.input(leaderboardInput).query(({ ctx, input }) => listLeaders({ ctx, input })),
  grafana: signedInProcedure.query(({ ctx }) => getGrafana({ ctx, url: ctx.settings.grafanaUrl })),
});

export const combatRouter = router({
  /** Everybody who ever fought, with totals. */
  fighters: signedInProcedure.query(({ ctx }) => listFighters({ ctx })),
  stats: signedInProcedure.input(characterInput).query(({ ctx, input }) => getCombatStats({ ctx, input })),
  deltas: signedInProcedure
    .input(combatDeltasInput)
    .query(({ ctx, input }) => listCombatDeltas({ ctx, input })),
});

export const raresRouter = router({
  list: signedInProcedure.input(happeningsInput).query(({ ctx, input }) => listRares({ ctx, input })),
});

export const deathsRouter = router({
  list: signedInProcedure.input(happeningsInput).query(({ ctx, input }) => listDeaths({ ctx, input })),
});

export const historyRouter = router({
  list: signedInProcedure.input(historyInput).query(({ ctx, input }) => listHistory({ ctx, input })),
});

export const trailsRouter = router({
  list: signedInProcedure.input(trailsInput).query(({ ctx, input }) => listTrails({ ctx, input })),
});

export const spawnsRouter = router({
  heatmap: signedInProcedure.input(heatmapInput).query(({ ctx, input }) => heatmap({ ctx, input })),
  creatures: signedInProcedure.input(creaturesInput).query(({ ctx, input }) => listCreatures({ ctx, input })),
});

export const portalsRouter = router({
  list: signedInProcedure.query(({ ctx }) => listPortals({ ctx })),
});

export const serverRouter = router({
  health: signedInProcedure.query(({ ctx }) => getServerHealth({ ctx, serverName: ctx.settings.serverName })),
  /** What it lets people do. */
  policy: signedInProcedure.query(({ ctx }) => getPolicy({ ctx, ...ctx.settings })),
});

export const vitalSharingRouter = router({
  peers: signedInProcedure.query(({ ctx }) => listPeers({ ctx, wsServer: ctx.wsServer })),
});

export const dungeonMapsRouter = router({
  get: signedInProcedure.input(dungeonMapInput).query(({ ctx, input }) => getDungeonMap({ ctx, input })),
});

export const chatRouter = router({
  recent: signedInProcedure
    .input(recentChatInput)
    .query(({ ctx, input }) => recentChat({ ctx, input, shareTells: ctx.settings.shareTells })),
});
