import { apiRoute } from "@/app/_server/http/api-route";
import { webRuntime } from "@/app/_server/runtime";
import { httpPaths } from "@/server/contract/http/paths";
import { listPeers } from "@/server/services/vital-sharing/list-peers";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute(httpPaths.vitalSharing, ({ ctx }) =>
  listPeers({ ctx, wsServer: webRuntime().wsServer }),
);
