/** What is said about items by how they are drawn. */
export type ItemMarks = {
  /** Ids of what was searched for and found; null while nothing is searched for. */
  readonly found: ReadonlySet<number> | null;
  /** Ids of what has just changed. */
  readonly changed: ReadonlySet<number>;
  /** Id of the item whose details are shown. */
  readonly open: number | null;
};

export type Mark = {
  readonly isFound: boolean;
  /** Something is searched for, and this is not it. */
  readonly isDim: boolean;
  readonly isChanged: boolean;
  readonly isOpen: boolean;
};

export function markOf({ found, changed, open }: ItemMarks, id: number): Mark {
  const isFound = found?.has(id) ?? false;
  return { isFound, isDim: found !== null && !isFound, isChanged: changed.has(id), isOpen: open === id };
}

/** What the marks say, for whoever cannot see them. */
export function markWords({ isFound, isChanged }: Mark): string {
  return [isFound ? "found" : "", isChanged ? "just changed" : ""].filter(Boolean).join(", ");
}
