import { progressShare, progressWords, type QuestState } from "./flag-state";
import type { Flag } from "./quest-book";
import { TimeLeft } from "./TimeLeft";

/** A flag's state in words: `ready`, what is left to wait, `7 of 20`, `done`. */
export function FlagValue({ flag, state }: { flag: Flag; state: QuestState }) {
  switch (state) {
    case "ready":
      return <span className="font-semibold text-ok">ready</span>;
    case "waiting":
      return flag.ready_at === null ? "waiting" : <TimeLeft until={flag.ready_at} />;
    case "progress":
      return progressShare(flag) === null ? `${progressWords(flag)} so far` : progressWords(flag);
    case "done":
      return <span className="text-ink-3">done</span>;
  }
}
