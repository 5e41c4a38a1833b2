import { memo } from "react";
import { FlagValue } from "./FlagValue";
import { progressShare, type QuestState, STATE_WORDS, solvesWords, titleOf } from "./flag-state";
import { ProgressBar } from "./ProgressBar";
import type { Flag } from "./quest-book";
import { StateMark } from "./StateMark";

type Props = {
  flag: Flag;
  state: QuestState;
  height: number;
  /** Its place among all rows, of which only some are in the page. */
  at: number;
  count: number;
  isActive: boolean;
  isTabStop: boolean;
};

/** One quest of a character. Clicks and keys are the list's affair. */
export const FlagRow = memo(function FlagRow(props: Props) {
  const { flag, state, height, at, count, isActive, isTabStop } = props;
  const share = progressShare(flag);
  return (
    <div
      role="option"
      aria-selected={isActive}
      aria-posinset={at + 1}
      aria-setsize={count}
      tabIndex={isTabStop ? 0 : -1}
      data-key={flag.key}
      data-state={state}
      style={{ height }}
      className="relative flex cursor-pointer items-center gap-2.5 border-b border-weak px-2.5 hover:bg-raised focus-visible:z-1 focus-visible:-outline-offset-2 aria-selected:bg-raised"
    >
      {isActive && (
        <span className="absolute inset-y-0 left-0 w-[3px] bg-accent forced-colors:bg-[Highlight]" />
      )}
      <StateMark state={state} share={share} />
      <span className="min-w-0 flex-1">
        <span className="block truncate text-13 text-ink">{titleOf(flag)}</span>
        {flag.name !== null && (
          <span className="block truncate font-mono text-11 text-ink-3">{flag.key}</span>
        )}
      </span>
      <span className="w-28 shrink-0 text-right text-12">
        {state === "waiting" && <span className="sr-only">{STATE_WORDS.waiting} </span>}
        <FlagValue flag={flag} state={state} />
        {state === "progress" && share !== null ? (
          <span className="mt-1 block">
            <ProgressBar share={share} />
          </span>
        ) : (
          <span className="block text-11 text-ink-3">{solvesWords(flag, state)}</span>
        )}
      </span>
    </div>
  );
});
