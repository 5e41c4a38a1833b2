import { type ReactNode, useState } from "react";
import { Button } from "@/app/_ui/Button";
import { Loading, SkeletonLine } from "@/app/_ui/Skeleton";
import { EmptyState } from "@/app/_ui/StateMessage";
import { isBusy, type Listed } from "../run/listed";
import type { RunState } from "../run/run-store";
import { useListed, useRun, useSuitPage } from "../suit-page";
import { elapsedWords } from "../words/figure-words";
import { CompareSuits } from "./compare/CompareSuits";
import type { usePickedSuits } from "./compare/use-picked-suits";
import { SuitDetail } from "./detail/SuitDetail";
import { NoInventories } from "./NoInventories";
import { ResultsBar } from "./ResultsBar";
import { RunHead } from "./RunHead";
import { RunTrouble, RunTroubleStrip } from "./RunTrouble";
import { SortedOut } from "./SortedOut";
import { SuitList } from "./SuitList";
import { suitKey } from "./suit-facts";
import type { useSelectedSuit } from "./use-selected-suit";
import { Welcome } from "./Welcome";
import { WhyNoSuit } from "./WhyNoSuit";

type Props = {
  selection: ReturnType<typeof useSelectedSuit>;
  picked: ReturnType<typeof usePickedSuits>;
  onSave: () => void;
  onCopy: (text: string, what: string) => void;
};

/** What came of the search, in whatever state it is. */
export function ResultsPanel({ selection, picked, onSave, onCopy }: Props) {
  const phase = useRun(phaseOf);
  const problem = useRun(problemOfRun);
  const listed = useListed();
  const [isComparing, setComparing] = useState(false);
  const hasNothing = useHasNoItems();
  if (phase === "idle") {
    return (
      <Middle>
        {hasNothing === null ? <Welcome /> : <NoInventories hasUnappraised={hasNothing.unappraised} />}
      </Middle>
    );
  }
  if (listed === null || (problem !== null && listed.suits.length === 0 && listed.done === null)) {
    return <Middle>{problem === null ? <Coming /> : <RunTrouble problem={problem} />}</Middle>;
  }
  const { at, suit, select } = selection;
  return (
    <>
      <RunHead />
      {problem !== null && problem.kind !== "refused" && <RunTroubleStrip problem={problem} />}
      <ResultsBar
        listed={listed}
        phase={phase}
        compared={picked.suits.length}
        onCompare={() => setComparing(true)}
        onCompareNothing={picked.clear}
      />
      <div
        data-dim={listed.isOld}
        aria-busy={isBusy(phase)}
        className="flex min-h-0 flex-1 max-wide:block max-wide:overflow-y-auto"
      >
        {listed.suits.length === 0 || suit === null ? (
          <NothingListed listed={listed} />
        ) : (
          <>
            <section
              data-region="results"
              aria-label="Suits"
              tabIndex={-1}
              className="w-76 shrink-0 overflow-y-auto border-r border-weak max-wide:max-h-[40dvh] max-wide:w-full max-wide:border-r-0 max-wide:border-b"
            >
              <SuitList
                suits={listed.suits}
                selected={at}
                onSelect={select}
                compared={picked.keys}
                onCompare={picked.toggle}
                wornScore={listed.done?.baseline?.score ?? null}
                isProved={listed.isProved}
                isOnTheWay={listed.done === null && listed.savedAs === null}
              />
              {listed.done !== null && (
                <div className="px-3 py-2">
                  <SortedOut filters={listed.done.filters} request={listed.request} />
                </div>
              )}
            </section>
            <section
              data-region="details"
              aria-label="Details of the suit"
              tabIndex={-1}
              className="min-w-0 flex-1 overflow-y-auto"
            >
              <SuitDetail
                key={suitKey(suit)}
                suit={suit}
                rank={at + 1}
                request={listed.request}
                baseline={listed.done?.baseline ?? null}
                isCompared={picked.keys.has(suitKey(suit))}
                onCompare={picked.toggle}
                onSave={onSave}
                onCopy={onCopy}
              />
            </section>
          </>
        )}
      </div>
      {isComparing && (
        <CompareSuits
          picked={picked.suits}
          onRemove={(suit) => {
            picked.toggle(suit);
            if (picked.suits.length === 1) setComparing(false);
          }}
          onClose={() => setComparing(false)}
        />
      )}
    </>
  );
}

const phaseOf = ({ phase }: RunState) => phase;
const problemOfRun = ({ problem }: RunState) => problem;

function NothingListed({ listed }: { listed: Listed }) {
  const { drafts, search } = useSuitPage();
  const { done, request } = listed;
  if (done === null) return <Coming />;
  if (done.infeasible !== null) {
    return (
      <div className="min-w-0 flex-1 overflow-y-auto">
        <WhyNoSuit infeasible={done.infeasible} request={request}>
          <SortedOut filters={done.filters} request={request} />
        </WhyNoSuit>
      </div>
    );
  }
  const timeMs = Math.min(120_000, (request.limits?.timeMs ?? 10_000) * 3);
  return (
    <Middle>
      <EmptyState
        icon="search"
        title={done.reason === "cancelled" ? "Stopped before anything was found" : "Nothing found in time"}
        action={
          <Button
            icon="search"
            onClick={() => {
              drafts.set({ limits: { ...drafts.draft.limits, timeMs } });
              search();
            }}
          >
            Search for {elapsedWords(timeMs).replace(".0", "")}
          </Button>
        }
      >
        There may be a suit all the same: it was not ruled out. More time helps, and so does asking for less.
      </EmptyState>
    </Middle>
  );
}

/** Suits to come: their shape, once the wait can be felt. */
function Coming() {
  return (
    <div className="w-full flex-1 self-stretch">
      <Loading label="Searching">
        <div className="flex h-full">
          <div className="grid w-76 content-start gap-4 border-r border-weak p-4 max-wide:hidden">
            {[80, 65, 72].map((width) => (
              <div key={width} className="grid gap-1.5">
                <SkeletonLine width={40} />
                <SkeletonLine width={width} />
              </div>
            ))}
          </div>
          <div className="grid flex-1 content-start gap-4 p-4">
            {[30, 90, 82, 88, 76, 84, 70, 86].map((width) => (
              <SkeletonLine key={width} width={width} />
            ))}
          </div>
        </div>
      </Loading>
    </div>
  );
}

function Middle({ children }: { children: ReactNode }) {
  return <div className="flex min-h-0 flex-1 flex-col overflow-y-auto *:m-auto">{children}</div>;
}

/** Null while there is anything to make a suit of, or nobody knows yet. */
function useHasNoItems(): { unappraised: boolean } | null {
  const { data } = useSuitPage();
  const characters = data.characters.data?.characters;
  if (characters === undefined) return null;
  const hasAny = characters.some(({ items: { armor, jewelry, clothing } }) => armor + jewelry + clothing > 0);
  return hasAny ? null : { unappraised: characters.some(({ unappraised }) => unappraised > 0) };
}
