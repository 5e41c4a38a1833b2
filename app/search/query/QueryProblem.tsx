import { Icon } from "@/app/_ui/Icon";
import type { QueryError } from "@/server/search/query-tree";

type Props = { id: string; text: string; problem: QueryError | null };

/** What is wrong with the query, and where: the text once more, with the part at fault underlined. */
export function QueryProblem({ id, text, problem }: Props) {
  return (
    <div id={id} aria-live="polite" className="empty:hidden">
      {problem !== null && (
        <div className="mt-1.5 grid grid-cols-1 gap-0.5 rounded-control border border-danger/50 px-2.5 py-1.5">
          <p className="flex items-start gap-1.5 text-12 text-ink">
            <Icon name="alert" size={14} className="mt-0.5 text-danger" />
            <span>
              <Message text={sentence(problem.message)} />{" "}
              <span className="text-ink-3">{placeInWords(problem)}</span>
            </span>
          </p>
          <p
            aria-hidden="true"
            className="pl-5 font-mono text-12 wrap-anywhere whitespace-pre-wrap text-ink-2"
          >
            {text.slice(0, problem.from)}
            <mark
              data-wrong
              className="bg-transparent text-danger underline decoration-danger decoration-wavy decoration-from-font underline-offset-4"
            >
              {text.slice(problem.from, problem.to) || "\u00a0\u00a0"}
            </mark>
            {text.slice(problem.to)}
          </p>
        </div>
      )}
    </div>
  );
}

/** What stands between backticks is written as in the query. */
function Message({ text }: { text: string }) {
  return text.split("`").map((part, at) =>
    at % 2 === 0 ? (
      part
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts of one sentence never change places
      <code key={at} className="font-mono">
        {part}
      </code>
    ),
  );
}

function sentence(message: string): string {
  return `${message.charAt(0).toUpperCase()}${message.slice(1)}.`;
}

/** Counted from 1, as people do. */
function placeInWords({ from, to }: QueryError): string {
  return to - from > 1 ? `Characters ${from + 1} to ${to}` : `Character ${from + 1}`;
}
