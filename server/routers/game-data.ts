import { characterInput } from "@/server/contract/http/characters";
import { recentChatInput } from "@/server/contract/http/chat";
import { combatDeltasInput } from "@/server/contract/http/combat";
import { happeningsInput } from "@/server/contract/http/finds";
import { historyInput, trailsInput } from "@/server/contract/http/live";
import { questStatusInput } from "@/server/contract/http/quests";
import { dungeonMapInput, heatmapInput } from "@/server/contract/http/world";
import { getCharacterStats } from "@/server/services/character-stats/get";
import { listCharacters } from "@/server/services/characters/list";
import { recentChat } from "@/server/services/chat/recent";
import { getCombatStats } from "@/server/services/combat/get-stats";
import { listCombatDeltas } from "@/server/services/combat/list-deltas";
import { listDeaths } from "@/server/services/deaths/list";
import { getDungeonMap } from "@/server/services/dungeon-maps/get";
import { getEquipmentCantrips } from "@/server/services/equipment/get-cantrips";
import { listHistory } from "@/server/services/history/list";
import { listPlayers } from "@/server/services/live/list-players";
import { listVitals } from "@/server/services/live/list-vitals";
import { listPortals } from "@/server/services/portals/list";
import { listQuests } from "@/server/services/quests/list";
import { listRares } from "@/server/services/rares/list";
import { getServerHealth } from "@/server/services/server-health/get";
import { heatmap } from "@/server/services/spawns/heatmap";
import { getStats } from "@/server/services/stats/get";
import { listTrails } from "@/server/services/trails/list";
import { listPeers } from "@/server/services/vital-sharing/list-peers";
import { router, signedInProcedure } from "./trpc";

export const liveRouter = router({
  players: signedInProcedure.query(({ ctx }) => listPlayers({ ctx })),
  vitals: signedInProcedure.query(({ ctx }) => listVitals({ ctx })),
});

export const charactersRouter = router({
  list: signedInProcedure.query(({ ctx }) => listCharacters({ ctx })),
  /** Lifetime figures and sessions of play. */
  stats: signedInProcedure.input(characterInput).query(({ ctx, input }) => getStats({ ctx, input })),
  /** Attributes, skills, properties. */
  sheet: signedInProcedure.input(characterInput).query(({ ctx, input }) => getCharacterStats({ ctx, input })),
  cantrips: signedInProcedure
    .input(characterInput)
    .query(({ ctx, input }) => getEquipmentCantrips({ ctx, input })),
  quests: signedInProcedure.input(questStatusInput).query(({ ctx, input }) => listQuests({ ctx, input })),
});

export const combatRouter = router({
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
});

export const portalsRouter = router({
  list: signedInProcedure.query(({ ctx }) => listPortals({ ctx })),
});

export const serverRouter = router({
  health: signedInProcedure.query(({ ctx }) => getServerHealth({ ctx, serverName: ctx.settings.serverName })),
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
