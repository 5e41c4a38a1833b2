import { apiRoute } from "@/app/_server/http/api-route";
import { heatmap } from "@/server/services/spawns/heatmap";
import { heatmapInput } from "@/server/services/spawns/schemas";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute({
  input: heatmapInput,
  answer: heatmap,
  // A day of sightings looks the same a minute later, and it is the heaviest question of all.
  cacheControl: "private, max-age=60",
});
