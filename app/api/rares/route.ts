import { apiRoute } from "@/app/_server/http/api-route";
import { httpPaths } from "@/server/contract/http/paths";
import { listRares } from "@/server/services/rares/list";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute(httpPaths.rares, listRares);
