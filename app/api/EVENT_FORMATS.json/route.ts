import { apiRoute } from "@/app/_server/http/api-route";
import { eventFormats } from "@/server/contract/event-formats";
import { httpPaths } from "@/server/contract/http/paths";

/** The events as JSON Schema, with a sample of each: what `EVENT_FORMATS.json` in the repository holds too. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute(
  httpPaths.eventFormats,
  eventFormats,
  { cacheControl: "private, max-age=300" },
);
