import { type Completions, completionsAt } from "@/server/search/completions";
import type { Suggestion, Vocabulary } from "@/server/search/filter";

/** The query line with its list of suggestions, as it would be without a browser. */
export interface CompletionState {
  readonly text: string;
  /** Characters before it. */
  readonly cursor: number;
  /** What the list offers; null while it is closed. */
  readonly offered: Completions | null;
  /** Of the suggestion that Enter takes; -1: none, and Enter searches. */
  readonly active: number;
}

export type CompletionEvent =
  | { kind: "typed"; text: string; cursor: number }
  /** The cursor stands elsewhere in the same text. */
  | { kind: "moved"; cursor: number }
  /** Asked for, wherever the cursor stands. */
  | { kind: "opened" }
  | { kind: "stepped"; by: number }
  | { kind: "taken"; index: number }
  | { kind: "closed" };

export function closedAt(text: string, cursor = text.length): CompletionState {
  return { text, cursor, offered: null, active: -1 };
}

export function afterEvent(
  state: CompletionState,
  event: CompletionEvent,
  vocabulary: Vocabulary,
): CompletionState {
  switch (event.kind) {
    case "typed":
      return typed(event.text, event.cursor, vocabulary);
    case "moved":
      if (state.offered === null || event.cursor === state.cursor) return { ...state, cursor: event.cursor };
      return typed(state.text, event.cursor, vocabulary);
    case "opened":
      return state.offered === null ? opened(state.text, state.cursor, vocabulary) : state;
    case "stepped":
      return state.offered === null
        ? stepped(opened(state.text, state.cursor, vocabulary), event.by)
        : stepped(state, event.by);
    case "taken":
      return taken(state, state.offered?.items[event.index], vocabulary);
    case "closed":
      return closedAt(state.text, state.cursor);
  }
}

/** Between words nobody has begun anything: a list of everything would only be in the way. */
function typed(text: string, cursor: number, vocabulary: Vocabulary): CompletionState {
  const before = text.charAt(cursor - 1);
  return before === "" || /\s/.test(before) ? closedAt(text, cursor) : opened(text, cursor, vocabulary);
}

function opened(text: string, cursor: number, vocabulary: Vocabulary): CompletionState {
  const offered = completionsAt(text, cursor, vocabulary);
  const written = text.slice(offered.from, offered.to);
  const says = offered.items.some(({ insert }) => insert !== written);
  return says ? { text, cursor, offered, active: -1 } : closedAt(text, cursor);
}

/** From the last one on, back to the text, and round again. */
function stepped(state: CompletionState, by: number): CompletionState {
  const count = state.offered?.items.length ?? 0;
  if (count === 0) return state;
  const last = count - 1;
  if (state.active === -1) return { ...state, active: by > 0 ? Math.min(by - 1, last) : last };
  if (Math.abs(by) > 1) return { ...state, active: Math.min(last, Math.max(0, state.active + by)) };
  const next = state.active + by;
  return { ...state, active: next > last ? -1 : next };
}

/** What is finished gets a space behind it; what is not, such as `al:`, the suggestions for what comes next. */
function taken(
  state: CompletionState,
  chosen: Suggestion | undefined,
  vocabulary: Vocabulary,
): CompletionState {
  const { text, offered } = state;
  if (offered === null || chosen === undefined) return state;
  const before = text.slice(0, offered.from) + chosen.insert;
  const behind = text.slice(offered.to);
  const next = opened(before + behind, before.length, vocabulary);
  if (next.offered !== null || /[\s:<>=]$/.test(before)) return next;
  const space = /^\s/.test(behind) ? "" : " ";
  return closedAt(before + space + behind, before.length + 1);
}
