import { extendSession } from "@/db/queries/sessions";
import type { Context } from "../context";
import { sessionEnd } from "./lifetime";

/** Gives a session in use another week. One that was ended stays ended. */
export async function renewSession({
  ctx,
  input,
}: {
  ctx: Context;
  input: { sessionId: string };
}): Promise<void> {
  await extendSession(ctx.db, input.sessionId, new Date(sessionEnd(ctx.clock.now())));
}
