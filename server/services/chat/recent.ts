import { type ChatMessage, type ChatPage, recentChat as selectChat } from "@/db/queries/recent-chat";
import type { RecentChatInput } from "@/server/contract/http/chat";
import { authorize, holds } from "../authorize";
import { requireKnownCharacter } from "../characters/require-known";
import type { Context } from "../context";
import { readPage } from "../read-page";

export type { ChatMessage };

/**
 * Chat of the last seven days, newest first. Tells only for officers and admins, or for everybody where the
 * guild has decided so.
 * @param shareTells `SHARE_TELLS`; the service token gets none even then, for the assistant reads with it
 * @throws InvalidInput · NotFound
 */
export async function recentChat({
  ctx,
  input,
  shareTells,
}: {
  ctx: Context;
  input: RecentChatInput;
  shareTells: boolean;
}): Promise<ChatPage> {
  authorize(ctx.actor, "read game data");
  await requireKnownCharacter(ctx, input.character);
  const includeTells = holds(ctx.actor, "read tells") || (shareTells && ctx.actor.kind === "user");
  return readPage(selectChat(ctx.db, { ...input, includeTells }));
}
