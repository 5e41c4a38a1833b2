import { questStatus } from "@/db/queries/quest-status";
import type { QuestStatus, QuestStatusInput } from "@/server/contract/http/quests";
import { questStateOf } from "@/server/figures";
import { authorize } from "../authorize";
import { requireKnownCharacter } from "../characters/require-known";
import type { Context } from "../context";
import { readPage } from "../read-page";
import { filledIn } from "./fill-in";

/**
 * Quest flags by name and key, each with its state at this moment.
 * @throws InvalidInput when the cursor is not ours · NotFound
 */
export async function listQuests({
  ctx,
  input,
}: {
  ctx: Context;
  input: QuestStatusInput;
}): Promise<QuestStatus> {
  authorize(ctx.actor, "read game data");
  await requireKnownCharacter(ctx, input.character);
  const { rows, next_cursor } = await readPage(questStatus(ctx.db, input));
  const now = ctx.clock.now();
  const quests = rows.map(({ timestamp, ...told }) => {
    const flag = filledIn(told);
    return { ...flag, state: questStateOf(flag, now), updated_at: timestamp };
  });
  return { quests, next_cursor };
}
