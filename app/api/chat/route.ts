import { apiRoute } from "@/app/_server/http/api-route";
import { webRuntime } from "@/app/_server/runtime";
import { httpPaths } from "@/server/contract/http/paths";
import { recentChat } from "@/server/services/chat/recent";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute(httpPaths.chat, (call) =>
  recentChat({ ...call, shareTells: webRuntime().config.shareTells }),
);
