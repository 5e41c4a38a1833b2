import { listAlerts as selectAlerts } from "@/db/queries/list-alerts";
import type { Alerts, ListAlertsInput } from "@/server/contract/http/alerts";
import { authorize } from "../authorize";
import { requireKnownCharacter } from "../characters/require-known";
import type { Context } from "../context";
import { readPage } from "../read-page";

/** Alerts, newest first: all, or only those that last, are over, are seen to, of one character or kind, or contain a text. @throws NotFound · InvalidInput when the cursor is not ours */
export async function listAlerts({ ctx, input }: { ctx: Context; input: ListAlertsInput }): Promise<Alerts> {
  authorize(ctx.actor, "read game data");
  await requireKnownCharacter(ctx, input.character);
  const { rows, total, next_cursor } = await readPage(selectAlerts(ctx.db, input));
  return { alerts: rows, total, next_cursor };
}
