import { disableUser as closeAccount, type User } from "@/db/queries/users";
import { NotFound } from "@/server/errors";
import { authorize } from "../authorize";
import type { Context } from "../context";
import { refuseLastAdmin } from "./last-admin";
import type { DisableUserInput } from "./schemas";

/**
 * Closes an account: it cannot sign in, and its open sessions and sockets end within 5 s. What it did stays.
 * @throws NotAllowed for anybody but admins · Conflict for the last admin · NotFound
 */
export async function disableUser({ ctx, input }: { ctx: Context; input: DisableUserInput }): Promise<User> {
  const actor = authorize(ctx.actor, "manage accounts");
  await refuseLastAdmin(ctx, input.user_id);
  const user = await closeAccount(ctx.db, input.user_id, new Date(ctx.clock.now()));
  if (!user) throw new NotFound("There is no such account.", { field: "user_id" });
  ctx.log.info({ by: actor, user_id: user.id }, "account closed");
  return user;
}
