import { type ReactNode, useEffect, useRef } from "react";
import { IconButton } from "@/app/_ui/IconButton";
import { Dialog } from "./Dialog";
import { useIsPhone } from "./use-is-phone";

type Props = {
  title: string;
  /** Another one is other content: it takes the focus anew. */
  contentKey: string;
  /** Opened by a key it takes the focus, and gives it back when it closes. */
  takesFocus: boolean;
  onClose: () => void;
  children: ReactNode;
};

/** Stands beside the results where there is room, else over them. Escape closes it. */
export function SidePanel({ title, contentKey, takesFocus, onClose, children }: Props) {
  const isPhone = useIsPhone();
  if (isPhone) {
    return (
      <Dialog title={title} onClose={onClose}>
        <div className="min-h-0 overflow-y-auto p-3">{children}</div>
      </Dialog>
    );
  }
  return (
    <Beside title={title} contentKey={contentKey} takesFocus={takesFocus} onClose={onClose}>
      {children}
    </Beside>
  );
}

function Beside({ title, contentKey, takesFocus, onClose, children }: Props) {
  const panel = useRef<HTMLElement>(null);
  const opener = useRef<Element | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: for whatever is opened anew
  useEffect(() => {
    if (!panel.current?.contains(document.activeElement)) opener.current = document.activeElement;
    if (!takesFocus) return;
    (panel.current?.querySelector<HTMLElement>("[data-autofocus]") ?? panel.current)?.focus();
  }, [takesFocus, contentKey]);
  const close = () => {
    const hadFocus = panel.current?.contains(document.activeElement) ?? false;
    onClose();
    if (hadFocus && opener.current instanceof HTMLElement) opener.current.focus();
  };
  return (
    <aside
      ref={panel}
      data-region="panel"
      aria-label={title}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.defaultPrevented) return;
        event.preventDefault();
        close();
      }}
      className="flex w-88 max-w-[45%] shrink-0 flex-col border-l border-weak bg-surface focus-visible:-outline-offset-2"
    >
      <header className="flex items-center gap-2 border-b border-weak py-1 pr-1.5 pl-3">
        <h2 className="min-w-0 flex-1 truncate text-13 font-semibold">{title}</h2>
        <IconButton icon="close" label={`Close: ${title}`} onClick={close} />
      </header>
      <div className="min-h-0 flex-1 overflow-y-auto p-3">{children}</div>
    </aside>
  );
}
