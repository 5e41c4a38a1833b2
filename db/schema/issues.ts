import { sql } from "drizzle-orm";
import { check, index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { instant } from "./columns";

/** What somebody put on the guild's board. Outlives the account that filed it, so the name is kept as it was. */
export const issues = pgTable(
  "issues",
  {
    id: uuid().primaryKey().defaultRandom(),
    title: text().notNull(),
    body: text().notNull().default(""),
    status: text().$type<"open" | "closed">().notNull().default("open"),
    /** The account that filed it; null: a program did. */
    user_id: uuid(),
    created_by: text().notNull(),
    created_at: instant().notNull(),
    /** When its title, text or status last changed; comments leave it. */
    updated_at: instant().notNull(),
    /** Of one that is closed. */
    closed_by: text(),
    closed_at: instant(),
  },
  (table) => [
    // Kept alive by `listIssues`: open first, then newest first.
    index("issues_order").on(sql`(${table.status} = 'closed')`, table.created_at.desc(), table.id.desc()),
    // Kept alive by `countBoardWrites`: what one account wrote within the hour.
    index("issues_author").on(table.user_id, table.created_at),
    check("issues_status_known", sql`${table.status} in ('open', 'closed')`),
  ],
);

/** What was said about an issue. */
export const issueComments = pgTable(
  "issue_comments",
  {
    id: uuid().primaryKey().defaultRandom(),
    issue_id: uuid()
      .notNull()
      .references(() => issues.id, { onDelete: "cascade" }),
    body: text().notNull(),
    /** The account; null: a program. */
    user_id: uuid(),
    created_by: text().notNull(),
    created_at: instant().notNull(),
  },
  (table) => [
    // Kept alive by `commentsOf`: those of one issue, oldest first.
    index("issue_comments_order").on(table.issue_id, table.created_at, table.id),
    // Kept alive by `countBoardWrites`.
    index("issue_comments_author").on(table.user_id, table.created_at),
  ],
);
