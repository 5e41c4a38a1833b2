import { apiRoute } from "@/app/_server/http/api-route";
import { httpPaths } from "@/server/contract/http/paths";
import { listDeaths } from "@/server/services/deaths/list";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute(httpPaths.deaths, listDeaths);
