"use client";

import { useId } from "react";
import { formatCount } from "@/app/_ui/format";
import { TextInput } from "@/app/_ui/TextInput";
import type { SearchState } from "./inventory-search";
import { QUERY_CHARS_MAX } from "./inventory-settings";
import { FOUND_MAX } from "./use-inventory";

type Props = {
  query: string;
  search: SearchState;
  /** How many items there are to be found. */
  count: number;
  onQuery: (query: string) => void;
};

/** The search line, and beside it what came of it. Escape clears it. */
export function SearchLine({ query, search, count, onQuery }: Props) {
  const resultId = useId();
  return (
    <div className="flex min-w-0 shrink grow basis-40 flex-wrap items-center gap-x-2 gap-y-1">
      <TextInput
        label="Search this inventory"
        icon="search"
        placeholder="breastplate al:>=400 legendary:>=1"
        value={query}
        maxLength={QUERY_CHARS_MAX}
        spellCheck={false}
        autoComplete="off"
        aria-invalid={search.problem !== null}
        aria-describedby={resultId}
        onChange={onQuery}
        onKeyDown={(event) => {
          if (event.key !== "Escape" || query === "") return;
          onQuery("");
          event.preventDefault();
          event.stopPropagation();
        }}
        className="min-w-40 flex-1"
      />
      <p id={resultId} role="status" className="max-w-full text-12 text-ink-2 empty:hidden">
        {search.problem === null ? (
          resultWords(search, count)
        ) : (
          <span className="text-danger">{search.problem}</span>
        )}
      </p>
    </div>
  );
}

function resultWords({ found, total, isAsking }: SearchState, count: number): string {
  if (found === null) return isAsking ? "Searching…" : "";
  if (total > FOUND_MAX) {
    return `The first ${formatCount(FOUND_MAX)} of ${formatCount(total)} found are marked: narrow the search`;
  }
  return `${formatCount(total)} of ${formatCount(count)}`;
}
