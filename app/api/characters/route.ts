import { apiRoute } from "@/app/_server/http/api-route";
import { httpPaths } from "@/server/contract/http/paths";
import { listCharacters } from "@/server/services/characters/list";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute(
  httpPaths.characters,
  listCharacters,
);
