import { allowing, callOf } from "@/app/_server/http/api-route";
import { eventStream } from "@/app/_server/http/event-stream";
import { webRuntime } from "@/app/_server/runtime";
import { httpPaths } from "@/server/contract/http/paths";
import { listenToRun } from "@/server/services/suits/runs/listen";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = allowing({
  GET: async (request) => {
    const { ctx, input } = await callOf(httpPaths.suitRunEvents, request);
    const last = Number(request.headers.get("last-event-id") ?? 0);
    const lastEventId = Number.isSafeInteger(last) ? Math.max(0, last) : 0;
    const events = listenToRun({ ctx, runs: webRuntime().suitRuns, run: input.run, lastEventId });
    return eventStream(events, request.signal);
  },
});
