import { getVersion } from "@/server/services/version/get";
import { layoutsRouter, sessionRouter, usersRouter } from "./accounts";
import { alertsRouter } from "./alerts";
import {
  charactersRouter,
  chatRouter,
  combatRouter,
  deathsRouter,
  dungeonMapsRouter,
  historyRouter,
  liveRouter,
  portalsRouter,
  raresRouter,
  serverRouter,
  spawnsRouter,
  statsRouter,
  trailsRouter,
  vitalSharingRouter,
} from "./game-data";
import { issuesRouter } from "./issues";
import { inventoryRouter, itemsRouter } from "./items";
import { searchesRouter } from "./searches";
import { suitsRouter } from "./suits";
import { createCallerFactory, publicProcedure, router } from "./trpc";

export const appRouter = router({
  live: liveRouter,
  characters: charactersRouter,
  stats: statsRouter,
  combat: combatRouter,
  inventory: inventoryRouter,
  items: itemsRouter,
  searches: searchesRouter,
  suits: suitsRouter,
  rares: raresRouter,
  deaths: deathsRouter,
  alerts: alertsRouter,
  issues: issuesRouter,
  history: historyRouter,
  trails: trailsRouter,
  spawns: spawnsRouter,
  portals: portalsRouter,
  dungeonMaps: dungeonMapsRouter,
  chat: chatRouter,
  server: serverRouter,
  vitalSharing: vitalSharingRouter,
  layouts: layoutsRouter,
  users: usersRouter,
  session: sessionRouter,
  version: router({
    get: publicProcedure.query(({ ctx }) => getVersion(ctx.settings)),
  }),
});

/** What the browser knows of all this: the shapes, nothing that runs. */
export type AppRouter = typeof appRouter;

/** Calls procedures without a network: pages that render on the server, and tests. */
export const createCaller = createCallerFactory(appRouter);

export type { RouterContext } from "./trpc";
