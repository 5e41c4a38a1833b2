import { type HistoryPage, history } from "@/db/queries/history";
import type { HistoryInput } from "@/server/contract/http/live";
import { authorize } from "../authorize";
import { requireKnownCharacter } from "../characters/require-known";
import type { Context } from "../context";
import { readPage } from "../read-page";
import { readSpan } from "../read-span";

/**
 * Telemetry of a span of time, oldest first, by pages.
 * @throws InvalidInput when the span ends before it begins or the cursor is not ours · NotFound
 */
export async function listHistory({
  ctx,
  input,
}: {
  ctx: Context;
  input: HistoryInput;
}): Promise<HistoryPage> {
  authorize(ctx.actor, "read game data");
  const span = readSpan(ctx, input);
  await requireKnownCharacter(ctx, input.character);
  return readPage(history(ctx.db, { ...input, ...span }));
}
