import { type HandledAlert, acknowledgeAlert as takeAlert } from "@/db/queries/alert-handling";
import { NotFound } from "@/server/errors";
import { authorize } from "../authorize";
import type { Context } from "../context";
import { handlerName } from "./handler-name";
import type { AcknowledgeAlertInput } from "./schemas";

/**
 * Says that somebody has seen to an alert, and who. The first who does stays on record.
 * @throws NotAllowed for anybody but officers and admins · NotFound
 */
export async function acknowledgeAlert({
  ctx,
  input,
}: {
  ctx: Context;
  input: AcknowledgeAlertInput;
}): Promise<HandledAlert> {
  const actor = authorize(ctx.actor, "handle alerts");
  const at = new Date(ctx.clock.now()).toISOString();
  const alert = await takeAlert(ctx.db, input.id, { by: handlerName(actor), at });
  if (alert === null) throw new NotFound("There is no such alert.", { field: "id" });
  return alert;
}
