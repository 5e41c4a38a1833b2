import { apiRoute } from "@/app/_server/http/api-route";
import { httpPaths } from "@/server/contract/http/paths";
import { getEquipmentCantrips } from "@/server/services/equipment/get-cantrips";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute(
  httpPaths.equipmentCantrips,
  getEquipmentCantrips,
);
