import { reopenAlert as takeBack } from "@/db/queries/alert-handling";
import type { Alert, ReopenAlertInput } from "@/server/contract/http/alerts";
import { NotFound } from "@/server/errors";
import { authorize } from "../authorize";
import type { Context } from "../context";

/**
 * Takes back that somebody has seen to an alert, or put it off: it counts as new again.
 * @throws NotAllowed for anybody but officers and admins · NotFound
 */
export async function reopenAlert({ ctx, input }: { ctx: Context; input: ReopenAlertInput }): Promise<Alert> {
  authorize(ctx.actor, "handle alerts");
  const alert = await takeBack(ctx.db, input.id);
  if (alert === null) throw new NotFound("There is no such alert.", { field: "id" });
  return alert;
}
