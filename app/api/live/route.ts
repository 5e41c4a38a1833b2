import { z } from "zod";
import { apiRoute } from "@/app/_server/http/api-route";
import { listPlayers } from "@/server/services/live/list-players";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute({
  input: z.strictObject({}),
  answer: listPlayers,
});
