import { listUsers as selectUsers, type User } from "@/db/queries/users";
import { authorize } from "../authorize";
import type { Context } from "../context";

/** Every account, by name, disabled ones too. @throws NotAllowed for anybody but admins */
export async function listUsers({ ctx }: { ctx: Context }): Promise<{ users: User[] }> {
  authorize(ctx.actor, "manage accounts");
  return { users: await selectUsers(ctx.db) };
}
