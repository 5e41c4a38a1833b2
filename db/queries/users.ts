import { eq, sql } from "drizzle-orm";
import type { AccountRole } from "@/server/contract";
import type { Queryable } from "../client";
import { isUniqueViolation, NameTaken, withPlainErrors } from "../errors";
import { users } from "../schema";

/** An account as everybody may see it; instants are ISO 8601. */
export interface User {
  id: string;
  name: string;
  role: AccountRole;
  disabled_at: string | null;
  created_at: string;
}

/** With the hash, for sign-in alone. */
export interface UserWithPassword extends User {
  password_hash: string;
}

const publicColumns = {
  id: users.id,
  name: users.name,
  role: users.role,
  disabled_at: users.disabled_at,
  created_at: users.created_at,
};

export interface NewUser {
  name: string;
  password_hash: string;
  role: AccountRole;
}

/** @throws NameTaken when an account of that name exists, in whatever case. */
export async function createUser({ orm }: Queryable, user: NewUser): Promise<User> {
  try {
    const [created] = await withPlainErrors(orm.insert(users).values(user).returning(publicColumns));
    if (!created) throw new Error("the new account did not come back");
    return created;
  } catch (error) {
    if (isUniqueViolation(error))
      throw new NameTaken(`an account named ${user.name} exists`, { cause: error });
    throw error;
  }
}

/** By name, case ignored; disabled accounts too. Plan: one probe of users_name_key. */
export async function findUserByName({ orm }: Queryable, name: string): Promise<UserWithPassword | null> {
  const [user] = await orm
    .select({ ...publicColumns, password_hash: users.password_hash })
    .from(users)
    .where(sql`lower(${users.name}) = lower(${name})`);
  return user ?? null;
}

export async function findUserById({ orm }: Queryable, id: string): Promise<User | null> {
  const [user] = await orm.select(publicColumns).from(users).where(eq(users.id, id));
  return user ?? null;
}

/** Every account, by name. */
export async function listUsers({ orm }: Queryable): Promise<User[]> {
  return orm.select(publicColumns).from(users).orderBy(sql`lower(${users.name})`);
}

/** @returns the account as it is now, or null when there is none of that id. */
export async function setPassword(
  { orm }: Queryable,
  id: string,
  passwordHash: string,
): Promise<User | null> {
  return updateUser(orm, id, { password_hash: passwordHash });
}

/** @returns the account as it is now, or null when there is none of that id. */
export async function setRole({ orm }: Queryable, id: string, role: AccountRole): Promise<User | null> {
  return updateUser(orm, id, { role });
}

/**
 * Its sessions stop counting at once (`activeSessions` looks at the account).
 * @returns the account as it is now, or null when there is none of that id.
 */
export async function disableUser({ orm }: Queryable, id: string, at: Date): Promise<User | null> {
  return updateUser(orm, id, { disabled_at: at.toISOString() });
}

/** @returns the account as it is now, or null when there is none of that id. */
export async function enableUser({ orm }: Queryable, id: string): Promise<User | null> {
  return updateUser(orm, id, { disabled_at: null });
}

type Change = Partial<Pick<typeof users.$inferInsert, "password_hash" | "role" | "disabled_at">>;

async function updateUser(orm: Queryable["orm"], id: string, change: Change): Promise<User | null> {
  const [user] = await withPlainErrors(
    orm
      .update(users)
      .set({ ...change, updated_at: sql`now()` })
      .where(eq(users.id, id))
      .returning(publicColumns),
  );
  return user ?? null;
}
