import { InvalidCursor } from "@/db/errors";
import { type HistoryPage, history } from "@/db/queries/history";
import { InvalidInput } from "@/server/errors";
import { authorize } from "../authorize";
import { requireKnownCharacter } from "../characters/require-known";
import type { Context } from "../context";
import type { HistoryInput } from "./schemas";

const DEFAULT_SPAN_MS = 60 * 60 * 1000;

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
  const to = input.to ?? new Date(ctx.clock.now()).toISOString();
  const from = input.from ?? new Date(Math.max(0, Date.parse(to) - DEFAULT_SPAN_MS)).toISOString();
  if (from > to) throw new InvalidInput("from: must not be after to", { field: "from" });
  await requireKnownCharacter(ctx, input.character);
  try {
    return await history(ctx.db, { ...input, from, to });
  } catch (error) {
    if (error instanceof InvalidCursor)
      throw new InvalidInput(`cursor: ${error.message}`, { field: "cursor" });
    throw error;
  }
}
