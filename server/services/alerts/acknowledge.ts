import { acknowledgeAlert as takeAlert } from "@/db/queries/alert-handling";
import type { AcknowledgeAlertInput, Alert } from "@/server/contract/http/alerts";
import { NotFound } from "@/server/errors";
import { authorize } from "../authorize";
import type { Context } from "../context";
import { handlerName } from "./handler-name";

/**
 * Says that somebody has seen to an alert, who, and why where they say so. The first who does stays on record.
 * @throws NotAllowed for anybody but officers and admins · NotFound
 */
export async function acknowledgeAlert({
  ctx,
  input,
}: {
  ctx: Context;
  input: AcknowledgeAlertInput;
}): Promise<Alert> {
  const actor = authorize(ctx.actor, "handle alerts");
  const at = new Date(ctx.clock.now()).toISOString();
  const alert = await takeAlert(ctx.db, input.id, {
    by: handlerName(actor),
    at,
    reason: input.reason || null,
  });
  if (alert === null) throw new NotFound("There is no such alert.", { field: "id" });
  return alert;
}
