import type { Issue } from "./issue";

/** What somebody makes of an issue's title and text. */
export type IssueEdit = Pick<Issue, "title" | "body">;

/** As it is kept; empty where the issue says the same already. */
export function storedEdit({ title, body }: IssueEdit, issue: IssueEdit): string {
  return title === issue.title && body === issue.body ? "" : JSON.stringify([title, body]);
}

/** What was kept; null where that is nothing, or nothing that can be read. */
export function readEdit(stored: string): IssueEdit | null {
  if (stored === "") return null;
  try {
    const parts: unknown = JSON.parse(stored);
    if (!Array.isArray(parts)) return null;
    const [title, body]: unknown[] = parts;
    return typeof title === "string" && typeof body === "string" ? { title, body } : null;
  } catch {
    return null;
  }
}
