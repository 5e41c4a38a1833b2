import { apiRoute } from "@/app/_server/http/api-route";
import { httpPaths } from "@/server/contract/http/paths";
import { listAlerts } from "@/server/services/alerts/list";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute(httpPaths.alerts, listAlerts);
