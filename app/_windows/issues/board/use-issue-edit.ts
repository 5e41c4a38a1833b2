"use client";

import { useDraft } from "../../use-draft";
import type { Issue } from "./issue";
import { type IssueEdit, readEdit, storedEdit } from "./issue-edit";

export type WrittenEdit = IssueEdit & {
  /** Something was written that is not saved. */
  readonly isBegun: boolean;
  /** `updated_at` of the issue when the writing began, or when its writer was told that it has changed. */
  readonly since: string;
  write(change: Partial<IssueEdit>): void;
  /** The writer knows now that somebody else has changed it. */
  knows(updatedAt: string): void;
  /** It is saved. */
  saved(): void;
  drop(): void;
};

/** A change of an issue that somebody is writing; it is kept like any other draft. */
export function useIssueEdit(issue: Issue): WrittenEdit {
  const [stored, store, forget] = useDraft(`issue.${issue.id}`);
  const [since, keepSince] = useDraft(`issue.${issue.id}.since`);
  const edit = readEdit(stored) ?? { title: issue.title, body: issue.body };
  return {
    ...edit,
    isBegun: stored !== "",
    since: since === "" ? issue.updated_at : since,
    write: (change) => {
      const next = storedEdit({ ...edit, ...change }, issue);
      store(next);
      if (next === "") keepSince("");
      else if (since === "") keepSince(issue.updated_at);
    },
    knows: keepSince,
    saved: () => {
      forget(stored);
      keepSince("");
    },
    drop: () => {
      store("");
      keepSince("");
    },
  };
}
