import { snoozeAlert as putOff } from "@/db/queries/alert-handling";
import type { Alert, SnoozeAlertInput } from "@/server/contract/http/alerts";
import { NotFound } from "@/server/errors";
import { authorize } from "../authorize";
import type { Context } from "../context";
import { handlerName } from "./handler-name";

/**
 * Puts an alert off. Until then Discord hears nothing more of the same kind about the same character; the list and
 * the live events go on. Who did it, and when, is on record as with an acknowledgement.
 * @throws NotAllowed for anybody but officers and admins · NotFound
 */
export async function snoozeAlert({ ctx, input }: { ctx: Context; input: SnoozeAlertInput }): Promise<Alert> {
  const actor = authorize(ctx.actor, "handle alerts");
  const nowMs = ctx.clock.now();
  const alert = await putOff(ctx.db, input.id, {
    by: handlerName(actor),
    at: new Date(nowMs).toISOString(),
    until: new Date(nowMs + input.minutes * 60_000).toISOString(),
  });
  if (alert === null) throw new NotFound("There is no such alert.", { field: "id" });
  return alert;
}
