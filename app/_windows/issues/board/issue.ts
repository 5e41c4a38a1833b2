import type { inferRouterOutputs } from "@trpc/server";
import type { Failure } from "@/app/_trpc/read-failure";
import { COMMENT_CHARS_MAX, ISSUE_BODY_CHARS_MAX, ISSUE_TITLE_CHARS_MAX } from "@/server/contract/limits";
import type { AppRouter } from "@/server/routers";

type Outputs = inferRouterOutputs<AppRouter>["issues"];
/** An issue of the list: of its comments only the newest. */
export type Issue = Outputs["list"]["issues"][number];
export type IssueComment = Issue["comments"][number];

/** What is wrong with a form, by field; `failure` is what no field is to blame for. */
export type Problems = { readonly title?: string; readonly body?: string; readonly failure?: Failure };

/** What the server would refuse of an issue, told before it is asked; empty where it would not. */
export function problemsOfIssue({ title, body }: { title: string; body: string }): Problems {
  return {
    ...(title.trim() === "" && { title: "Say in a line what it is about." }),
    ...(title.length > ISSUE_TITLE_CHARS_MAX && { title: tooLong(ISSUE_TITLE_CHARS_MAX) }),
    ...(body.length > ISSUE_BODY_CHARS_MAX && { body: tooLong(ISSUE_BODY_CHARS_MAX) }),
  };
}

export function problemsOfComment(body: string): Problems {
  if (body.trim() === "") return { body: "Write something first." };
  return body.length > COMMENT_CHARS_MAX ? { body: tooLong(COMMENT_CHARS_MAX) } : {};
}

/** A refusal where it belongs: beside its field, or under the whole form. */
export function problemsOfFailure(failure: Failure): Problems {
  const { field, message } = failure;
  if (field === "title" || field === "body")
    return { [field]: sentence(message.replace(new RegExp(`^${field}: `), "")) };
  return { failure };
}

/** `Anna · 3 comments`, as a row and a screen reader say it. */
export function commentWords({ comment_count }: Pick<Issue, "comment_count">): string {
  if (comment_count === 0) return "no comments";
  return comment_count === 1 ? "1 comment" : `${comment_count} comments`;
}

function tooLong(charsMax: number): string {
  return `It must have ${charsMax} characters at most.`;
}

function sentence(words: string): string {
  return `It ${words}${/[.!?]$/.test(words) ? "" : "."}`;
}
