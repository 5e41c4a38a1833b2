import { NameTaken } from "@/db/errors";
import { createUser as insertUser, type User } from "@/db/queries/users";
import { Conflict } from "@/server/errors";
import { authorize } from "../authorize";
import type { Context } from "../context";
import { hashPassword } from "./password";
import type { CreateUserInput } from "./schemas";

/**
 * Opens an account.
 * @throws NotAllowed for anybody but admins · Conflict when the name is taken, in whatever letter case
 */
export async function createUser({ ctx, input }: { ctx: Context; input: CreateUserInput }): Promise<User> {
  const actor = authorize(ctx.actor, "manage accounts");
  const password_hash = await hashPassword(input.password);
  try {
    const user = await insertUser(ctx.db, { name: input.name, role: input.role, password_hash });
    ctx.log.info({ by: actor, user_id: user.id, role: user.role }, "account opened");
    return user;
  } catch (error) {
    if (error instanceof NameTaken) throw new Conflict("An account of that name exists.", { field: "name" });
    throw error;
  }
}
