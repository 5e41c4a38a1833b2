import { enableUser as reopenAccount, type User } from "@/db/queries/users";
import { NotFound } from "@/server/errors";
import { authorize } from "../authorize";
import type { Context } from "../context";
import type { DisableUserInput } from "./schemas";

/** Opens a closed account again. @throws NotAllowed for anybody but admins · NotFound */
export async function enableUser({ ctx, input }: { ctx: Context; input: DisableUserInput }): Promise<User> {
  const actor = authorize(ctx.actor, "manage accounts");
  const user = await reopenAccount(ctx.db, input.user_id);
  if (!user) throw new NotFound("There is no such account.", { field: "user_id" });
  ctx.log.info({ by: actor, user_id: user.id }, "account opened again");
  return user;
}
