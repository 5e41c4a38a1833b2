import { type ReactNode, useId } from "react";
import { Icon } from "./Icon";

type Props = {
  title: string;
  /** What it says while it is folded. */
  summary: string;
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
  /** Something inside is wrong. */
  isWrong?: boolean;
  children: ReactNode;
};

/** A part of a long form under its heading; folded, a line tells what is in it. */
export function FoldingSection({ title, summary, isOpen, onOpen, isWrong = false, children }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={`${id}-title`} className="border-b border-weak">
      <h2>
        <button
          type="button"
          id={`${id}-title`}
          aria-expanded={isOpen}
          aria-controls={`${id}-content`}
          onClick={() => onOpen(!isOpen)}
          className="flex min-h-9 w-full items-center gap-2 px-3 text-left hover:bg-raised focus-visible:-outline-offset-2 max-wide:min-h-11"
        >
          <Icon
            name="right"
            size={12}
            className={`text-ink-3 transition-transform duration-(--motion) ${isOpen ? "rotate-90" : ""}`}
          />
          <span className="shrink-0 text-13 font-semibold text-ink">
            {title}
            <span className="sr-only">: </span>
          </span>
          {isWrong && <Icon name="alert" size={14} className="text-danger" />}
          <span className="min-w-0 flex-1 truncate text-right text-12 text-ink-3">{summary}</span>
        </button>
      </h2>
      <div id={`${id}-content`} hidden={!isOpen} className="px-3 pt-1 pb-3">
        {isOpen && children}
      </div>
    </section>
  );
}
