import { listUsers } from "@/db/queries/users";
import { Conflict } from "@/server/errors";
import type { Context } from "../context";

/** @throws Conflict when nobody could manage accounts without this one */
export async function refuseLastAdmin({ db }: Context, userId: string): Promise<void> {
  const admins = (await listUsers(db)).filter((user) => user.role === "admin" && user.disabled_at === null);
  if (admins.length === 1 && admins[0]?.id === userId) {
    throw new Conflict("This is the only admin. Make another one first.", { field: "user_id" });
  }
}
