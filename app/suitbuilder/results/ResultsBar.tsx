import { Button } from "@/app/_ui/Button";
import { IconButton } from "@/app/_ui/IconButton";
import { asksSame } from "../draft/suit-request-of";
import { isBusy, type Listed } from "../run/listed";
import type { RunState } from "../run/run-store";
import { useDraftRequest, useSuitPage } from "../suit-page";
import { countOf } from "../words/figure-words";

type Props = {
  listed: Listed;
  phase: RunState["phase"];
  compared: number;
  onCompare: () => void;
  onCompareNothing: () => void;
};

/** What is listed, and what can be done with it. It keeps its height. */
export function ResultsBar({ listed, phase, compared, onCompare, onCompareNothing }: Props) {
  const { search } = useSuitPage();
  const request = useDraftRequest();
  const isChanged = !asksSame(listed.request, request);
  const isAgain = !isBusy(phase) && (isChanged || listed.savedAs !== null);
  return (
    <div className="flex min-h-10 shrink-0 flex-wrap items-center gap-x-2 gap-y-1 border-b border-weak px-4 max-wide:px-3">
      <p className="mr-auto text-12 text-ink-2">{listWords(listed, phase)}</p>
      {listed.isOld && <span className="text-12 text-warn">of the search before</span>}
      {isAgain && (
        <>
          {isChanged && (
            <span className="text-12 text-ink-3 max-wide:hidden">The form says something else now.</span>
          )}
          <Button icon="search" look="primary" onClick={search}>
            Search again
          </Button>
        </>
      )}
      {compared > 0 && (
        <span className="flex items-center gap-0.5">
          <Button look={compared > 1 ? "primary" : "plain"} icon="compare" onClick={onCompare}>
            Compare {countOf(compared, "suit")}
          </Button>
          <IconButton icon="close" size="small" label="Compare nothing" onClick={onCompareNothing} />
        </span>
      )}
    </div>
  );
}

function listWords({ suits, done, savedAs }: Listed, phase: RunState["phase"]): string {
  if (done === null && savedAs === null && phase === "running")
    return suits.length === 0 ? "Nothing found yet" : "Best suits so far";
  return suits.length === 0 ? "" : countOf(suits.length, "suit");
}
