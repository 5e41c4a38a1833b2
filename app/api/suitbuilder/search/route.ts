import { allowing, taking } from "@/app/_server/http/api-route";
import { eventStream } from "@/app/_server/http/event-stream";
import { webRuntime } from "@/app/_server/runtime";
import { httpPaths } from "@/server/contract/http/paths";
import { searchForSuits } from "@/server/services/suits/search";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = allowing({
  POST: taking(httpPaths.suitSearch, async ({ ctx, file, signal }) => {
    const events = await searchForSuits({ ctx, pool: webRuntime().suitPool, read: file, signal });
    return eventStream(events, signal);
  }),
});
