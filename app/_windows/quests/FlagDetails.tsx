"use client";

import { showCharacter } from "@/app/_shell/actions/character-actions";
import { useDashboard } from "@/app/_shell/dashboard-context";
import { useCopy } from "@/app/_shell/use-copy";
import { Button } from "@/app/_ui/Button";
import { formatFullTime } from "@/app/_ui/format";
import { IconButton } from "@/app/_ui/IconButton";
import { AsOf } from "../states/AsOf";
import { FlagValue } from "./FlagValue";
import { progressShare, type QuestState, STATE_WORDS, solvesWords, titleOf } from "./flag-state";
import type { Flag } from "./quest-book";
import { StateMark } from "./StateMark";

type Props = {
  flag: Flag;
  state: QuestState;
  /** Where else to look at it. */
  more: { label: string; perform: () => void };
};

/** Everything known of one flag, under the list or the matrix it was chosen in. */
export function FlagDetails({ flag, state, more }: Props) {
  const dashboard = useDashboard();
  const copy = useCopy(dashboard.toasts);
  const { character_name: name, key, completed_at, ready_at, updated_at } = flag;
  const solves = solvesWords(flag, state);
  return (
    <section
      aria-label="Details of the quest"
      className="flex shrink-0 flex-col gap-1 border-t border-weak bg-raised px-2.5 py-1.5 text-12 text-ink-2"
    >
      <p className="flex flex-wrap items-center gap-x-2">
        <StateMark state={state} share={progressShare(flag)} />
        <span className="font-semibold text-ink">{titleOf(flag)}</span>
        <span className="ml-auto whitespace-nowrap">
          {state === "waiting" && `${STATE_WORDS.waiting}, `}
          <FlagValue flag={flag} state={state} />
        </span>
      </p>
      <p className="flex flex-wrap items-center gap-x-2 text-11">
        <button
          type="button"
          title={`Show ${name}`}
          onClick={() => showCharacter(dashboard, name)}
          className="min-h-6 rounded-control text-12 text-accent underline-offset-2 hover:underline forced-colors:underline"
        >
          {name}
        </button>
        <span className="inline-flex min-w-0 items-center font-mono text-ink-3">
          <span className="truncate">{key}</span>
          <IconButton icon="copy" size="small" label="Copy the key" onClick={() => copy(key, "Key")} />
        </span>
        {solves !== null && <span>{solves}</span>}
        {completed_at !== null && (
          <span>
            {state === "progress" ? "last counted" : "last done"} {formatFullTime(Date.parse(completed_at))}
          </span>
        )}
        {ready_at !== null && state === "waiting" && (
          <span>ready {formatFullTime(Date.parse(ready_at))}</span>
        )}
        <span className="text-ink-3">
          <AsOf at={updated_at} prefix="told" />
        </span>
        <Button look="quiet" className="ml-auto text-12" onClick={more.perform}>
          {more.label}
        </Button>
      </p>
    </section>
  );
}
