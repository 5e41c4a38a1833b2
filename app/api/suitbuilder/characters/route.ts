import { apiRoute } from "@/app/_server/http/api-route";
import { webRuntime } from "@/app/_server/runtime";
import { httpPaths } from "@/server/contract/http/paths";
import { listCharacters } from "@/server/services/suits/list-characters";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute(
  httpPaths.suitCharacters,
  ({ ctx }) => listCharacters({ ctx, suitItems: webRuntime().suitItems }),
);
