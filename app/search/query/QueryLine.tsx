import { type KeyboardEvent, type Ref, useId, useLayoutEffect, useRef, useState } from "react";
import { Icon } from "@/app/_ui/Icon";
import type { Vocabulary } from "@/server/search/filter";
import { QUERY_CHARS_MAX } from "@/server/search/parse-query";
import type { QueryError } from "@/server/search/query-tree";
import { afterEvent, type CompletionEvent, closedAt } from "./completion";
import { QueryProblem } from "./QueryProblem";
import { SuggestionList } from "./SuggestionList";

type Props = {
  text: string;
  problem: QueryError | null;
  vocabulary: Vocabulary;
  onText: (text: string) => void;
  onSubmit: () => void;
  ref: Ref<HTMLInputElement>;
};

/** The query as text, with suggestions while it is typed and what is wrong with it below. */
export function QueryLine({ text, problem, vocabulary, onText, onSubmit, ref }: Props) {
  const id = useId();
  const [known, setKnown] = useState(() => closedAt(text));
  // Whatever else changes the text (the builder, an example, the page's address) closes the list.
  const state = known.text === text ? known : closedAt(text);
  const { offered, active } = state;
  const input = useRef<HTMLInputElement>(null);
  const wantedCursor = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (wantedCursor.current === null) return;
    input.current?.setSelectionRange(wantedCursor.current, wantedCursor.current);
    wantedCursor.current = null;
  });

  const happen = (event: CompletionEvent) => {
    const next = afterEvent(state, event, vocabulary);
    setKnown(next);
    if (next.text !== text) onText(next.text);
    if (event.kind === "taken") wantedCursor.current = next.cursor;
  };
  const keyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    const completion = eventOfKey(event, offered !== null, active);
    if (completion !== null) happen(completion);
    else if (event.key === "Enter") {
      happen({ kind: "closed" });
      onSubmit();
    } else return;
    event.preventDefault();
  };

  return (
    <div className="min-w-0">
      <div className="relative">
        <Icon
          name="search"
          className="pointer-events-none absolute top-1/2 left-2.5 -translate-y-1/2 text-ink-3"
        />
        <input
          ref={(element) => {
            input.current = element;
            if (typeof ref === "function") ref(element);
            else if (ref) ref.current = element;
          }}
          role="combobox"
          aria-label="Query"
          aria-autocomplete="list"
          aria-expanded={offered !== null}
          aria-controls={`${id}-list`}
          aria-activedescendant={active >= 0 ? `${id}-list-${active}` : undefined}
          aria-invalid={problem !== null}
          aria-describedby={`${id}-problem`}
          aria-keyshortcuts="/"
          placeholder="is:armor set:soldier al:>=400 -is:equipped"
          value={text}
          maxLength={QUERY_CHARS_MAX}
          autoComplete="off"
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          enterKeyHint="search"
          onChange={({ target }) =>
            happen({
              kind: "typed",
              text: target.value,
              cursor: target.selectionStart ?? target.value.length,
            })
          }
          onSelect={({ currentTarget: { value, selectionStart } }) => {
            if (value === text) happen({ kind: "moved", cursor: selectionStart ?? text.length });
          }}
          onBlur={() => happen({ kind: "closed" })}
          onKeyDown={keyDown}
          className={`h-9 w-full min-w-0 rounded-control border bg-inset pr-2 pl-8 font-mono text-13 text-ink placeholder:text-ink-3 max-wide:h-11 max-wide:text-15 ${problem === null ? "border-strong" : "border-danger"}`}
        />
        {offered !== null && (
          <SuggestionList
            id={`${id}-list`}
            items={offered.items}
            active={active}
            onTake={(index) => happen({ kind: "taken", index })}
          />
        )}
      </div>
      {/* While suggestions show, somebody is about to finish what is not finished yet. */}
      <QueryProblem id={`${id}-problem`} text={text} problem={offered === null ? problem : null} />
    </div>
  );
}

/** What a key means for the list; null where it means nothing to it. */
function eventOfKey(
  event: KeyboardEvent<HTMLInputElement>,
  isOpen: boolean,
  active: number,
): CompletionEvent | null {
  if (event.ctrlKey && event.key === " ") return { kind: "opened" };
  if (event.ctrlKey || event.metaKey || event.shiftKey) return null;
  switch (event.key) {
    case "ArrowDown":
      return { kind: "stepped", by: 1 };
    case "ArrowUp":
      return isOpen ? { kind: "stepped", by: -1 } : null;
    case "PageDown":
      return isOpen ? { kind: "stepped", by: 8 } : null;
    case "PageUp":
      return isOpen ? { kind: "stepped", by: -8 } : null;
    case "Escape":
      return isOpen ? { kind: "closed" } : null;
    case "Enter":
      return isOpen && active >= 0 ? { kind: "taken", index: active } : null;
    default:
      return null;
  }
}
