import type { Alert, UpdateAlertInput } from "@/server/contract/http/alerts";
import { InvalidInput } from "@/server/errors";
import { authorize } from "../authorize";
import type { Context } from "../context";
import { acknowledgeAlert } from "./acknowledge";
import { reopenAlert } from "./reopen";
import { snoozeAlert } from "./snooze";

/**
 * Acknowledges an alert, puts it off, or takes that back: one of these at a time.
 * @throws NotAllowed for anybody but officers and admins · NotFound · InvalidInput naming the field
 */
export async function updateAlert({ ctx, input }: { ctx: Context; input: UpdateAlertInput }): Promise<Alert> {
  authorize(ctx.actor, "handle alerts");
  const { id, acknowledged, reason, snooze_minutes } = input;
  if (snooze_minutes !== undefined && acknowledged !== undefined)
    throw wrong("snooze_minutes", "goes without acknowledged: an alert is either seen to or put off");
  if (reason !== undefined && acknowledged !== true)
    throw wrong("reason", "is for an alert that is acknowledged: send acknowledged true with it");
  if (snooze_minutes !== undefined) return snoozeAlert({ ctx, input: { id, minutes: snooze_minutes } });
  if (acknowledged === undefined) throw wrong("acknowledged", "send this, or snooze_minutes");
  return acknowledged
    ? acknowledgeAlert({ ctx, input: { id, reason } })
    : reopenAlert({ ctx, input: { id } });
}

function wrong(field: string, message: string): InvalidInput {
  return new InvalidInput(`${field}: ${message}`, { field });
}
