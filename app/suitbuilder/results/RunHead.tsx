import { Badge } from "@/app/_ui/Badge";
import { Button } from "@/app/_ui/Button";
import { formatCount } from "@/app/_ui/format";
import { Icon } from "@/app/_ui/Icon";
import type { SearchDone, SearchProgress } from "@/server/contract/suits/search-events";
import { isBusy } from "../run/listed";
import type { RunState } from "../run/run-store";
import { isProvedBest } from "../run/run-view";
import { useRun, useSuitPage } from "../suit-page";
import { elapsedWords, percentWords, scoreWords } from "../words/figure-words";
import { GapBar } from "./GapBar";
import { ProofCurve } from "./ProofCurve";
import { phaseWords, proofWords } from "./run-words";

/** How the newest run stands. It keeps its height, so that nothing below it moves while figures come in. */
export function RunHead() {
  const state = useRun(whole);
  const { runs } = useSuitPage();
  const { phase, current, isLost, isStopping } = state;
  const standing: SearchProgress | SearchDone | null = current?.done ?? current?.progress ?? null;
  const done = current?.done ?? null;
  const isProved = current !== null && isProvedBest(current);
  return (
    <header className="flex shrink-0 items-stretch gap-4 border-b border-weak px-4 py-2 max-wide:px-3">
      <div className="@container min-w-0 flex-1">
        <div className="flex min-h-7 flex-wrap items-center gap-x-2 gap-y-1">
          <h2 className="flex items-center gap-1.5 text-13 font-semibold text-ink">
            {isProved && <Icon name="check" size={14} className="text-ok" />}
            {phaseWords(state)}
          </h2>
          {phase === "running" && !isLost && <Badge>live</Badge>}
          {isLost && (
            <span className="flex items-center gap-1.5 text-12 text-danger">
              <Icon name="plug" size={14} />
              Connection lost, trying again
              <Button look="quiet" onClick={() => runs.retryNow()}>
                Retry now
              </Button>
            </span>
          )}
          {isBusy(phase) && (
            <Button
              look="quiet"
              icon="stop"
              disabled={isStopping}
              onClick={() => void runs.stop()}
              className="ml-auto desk:hidden"
            >
              Stop
            </Button>
          )}
        </div>
        {current?.savedAs ? (
          <p className="text-12 text-ink-2">
            As it was when it was saved: its items may have moved or changed since. Another search tells.
          </p>
        ) : (
          <dl className="mt-0.5 grid grid-cols-[repeat(2,minmax(0,1fr))_minmax(7.75rem,auto)] gap-x-3 gap-y-0.5 text-12 @xl:grid-cols-[repeat(5,minmax(0,1fr))_minmax(8rem,auto)]">
            <Figure label="Best" value={scoreWords(standing?.best)} isMain />
            <Figure label="At most" value={scoreWords(standing?.bound)} />
            <Figure label="Gap" value={percentWords(standing?.gapPct ?? null)}>
              <GapBar gapPct={standing?.gapPct ?? null} />
            </Figure>
            <Figure label="Time" value={standing === null ? "–" : elapsedWords(standing.elapsedMs)} />
            <Figure label="Explored" value={formatCount(standing?.explored)} />
            <Figure
              label="Items"
              value={current?.progress ? itemsWords(current.progress) : "–"}
              title="in all, usable, not ruled out yet"
            />
          </dl>
        )}
        <p className="mt-0.5 min-h-4.5 text-12 text-ink-2">{done === null ? "" : proofWords(done)}</p>
      </div>
      {!current?.savedAs && <ProofCurve standings={current?.standings ?? []} isProved={isProved} />}
    </header>
  );
}

const whole = (state: RunState) => state;

function itemsWords({ items: { total, usable, kept } }: SearchProgress): string {
  return `${formatCount(total)} › ${formatCount(usable)} › ${formatCount(kept)}`;
}

type FigureProps = {
  label: string;
  value: string;
  title?: string;
  isMain?: boolean;
  children?: React.ReactNode;
};

function Figure({ label, value, title, isMain = false, children }: FigureProps) {
  return (
    <div className="min-w-0" title={title}>
      <dt className="text-11 text-ink-3">{label}</dt>
      <dd
        className={`flex items-center gap-1.5 whitespace-nowrap ${isMain ? "font-semibold text-ink" : "text-ink-2"}`}
      >
        {value}
        {children}
      </dd>
    </div>
  );
}
