import { and, eq, sql } from "drizzle-orm";
import type { Database, Queryable } from "../client";
import { issues } from "../schema";
import type { CommentRow } from "./list-issues";

/** Who writes on the board; `userId` is null for a program. */
export interface BoardWriter {
  userId: string | null;
  name: string;
}

export interface NewIssue {
  title: string;
  body: string;
  by: BoardWriter;
  /** ISO 8601. */
  at: string;
}

/** @returns its id */
export async function insertIssue({ orm }: Queryable, { title, body, by, at }: NewIssue): Promise<string> {
  const [stored] = await orm
    .insert(issues)
    .values({ title, body, user_id: by.userId, created_by: by.name, created_at: at, updated_at: at })
    .returning({ id: issues.id });
  if (!stored) throw new Error("the issue did not come back");
  return stored.id;
}

/** What is to be other than it is; what is left out stays. */
export interface IssueChange {
  title?: string;
  body?: string;
  status?: "open" | "closed";
}

/**
 * Changes an issue. Every change has another `updated_at`, and the first who closes it stays on record.
 * @param ifUpdatedAt nothing is done where it was changed since
 * @returns whether something was done
 */
export async function updateIssue(
  { orm }: Queryable,
  id: string,
  { title, body, status }: IssueChange,
  { by, at, ifUpdatedAt }: { by: string; at: string; ifUpdatedAt?: string },
): Promise<boolean> {
  const isOpen = sql`${issues.status} = 'open'`;
  const closing =
    status === "closed"
      ? {
          closed_by: sql`case when ${isOpen} then ${by} else ${issues.closed_by} end`,
          closed_at: sql`case when ${isOpen} then ${at}::timestamptz else ${issues.closed_at} end`,
        }
      : status === "open" && { closed_by: null, closed_at: null };
  const changed = await orm
    .update(issues)
    .set({
      ...(title !== undefined && { title }),
      ...(body !== undefined && { body }),
      ...(status !== undefined && { status }),
      ...closing,
      updated_at: sql`greatest(${at}::timestamptz, ${issues.updated_at} + interval '1 millisecond')`,
    })
    .where(and(eq(issues.id, id), ifUpdatedAt === undefined ? undefined : eq(issues.updated_at, ifUpdatedAt)))
    .returning({ id: issues.id });
  return changed.length > 0;
}

/**
 * Adds a comment where there is room for one more; two at the very same moment may both find it.
 * @returns null where the issue has as many as it may, or there is none
 */
export async function insertComment(
  { sql: run }: Database,
  issueId: string,
  { body, by, at }: { body: string; by: BoardWriter; at: string },
  commentsMax: number,
): Promise<CommentRow | null> {
  const [stored] = await run<CommentRow[]>`/* insertComment */
    insert into issue_comments (issue_id, body, user_id, created_by, created_at)
    select id, ${body}, ${by.userId}::uuid, ${by.name}, ${at}::timestamptz from issues
    where id = ${issueId}
      and (select count(*) from issue_comments where issue_id = ${issueId}) < ${commentsMax}
    returning id, body, created_by, created_at`;
  return stored ?? null;
}

/**
 * How many issues and comments somebody has written since then, and when the first of these was.
 * Plan: issues_author and issue_comments_author, a few rows.
 */
export async function countBoardWrites(
  { sql: run }: Database,
  { userId, name }: BoardWriter,
  since: string,
): Promise<{ count: number; first: string | null }> {
  const isOwn =
    userId === null ? run`user_id is null and created_by = ${name}` : run`user_id = ${userId}::uuid`;
  const [row] = await run<{ count: number; first: string | null }[]>`/* countBoardWrites */
    select count(*)::int as count, min(created_at) as first from (
      select created_at from issues where ${isOwn} and created_at > ${since}
      union all
      select created_at from issue_comments where ${isOwn} and created_at > ${since}
    ) written`;
  return row ?? { count: 0, first: null };
}
