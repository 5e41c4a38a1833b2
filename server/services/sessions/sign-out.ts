import { revokeSession } from "@/db/queries/sessions";
import type { Context } from "../context";

/** Ends one session everywhere: pages at once, open sockets within 5 s. Ending it twice is no error. */
export async function signOut({ ctx, input }: { ctx: Context; input: { sessionId: string } }): Promise<void> {
  await revokeSession(ctx.db, input.sessionId, new Date(ctx.clock.now()));
  ctx.log.info({ by: ctx.actor }, "signed out");
}
