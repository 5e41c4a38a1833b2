import { apiRoute } from "@/app/_server/http/api-route";
import { listTrails } from "@/server/services/trails/list";
import { trailsInput } from "@/server/services/trails/schemas";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute({
  input: trailsInput,
  answer: listTrails,
});
