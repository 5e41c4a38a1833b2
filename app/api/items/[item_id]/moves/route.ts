import { apiRoute } from "@/app/_server/http/api-route";
import { httpPaths } from "@/server/contract/http/paths";
import { getItemBiography } from "@/server/services/items/biography";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute(
  httpPaths.itemBiography,
  getItemBiography,
);
