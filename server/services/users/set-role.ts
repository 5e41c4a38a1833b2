import { type User, setRole as updateRole } from "@/db/queries/users";
import { NotFound } from "@/server/errors";
import { authorize } from "../authorize";
import type { Context } from "../context";
import { refuseLastAdmin } from "./last-admin";
import type { SetRoleInput } from "./schemas";

/**
 * Changes what an account may do; sessions that are open follow within 5 s.
 * @throws NotAllowed for anybody but admins · Conflict for the last admin · NotFound
 */
export async function setRole({ ctx, input }: { ctx: Context; input: SetRoleInput }): Promise<User> {
  const actor = authorize(ctx.actor, "manage accounts");
  if (input.role !== "admin") await refuseLastAdmin(ctx, input.user_id);
  const user = await updateRole(ctx.db, input.user_id, input.role);
  if (!user) throw new NotFound("There is no such account.", { field: "user_id" });
  ctx.log.info({ by: actor, user_id: user.id, role: user.role }, "role changed");
  return user;
}
