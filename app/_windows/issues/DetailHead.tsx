"use client";

import { type ReactNode, useLayoutEffect, useRef } from "react";
import { IconButton } from "@/app/_ui/IconButton";

type Props = {
  /** Changes with what is shown: the title takes the focus then. */
  shown: string;
  title: ReactNode;
  /** What closes it leads back to, as in "Back to the problems". */
  back: string;
  onClose: () => void;
  children?: ReactNode;
};

/** The head of what is shown in full. Whoever opened it is at its title, and close leads back to the row. */
export function DetailHead({ shown, title, back, onClose, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const wasShown = useRef<string | null>(null);
  useLayoutEffect(() => {
    // A window that opens with something open in it leaves the focus where it is.
    const { activeElement } = document;
    const isNews = wasShown.current !== shown;
    wasShown.current = shown;
    if (isNews && activeElement?.matches("[data-main], [data-opens]")) heading.current?.focus();
  }, [shown]);
  return (
    <header className="flex items-start gap-1 border-b border-weak p-1.5">
      <IconButton icon="left" label={back} onClick={onClose} />
      <div className="min-w-0 flex-1 py-0.5">
        <h2
          ref={heading}
          tabIndex={-1}
          data-detail-title
          className="rounded-control text-15 font-semibold wrap-anywhere text-ink"
        >
          {title}
        </h2>
        {children}
      </div>
    </header>
  );
}
