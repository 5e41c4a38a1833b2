import type { Database } from "../client";
import type { issueComments, issues } from "../schema";
import { arrayLiteral } from "./bulk";
import { decodeCursor } from "./cursor";
import { type Page, pageOf } from "./page";

export type IssueRow = typeof issues.$inferSelect & { comment_count: number };
export type CommentRow = Omit<typeof issueComments.$inferSelect, "issue_id" | "user_id">;
export type IssueWithComments = IssueRow & {
  /** Oldest first. */
  comments: CommentRow[];
};

export interface IssuesRequest {
  status?: "open" | "closed";
  /** Text of title, text, comments or author, in any letter case. */
  q?: string;
  limit: number;
  /** `next_cursor` of the page before, with the same other parameters. */
  cursor?: string;
  /** So many comments of each come along, the newest. */
  commentsMax: number;
}

export type IssuesPage = Page<IssueWithComments> & {
  /** Of all pages. */
  total: number;
};

/**
 * Issues, open ones first, newest first. Plan: along issues_order; with a text to look for all of them, which are few.
 * @throws InvalidCursor
 */
export async function listIssues(db: Database, request: IssuesRequest): Promise<IssuesPage> {
  const { limit, commentsMax } = request;
  const [found, total] = await Promise.all([issuesOf(db, request), countIssues(db, request)]);
  const { rows, next_cursor } = pageOf(found, limit, ({ status, created_at, id }) => [
    status,
    created_at,
    id,
  ]);
  return { rows: await withComments(db, rows, commentsMax), next_cursor, total };
}

/** One issue with its comments; null: there is none. */
export async function findIssue(
  db: Database,
  id: string,
  commentsMax: number,
): Promise<IssueWithComments | null> {
  const { sql } = db;
  const rows = await sql<
    IssueRow[]
  >`/* findIssue */ select ${columns(db)} from issues issue where id = ${id}`;
  const [found] = await withComments(db, rows, commentsMax);
  return found ?? null;
}

async function issuesOf(db: Database, request: IssuesRequest): Promise<IssueRow[]> {
  const { sql } = db;
  const { limit, cursor } = request;
  const after = cursor === undefined ? null : decodeCursor(cursor, ["text", "time", "uuid"]);
  return sql<IssueRow[]>`/* listIssues */
    select ${columns(db)}
    from issues issue
    where ${conditionOf(db, request)} and ${
      after === null
        ? sql`true`
        : sql`((status = 'closed') > ${after[0] === "closed"}
            or (status = 'closed') = ${after[0] === "closed"} and (created_at, id) < (${after[1]}, ${after[2]}::uuid))`
    }
    order by (status = 'closed'), created_at desc, id desc
    limit ${limit + 1}`;
}

async function countIssues(db: Database, request: IssuesRequest): Promise<number> {
  const { sql } = db;
  const [row] = await sql<{ total: number }[]>`/* listIssues */
    select count(*)::int as total from issues issue where ${conditionOf(db, request)}`;
  return row?.total ?? 0;
}

function columns({ sql }: Database) {
  return sql`id, title, body, status, user_id, created_by, created_at, updated_at, closed_by, closed_at,
    (select count(*)::int from issue_comments where issue_id = issue.id) as comment_count`;
}

function conditionOf({ sql }: Database, { status, q }: IssuesRequest) {
  const contains = (text: ReturnType<typeof sql>) => sql`strpos(lower(${text}), lower(${q ?? ""})) > 0`;
  return sql`${status === undefined ? sql`true` : sql`status = ${status}`} and ${
    q === undefined
      ? sql`true`
      : sql`(${contains(sql`title`)} or ${contains(sql`body`)} or ${contains(sql`created_by`)} or exists (
          select from issue_comments said where said.issue_id = issue.id and ${contains(sql`said.body`)}))`
  }`;
}

/** Plan: backwards over issue_comments_order for each issue, so many at most. */
async function withComments(
  { sql }: Database,
  issues: readonly IssueRow[],
  commentsMax: number,
): Promise<IssueWithComments[]> {
  if (issues.length === 0) return [];
  const comments = await sql<(CommentRow & { issue_id: string })[]>`/* commentsOf */
    select said.id, said.issue_id, said.body, said.created_by, said.created_at
    from unnest(${arrayLiteral(issues.map(({ id }) => id))}::uuid[]) as wanted (issue_id)
    cross join lateral (
      select * from issue_comments where issue_id = wanted.issue_id
      order by created_at desc, id desc limit ${commentsMax}
    ) said
    order by said.created_at, said.id`;
  const of = new Map<string, CommentRow[]>(issues.map(({ id }) => [id, []]));
  for (const { issue_id, ...comment } of comments) of.get(issue_id)?.push(comment);
  return issues.map((issue) => ({ ...issue, comments: of.get(issue.id) ?? [] }));
}
