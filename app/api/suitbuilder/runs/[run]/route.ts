import { allowing, callOf, uncached } from "@/app/_server/http/api-route";
import { webRuntime } from "@/app/_server/runtime";
import { httpPaths } from "@/server/contract/http/paths";
import { stopRun } from "@/server/services/suits/runs/stop";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = allowing({
  DELETE: async (request) => {
    const { ctx, input } = await callOf(httpPaths.stopSuitRun, request);
    return uncached(stopRun({ ctx, runs: webRuntime().suitRuns, run: input.run }));
  },
});
