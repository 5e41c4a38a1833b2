import { apiRoute } from "@/app/_server/http/api-route";
import { webRuntime } from "@/app/_server/runtime";
import { httpPaths } from "@/server/contract/http/paths";
import { listSets } from "@/server/services/suits/list-sets";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute(httpPaths.suitSets, ({ ctx }) =>
  listSets({ ctx, suitItems: webRuntime().suitItems }),
);
