import { apiRoute } from "@/app/_server/http/api-route";
import { webRuntime } from "@/app/_server/runtime";
import { httpPaths } from "@/server/contract/http/paths";
import { listCantrips } from "@/server/services/suits/list-cantrips";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute(httpPaths.suitCantrips, ({ ctx }) =>
  listCantrips({ ctx, suitItems: webRuntime().suitItems }),
);
