"use client";

import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import { useDashboard } from "@/app/_shell/dashboard-context";
import { useIsPhone } from "@/app/_shell/use-is-phone";
import { isOfficer } from "@/server/contract/officers";
import { TooMuch } from "../../states/TooMuch";
import { useDimmed } from "../../states/use-dimmed";
import { WhenRead } from "../../states/WhenRead";
import type { IssuesSettings } from "../issues-settings";
import { ListSkeleton } from "../ListSkeleton";
import { RowList, type RowListHandle } from "../RowList";
import { SplitView } from "../SplitView";
import { NoProblems } from "./NoProblems";
import { ProblemDetail } from "./ProblemDetail";
import { ProblemRow } from "./ProblemRow";
import { ProblemsFoot } from "./ProblemsFoot";
import { ProblemTools } from "./ProblemTools";
import type { Alert } from "./problem";
import { useProblems } from "./use-problems";

/** Two lines, in pixels. */
const ROW_HEIGHT = 50;
const PHONE_ROW_HEIGHT = 60;

type Props = { settings: IssuesSettings; onChange: (change: Partial<IssuesSettings>) => void };

/** What is wrong with the guild's characters right now, the worst first, and what was. */
export function ProblemsTab({ settings, onChange }: Props) {
  // What lasts must never be shown for what is over: each starts anew.
  return <Problems key={settings.problems} settings={settings} onChange={onChange} />;
}

function Problems({ settings, onChange }: Props) {
  const { user } = useDashboard();
  const isPhone = useIsPhone();
  const rowHeight = isPhone ? PHONE_ROW_HEIGHT : ROW_HEIGHT;
  const isDimmed = useDimmed(null);
  const list = useRef<RowListHandle>(null);
  const { read, all, shown, total, atMs, more, handling: anybodys } = useProblems(settings);
  const handling = isOfficer(user.role) ? anybodys : null;
  const { open, isGone } = useOpenProblem(all, settings.problemId);
  const byId = new Map(shown.map((alert) => [alert.id, alert]));
  const isHistory = settings.problems === "history";
  const close = () => {
    const { problemId } = settings;
    flushSync(() => onChange({ problemId: null }));
    list.current?.focus(problemId);
  };
  const rows = (
    <RowList
      ref={list}
      label={
        isHistory ? "Problems that are over or acknowledged, newest first" : "Open problems, worst first"
      }
      ids={shown.map(({ id }) => id)}
      rowHeight={rowHeight}
      empty={<NoProblems settings={settings} onChange={onChange} />}
      renderRow={(id, place) => {
        const alert = byId.get(id);
        return (
          alert && (
            <ProblemRow
              alert={alert}
              height={rowHeight}
              place={place}
              isOpen={id === open?.id}
              onOpen={() => onChange({ problemId: id })}
              onSnooze={() => list.current?.focusNext(id)}
              handling={handling}
            />
          )
        );
      }}
    />
  );
  return (
    <SplitView
      list={
        <>
          <ProblemTools settings={settings} onChange={onChange} />
          <WhenRead read={read} what="The problems" skeleton={<ListSkeleton rowHeight={rowHeight} />}>
            {() => (
              <>
                {!isHistory && (
                  <TooMuch
                    shown={shown.length}
                    of={total}
                    what="open problems"
                    how="Choose a kind or search to narrow, or load more below."
                  />
                )}
                <div className="flex min-h-0 flex-1 flex-col" data-dim={isDimmed}>
                  {rows}
                </div>
                <ProblemsFoot
                  isHistory={isHistory}
                  shown={shown.length}
                  total={total}
                  atMs={atMs}
                  more={more}
                  mayHandle={handling !== null}
                />
              </>
            )}
          </WhenRead>
        </>
      }
      detail={
        open && (
          <ProblemDetail
            key={open.id}
            alert={open}
            onHistory={isGone ? () => onChange({ problems: "history" }) : null}
            handling={handling}
            onClose={close}
          />
        )
      }
    />
  );
}

/** What is shown in full stays when the lists have it no more: somebody may be reading it, or writing why. */
function useOpenProblem(all: readonly Alert[], id: string | null): { open: Alert | null; isGone: boolean } {
  const [last, setLast] = useState<Alert | null>(null);
  const found = all.find((alert) => alert.id === id) ?? null;
  if (found !== null && found !== last) setLast(found);
  if (found !== null || last?.id !== id) return { open: found, isGone: false };
  return { open: last, isGone: true };
}
