import { useQueries } from "@tanstack/react-query";
import { useMemo } from "react";
import { useTRPC } from "@/app/_trpc/client";
import { formatCount } from "@/app/_ui/format";
import { EmptyState } from "@/app/_ui/StateMessage";
import type { QueryNode } from "@/server/search/query-tree";
import type { SearchAddress } from "../search-path";
import { loosened } from "./loosen";

type Props = {
  address: SearchAddress;
  tree: QueryNode | null;
  onRun: (address: SearchAddress) => void;
};

/** Nothing fits: what there would be without each of the conditions. */
export function NothingFound({ address, tree, onRun }: Props) {
  const trpc = useTRPC();
  const choices = useMemo(() => loosened(tree), [tree]);
  const answers = useQueries({
    queries: choices.map(({ query }) => trpc.items.search.queryOptions({ q: query, limit: 1 })),
  });
  const helpful = choices
    .map((choice, at) => ({ ...choice, total: answers[at]?.data?.total ?? 0 }))
    .filter(({ total }) => total > 0);
  const isAsking = answers.some(({ isPending }) => isPending);
  return (
    <EmptyState
      icon="search"
      title="Nothing fits"
      action={
        <ul className="grid gap-1">
          {helpful.map(({ dropped, query, total }) => (
            <li key={dropped}>
              <button
                type="button"
                onClick={() => onRun({ ...address, q: query })}
                className="min-h-7 rounded-control px-2 text-12 text-ink hover:bg-raised max-wide:min-h-11"
              >
                Without <code className="font-mono text-accent">{dropped}</code>:{" "}
                {total === 1 ? "1 item" : `${formatCount(total)} items`}
              </button>
            </li>
          ))}
        </ul>
      }
    >
      {adviceOf(choices.length, helpful.length, isAsking)}
    </EmptyState>
  );
}

function adviceOf(choices: number, helpful: number, isAsking: boolean): string {
  if (choices === 0) return "No item of any character does. Try a shorter word, or a lower figure.";
  if (isAsking) return "Looking for what could be left out…";
  if (helpful > 0) return "No item meets all of the conditions. One less would be enough:";
  return "No item meets all of the conditions, also when any one of them is left out.";
}
