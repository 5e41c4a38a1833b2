import { z } from "zod";
import { COMMENT_CHARS_MAX, COMMENTS_MAX, ISSUE_BODY_CHARS_MAX, ISSUE_TITLE_CHARS_MAX } from "../limits";
import { defineEndpoint } from "./define";
import {
  count,
  cursorField,
  instantAbout,
  instantField,
  limitField,
  name,
  nextCursor,
  shortTextField,
  time,
} from "./fields";
import { isVisible, lineField, linesField } from "./written-text";

/** Most issues of a page. */
const ISSUES_MAX = 200;

/** Of each issue of a list so many comments come along, the newest; the issue itself has all of them. */
export const LISTED_COMMENTS = 20;
/** So many issues and comments one account may write within an hour: much for a person, little for a loop. */
export const BOARD_WRITES_PER_HOUR = 300;

/** Room for the longest text with every character escaped, in bytes. */
const BODY_BYTES_MAX = 64 * 1024;

const EXAMPLE_ID = "5b0f3c52-7c1e-4f0e-9d36-1c7f6a2e8b11";

const issueStatus = z.enum(["open", "closed"], "must be open or closed");

const title = lineField(ISSUE_TITLE_CHARS_MAX)
  .min(1, "must not be empty")
  .refine(isVisible, "must not be empty");
const body = linesField(ISSUE_BODY_CHARS_MAX);

const issueId = z
  .uuid("is no id of an issue")
  .meta({ description: "Id of the issue.", examples: [EXAMPLE_ID] });

export const listIssuesInput = z.strictObject({
  status: issueStatus.optional().meta({ description: "Without it both.", examples: ["open"] }),
  q: shortTextField.optional().meta({
    description: "Text of the title, the text, a comment or the author's name, in any letter case.",
    examples: ["tapers"],
  }),
  limit: limitField(ISSUES_MAX, 50),
  cursor: cursorField.optional(),
});
export type ListIssuesInput = z.output<typeof listIssuesInput>;

export const issueIdInput = z.strictObject({ id: issueId });
export type IssueIdInput = z.output<typeof issueIdInput>;

export const createIssueBody = z.strictObject({ title, body: body.default("") }).meta({
  examples: [{ title: "The vendor in Cragstone is out of tapers", body: "Who has some to spare?" }],
});
export type CreateIssueInput = z.output<typeof createIssueBody>;

export const updateIssueBody = z.strictObject({
  title: title.optional(),
  body: body.optional(),
  status: issueStatus.optional(),
  if_updated_at: instantField
    .optional()
    .meta(
      instantAbout("updated_at as it was read: where somebody changed the issue since, nothing is done."),
    ),
});
export type UpdateIssueInput = z.output<typeof updateIssueBody> & IssueIdInput;

export const commentIssueBody = z.strictObject({
  body: linesField(COMMENT_CHARS_MAX).min(1, "must not be empty").refine(isVisible, "must not be empty"),
});
export type CommentIssueInput = z.output<typeof commentIssueBody> & IssueIdInput;

const comment = z.object({
  id: z.uuid(),
  body: z.string(),
  created_by: name.describe("Name of the account, or of the program."),
  created_at: time,
});
export type IssueComment = z.infer<typeof comment>;

const issue = z.object({
  id: z.uuid(),
  title: z.string(),
  body: z.string().describe("Plain text; empty where the title says it all."),
  status: issueStatus,
  created_by: name.describe("Name of the account, or of the program."),
  created_at: time,
  updated_at: time.describe("When title, text or status last changed; comments leave it."),
  closed_by: name.nullable().describe("Null while it is open."),
  closed_at: time.nullable(),
  comment_count: count,
  comments: z
    .array(comment)
    .describe(`Oldest first. A list of issues has the newest ${LISTED_COMMENTS} of each.`),
});

/** An issue as whoever asks may see it, and whether they may change it. */
const seenIssue = issue.extend({
  is_changeable: z.boolean().describe("Whether the caller may change, close and reopen it."),
});
export type Issue = z.infer<typeof seenIssue>;

export const issues = defineEndpoint({
  path: "/issues",
  summary: "The guild's board of issues: open ones first, newest first",
  access: "account",
  input: listIssuesInput,
  answer: z.object({
    issues: z.array(seenIssue),
    total: count.describe("On all pages together."),
    next_cursor: nextCursor,
  }),
});
export type Issues = z.infer<typeof issues.answer>;

export const issueById = defineEndpoint({
  path: "/issues/{id}",
  summary: "One issue with all its comments",
  access: "account",
  input: issueIdInput,
  answer: seenIssue,
});

export const createIssue = defineEndpoint({
  path: "/issues",
  method: "POST",
  summary: "Files an issue",
  about: `For every account, and the bearer of the service token under the name service. One account may write
${BOARD_WRITES_PER_HOUR} issues and comments within an hour.`,
  access: "account",
  input: z.strictObject({}),
  body: { about: "What it is about.", schema: createIssueBody, bytesMax: BODY_BYTES_MAX },
  answer: seenIssue,
});

export const updateIssue = defineEndpoint({
  path: "/issues/{id}",
  method: "PATCH",
  summary: "Changes, closes or reopens an issue",
  about: "For whoever filed it, officers and admins.",
  access: "account",
  refusesOlder: true,
  input: issueIdInput,
  body: { about: "What is to be other than it is.", schema: updateIssueBody, bytesMax: BODY_BYTES_MAX },
  answer: seenIssue,
});

export const commentIssue = defineEndpoint({
  path: "/issues/{id}/comments",
  method: "POST",
  summary: "Says something about an issue, open or closed",
  about: `For every account, and the bearer of the service token. An issue has ${COMMENTS_MAX} comments at most.`,
  access: "account",
  input: issueIdInput,
  body: { about: "What is to be said.", schema: commentIssueBody, bytesMax: BODY_BYTES_MAX },
  answer: comment,
});
