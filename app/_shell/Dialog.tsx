"use client";

import { type ReactNode, type SyntheticEvent, useEffect, useLayoutEffect, useRef } from "react";
import { IconButton } from "@/app/_ui/IconButton";
import { isLetterKey, shortcutOf } from "./actions/shortcut";

type Props = {
  title: string;
  onClose: () => void;
  className?: string;
  hasTitle?: boolean;
  children: ReactNode;
};

/**
 * A true dialog: the browser keeps the focus inside and gives it back. Escape is the dialog's own, and letters are no
 * shortcuts of the page behind it.
 */
export function Dialog({ title, onClose, className = "", hasTitle = true, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (!element || element.open) return;
    element.showModal();
    element.querySelector<HTMLElement>("[data-autofocus]")?.focus();
  }, []);
  useLayoutEffect(() => {
    const element = dialog.current;
    // Taken out of the page while it is open, it would give the focus back to nobody.
    return () => element?.close();
  }, []);
  const closed = ({ currentTarget: { open, isConnected } }: SyntheticEvent<HTMLDialogElement>) => {
    // Told late, when it is open again, as while developing, or out of the page: another may be open by now.
    if (!open && isConnected) onClose();
  };
  return (
    <dialog
      ref={dialog}
      aria-label={title}
      onClose={closed}
      onClick={(event) => {
        if (event.target === event.currentTarget) event.currentTarget.close();
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape" || isLetterKey(shortcutOf(event))) event.stopPropagation();
      }}
      className={`m-auto max-h-[85dvh] w-[min(40rem,calc(100vw-2rem))] rounded-window border border-weak bg-overlay p-0 text-ink shadow-floating backdrop:bg-canvas/60 ${className}`}
    >
      <div className="flex max-h-[85dvh] flex-col">
        {hasTitle && (
          <header className="flex items-center gap-2 border-b border-weak py-1.5 pr-2 pl-4">
            <h2 className="flex-1 text-15 font-semibold">{title}</h2>
            <IconButton icon="close" label="Close" onClick={() => dialog.current?.close()} />
          </header>
        )}
        {children}
      </div>
    </dialog>
  );
}
