import { z } from "zod";
import { apiRoute } from "@/app/_server/http/api-route";
import { listPortals } from "@/server/services/portals/list";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute({
  input: z.strictObject({}),
  answer: listPortals,
});
