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
    heat: async () => (await client.spawns.heatmap.query({})).spawn_points,
    chat: async () => (await client.chat.recent.query({ limit: CHAT_LINES })).messages,
    serverHealth: () => client.server.health.query(),
  };
}
