import { PINS_MAX } from "@/app/_live/pin-store";
import type { Sources } from "@/app/_live/sources";
import type { TrpcClient } from "@/app/_trpc/client";

/** Chat lines fetched when a chat window opens; the stream adds to them. */
const CHAT_LINES = 500;
const TRAIL_SECONDS = 600;

/** The live layer's questions, asked through tRPC. */
export function trpcSources(client: TrpcClient): Sources {
  return {
    players: async () => (await client.live.players.query()).players,
    vitals: async () => (await client.live.vitals.query()).vitals,
    trails: async () => (await client.trails.list.query({ seconds: TRAIL_SECONDS })).trails,
    portals: async () => (await client.portals.list.query()).portals,
    heat: async ({ hours, creature }) => {
      const mob = creature === null ? {} : { mob: creature };
      const { spawn_points, total } = await client.spawns.heatmap.query({ hours, ...mob });
      return { points: spawn_points, total };
    },
    deaths: async (hours) => {
      const { deaths, next_cursor } = await client.deaths.list.query({ hours, limit: PINS_MAX });
      return { rows: deaths, isCut: next_cursor !== null };
    },
    rares: async (hours) => {
      const { rares, next_cursor } = await client.rares.list.query({ hours, limit: PINS_MAX });
      return { rows: rares, isCut: next_cursor !== null };
    },
    chat: async () => (await client.chat.recent.query({ limit: CHAT_LINES })).messages,
    serverHealth: () => client.server.health.query(),
  };
}
