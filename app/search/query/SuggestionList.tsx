import { useEffect, useRef } from "react";
import type { Suggestion } from "@/server/search/filter";

type Props = {
  /** Options are `id-0`, `id-1`. */
  id: string;
  items: readonly Suggestion[];
  active: number;
  onTake: (index: number) => void;
};

/** What could be written next. The query line keeps the focus, and its keys move in here. */
export function SuggestionList({ id, items, active, onTake }: Props) {
  const option = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another line has become the active one
  useEffect(() => {
    option.current?.scrollIntoView({ block: "nearest" });
  }, [active]);
  return (
    <div
      id={id}
      role="listbox"
      aria-label="Suggestions"
      // The line would lose the focus, and the list with it.
      onPointerDown={(event) => event.preventDefault()}
      className="absolute inset-x-0 top-full z-30 mt-1 max-h-72 overflow-y-auto rounded-window border border-weak bg-overlay py-1 shadow-floating"
    >
      {items.map(({ label, insert, detail }, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the line above has the focus and the keys
        <div
          key={`${label} ${insert}`}
          id={`${id}-${index}`}
          ref={index === active ? option : undefined}
          role="option"
          aria-selected={index === active}
          tabIndex={-1}
          onClick={() => onTake(index)}
          className="flex min-h-7 cursor-pointer items-baseline gap-3 px-3 py-1 hover:bg-raised aria-selected:bg-raised aria-selected:outline-2 aria-selected:-outline-offset-2 aria-selected:outline-focus max-wide:min-h-11 max-wide:items-center"
        >
          <span className="shrink-0 font-mono text-12 text-ink">{label}</span>
          <span className="min-w-0 flex-1 truncate text-right text-12 text-ink-2">{detail}</span>
        </div>
      ))}
    </div>
  );
}
