import { allowing, reading, takingJson } from "@/app/_server/http/api-route";
import { webRuntime } from "@/app/_server/runtime";
import { httpPaths } from "@/server/contract/http/paths";
import { listRuns } from "@/server/services/suits/runs/list";
import { startRun } from "@/server/services/suits/runs/start";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = allowing({
  ...reading(httpPaths.suitRuns, ({ ctx }) => listRuns({ ctx, runs: webRuntime().suitRuns })),
  POST: takingJson(httpPaths.startSuitRun, async ({ ctx, file }) =>
    startRun({ ctx, runs: webRuntime().suitRuns, body: await file() }),
  ),
});
