import { apiRoute } from "@/app/_server/http/api-route";
import { httpPaths } from "@/server/contract/http/paths";
import { listCombatDeltas } from "@/server/services/combat/list-deltas";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute(
  httpPaths.combatDeltas,
  listCombatDeltas,
);
