import { revokeSessionsOfUser } from "@/db/queries/sessions";
import { findUserByName, type User, setPassword as updatePassword } from "@/db/queries/users";
import { InvalidInput, NotFound } from "@/server/errors";
import { authorize } from "../authorize";
import type { Context } from "../context";
import { hashPassword, verifyPassword } from "./password";
import type { SetPasswordInput } from "./schemas";

/**
 * Sets a password and ends every session of the account: whoever knew the old one is out. People change their
 * own by showing the old one; admins set anybody's.
 * @throws NotAllowed · InvalidInput when the shown password is wrong · NotFound
 */
export async function setPassword({ ctx, input }: { ctx: Context; input: SetPasswordInput }): Promise<User> {
  if (ctx.actor.kind === "user" && ctx.actor.id === input.user_id)
    await checkOwnPassword(ctx, ctx.actor.name, input);
  else authorize(ctx.actor, "manage accounts");
  const hash = await hashPassword(input.password);
  const user = await updatePassword(ctx.db, input.user_id, hash);
  if (!user) throw new NotFound("There is no such account.", { field: "user_id" });
  const sessions = await revokeSessionsOfUser(ctx.db, user.id, new Date(ctx.clock.now()));
  ctx.log.info({ by: ctx.actor, user_id: user.id, sessions }, "password changed");
  return user;
}

async function checkOwnPassword({ db }: Context, name: string, input: SetPasswordInput): Promise<void> {
  const user = await findUserByName(db, name);
  if (user && (await verifyPassword(input.current_password ?? "", user.password_hash))) return;
  throw new InvalidInput("The current password is wrong.", { field: "current_password" });
}
