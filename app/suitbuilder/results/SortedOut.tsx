import { FILTER_RULES } from "@/server/contract/suits/names";
import type { SearchDone } from "@/server/contract/suits/search-events";
import type { SuitRequest } from "@/server/contract/suits/search-request";
import { draftOfRequest } from "../draft/draft-of-request";
import { countOf } from "../words/figure-words";
import { ruleWords } from "./constraint-words";

/** How many items did not count, and why; folded, for it is seldom asked. */
export function SortedOut({ filters, request }: { filters: SearchDone["filters"]; request: SuitRequest }) {
  const draft = draftOfRequest(request);
  const rules = FILTER_RULES.flatMap((rule) => {
    const count = filters[rule] ?? 0;
    return count === 0 ? [] : [{ rule, count }];
  });
  const all = rules.reduce((sum, { count }) => sum + count, 0);
  if (all === 0) return null;
  return (
    <details className="text-12 text-ink-2">
      <summary className="text-ink-3 hover:text-ink">{countOf(all, "item")} did not count</summary>
      <ul className="mt-1 grid gap-0.5">
        {rules.map(({ rule, count }) => (
          <li key={rule}>{ruleWords(rule, count, draft)}</li>
        ))}
      </ul>
    </details>
  );
}
