import { apiRoute } from "@/app/_server/http/api-route";
import { httpPaths } from "@/server/contract/http/paths";
import { heatmap } from "@/server/services/spawns/heatmap";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute(
  httpPaths.heatmap,
  heatmap,
  // A day of sightings looks the same a minute later, and it is the heaviest question of all.
  { cacheControl: "private, max-age=60" },
);
