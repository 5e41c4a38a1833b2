import { and, asc, eq, sql } from "drizzle-orm";
import type { Queryable } from "../client";
import { layouts } from "../schema";

export interface Layout {
  name: string;
  /** Whatever the browser stored; parse it before use. */
  layout: unknown;
  updated_at: string;
}

const columns = { name: layouts.name, layout: layouts.layout, updated_at: layouts.updated_at };

export async function getLayout({ orm }: Queryable, userId: string, name: string): Promise<Layout | null> {
  const [found] = await orm
    .select(columns)
    .from(layouts)
    .where(and(eq(layouts.user_id, userId), eq(layouts.name, name)));
  return found ?? null;
}

export type LayoutName = Pick<Layout, "name" | "updated_at">;

/** What one user stored, by name; without the layouts themselves, which may be large. */
export async function listLayoutNames({ orm }: Queryable, userId: string): Promise<LayoutName[]> {
  return orm
    .select({ name: layouts.name, updated_at: layouts.updated_at })
    .from(layouts)
    .where(eq(layouts.user_id, userId))
    .orderBy(asc(layouts.name));
}

/** Everything one user stored, by name. */
export async function listLayouts({ orm }: Queryable, userId: string): Promise<Layout[]> {
  return orm.select(columns).from(layouts).where(eq(layouts.user_id, userId)).orderBy(asc(layouts.name));
}

/**
 * Replaces the parts that are given, which are the keys of the outermost object; the others stay as they are.
 * @param layout JSON of a size the caller has checked.
 */
export async function patchLayout(
  { orm }: Queryable,
  userId: string,
  name: string,
  layout: Record<string, unknown>,
): Promise<Layout> {
  const [stored] = await orm
    .insert(layouts)
    .values({ user_id: userId, name, layout })
    .onConflictDoUpdate({
      target: [layouts.user_id, layouts.name],
      set: { layout: sql`${layouts.layout} || excluded.layout`, updated_at: sql`now()` },
    })
    .returning(columns);
  if (!stored) throw new Error("the layout did not come back");
  return stored;
}

/** @returns whether there was one. */
export async function deleteLayout({ orm }: Queryable, userId: string, name: string): Promise<boolean> {
  const gone = await orm
    .delete(layouts)
    .where(and(eq(layouts.user_id, userId), eq(layouts.name, name)))
    .returning({ name: layouts.name });
  return gone.length > 0;
}
