import type { ReactNode } from "react";
import { Button } from "@/app/_ui/Button";
import { Icon } from "@/app/_ui/Icon";
import { FILTER_RULES } from "@/server/contract/suits/names";
import type { Infeasible } from "@/server/contract/suits/search-events";
import type { SuitRequest } from "@/server/contract/suits/search-request";
import { draftOfRequest } from "../draft/draft-of-request";
import type { SuitDraft } from "../draft/suit-draft";
import { useSuitPage } from "../suit-page";
import { constraintWords, ruleWords, type Speaking } from "./constraint-words";
import { type Relaxation, relaxations } from "./relaxations";

type Props = { infeasible: Infeasible; request: SuitRequest; children: ReactNode };

/** Why there is no suit: what cannot be met together, what keeps items out, and what could be given up. */
export function WhyNoSuit({ infeasible, request, children }: Props) {
  const { drafts, toasts, items, names, search } = useSuitPage();
  const speaking: Speaking = { names, itemWords: (id) => items.words(id) };
  const asked = draftOfRequest(request);
  const ways = relaxations(infeasible, asked, speaking);
  const isAlone = infeasible.details.length === 1;
  const take = ({ label, change }: Relaxation) => {
    const undo = drafts.setUndoably(change);
    toasts.show("notice", `Searching again: ${label}`, { label: "Undo", perform: undo });
    search();
  };
  return (
    <section aria-labelledby="why-no-suit" className="mx-auto grid w-full max-w-180 gap-4 p-6 max-wide:p-4">
      <header className="grid gap-1">
        <h3 id="why-no-suit" className="flex items-center gap-2 text-15 font-semibold text-ink">
          <Icon name="alert" className="text-warn" />
          Why there is no suit
        </h3>
        <p className="text-13 text-ink">{infeasible.message}</p>
      </header>
      <div>
        <h4 className="mb-1 text-11 text-ink-3">
          {isAlone ? "This cannot be met" : "These cannot be met together; any one less would do"}
        </h4>
        <ul className="grid gap-1.5">
          {infeasible.details.map((detail) => (
            <Conflict key={detail.constraint} detail={detail} draft={asked} speaking={speaking} />
          ))}
        </ul>
      </div>
      {ways.length > 0 && (
        <div>
          <h4 className="mb-1 text-11 text-ink-3">Give up one thing, and search again</h4>
          <ul className="flex flex-wrap gap-1.5">
            {ways.map((way) => (
              <li key={way.key}>
                <Button icon="search" onClick={() => take(way)} className="py-1 text-left">
                  {way.label}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      )}
      {children}
    </section>
  );
}

type ConflictProps = { detail: Infeasible["details"][number]; draft: SuitDraft; speaking: Speaking };

function Conflict({ detail, draft, speaking }: ConflictProps) {
  const { wanted, there } = constraintWords(detail, draft, speaking);
  const reasons = FILTER_RULES.flatMap((rule) => {
    const count = detail.removedBy[rule] ?? 0;
    return count === 0 ? [] : [ruleWords(rule, count, draft)];
  });
  return (
    <li className="rounded-control border border-weak bg-inset px-3 py-2">
      <p className="flex flex-wrap items-baseline justify-between gap-x-3 text-13">
        <span className="text-ink">{wanted}</span>
        <span className={`text-12 ${detail.have >= detail.need ? "text-ink-2" : "text-warn"}`}>{there}</span>
      </p>
      {reasons.length > 0 && <p className="text-12 text-ink-2">Of what would help, {reasons.join(", ")}.</p>}
    </li>
  );
}
