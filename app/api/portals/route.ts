import { apiRoute } from "@/app/_server/http/api-route";
import { httpPaths } from "@/server/contract/http/paths";
import { listPortals } from "@/server/services/portals/list";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute(httpPaths.portals, listPortals);
