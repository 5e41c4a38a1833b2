import { apiRoute } from "@/app/_server/http/api-route";
import { httpPaths } from "@/server/contract/http/paths";
import { listCreatures } from "@/server/services/spawns/creatures";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute(httpPaths.creatures, listCreatures, {
  cacheControl: "private, max-age=60",
});
