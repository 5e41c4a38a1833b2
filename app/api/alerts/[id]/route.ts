import { allowing, takingJson } from "@/app/_server/http/api-route";
import { readBody } from "@/app/_server/http/read-body";
import { updateAlertBody } from "@/server/contract/http/alerts";
import { httpPaths } from "@/server/contract/http/paths";
import { updateAlert } from "@/server/services/alerts/update";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = allowing({
  PATCH: takingJson(httpPaths.updateAlert, async ({ ctx, input: { id }, file }) =>
    updateAlert({ ctx, input: { id, ...readBody(updateAlertBody, await file()) } }),
  ),
});
