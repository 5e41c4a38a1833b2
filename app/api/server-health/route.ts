import { apiRoute } from "@/app/_server/http/api-route";
import { webRuntime } from "@/app/_server/runtime";
import { httpPaths } from "@/server/contract/http/paths";
import { getServerHealth } from "@/server/services/server-health/get";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute(httpPaths.serverHealth, ({ ctx }) =>
  getServerHealth({ ctx, serverName: webRuntime().config.serverName }),
);
