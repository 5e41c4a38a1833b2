import { listCharacters } from "@/server/services/characters/list";
import { recentChat } from "@/server/services/chat/recent";
import { recentChatInput } from "@/server/services/chat/schemas";
import { listHistory } from "@/server/services/history/list";
import { historyInput } from "@/server/services/history/schemas";
import { listPlayers } from "@/server/services/live/list-players";
import { listVitals } from "@/server/services/live/list-vitals";
import { listPortals } from "@/server/services/portals/list";
import { getServerHealth } from "@/server/services/server-health/get";
import { heatmap } from "@/server/services/spawns/heatmap";
import { heatmapInput } from "@/server/services/spawns/schemas";
import { listTrails } from "@/server/services/trails/list";
import { trailsInput } from "@/server/services/trails/schemas";
import { router, signedInProcedure } from "./trpc";

export const liveRouter = router({
  players: signedInProcedure.query(({ ctx }) => listPlayers({ ctx })),
  vitals: signedInProcedure.query(({ ctx }) => listVitals({ ctx })),
});

export const charactersRouter = router({
  list: signedInProcedure.query(({ ctx }) => listCharacters({ ctx })),
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

export const chatRouter = router({
  recent: signedInProcedure
    .input(recentChatInput)
    .query(({ ctx, input }) => recentChat({ ctx, input, shareTells: ctx.settings.shareTells })),
});
