import { apiRoute } from "@/app/_server/http/api-route";
import { httpPaths } from "@/server/contract/http/paths";
import { getDungeonMap } from "@/server/services/dungeon-maps/get";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute(httpPaths.dungeonMap, getDungeonMap);
