"use client";

import { type FocusEvent, useCallback, useLayoutEffect, useRef } from "react";
import { useLive } from "@/app/_live/use-live";
import { Button } from "@/app/_ui/Button";
import { Icon } from "@/app/_ui/Icon";
import { IconButton } from "@/app/_ui/IconButton";
import { useDashboard } from "./dashboard-context";
import type { Toast, ToastStore } from "./toast-store";

/** The dashboard's messages. */
export function Toasts() {
  const { toasts } = useDashboard();
  return <ToastStack toasts={toasts} />;
}

/** Short messages in the lower right corner; F6 leads to them, and the focus goes back to where it came from. */
export function ToastStack({ toasts }: { toasts: ToastStore }) {
  const shown = useLive(
    toasts,
    useCallback(() => toasts.toasts, [toasts]),
  );
  const stack = useRef<HTMLElement>(null);
  const before = useRef<EventTarget | null>(null);
  const goBack = () => {
    if (before.current instanceof HTMLElement) before.current.focus();
    toasts.hold(null);
  };
  // What had the focus can leave the page with its message or its action, and then nothing tells that it is left.
  useLayoutEffect(() => {
    const { activeElement } = document;
    if (!toasts.isHeld || stack.current?.contains(activeElement)) return;
    if (activeElement === document.body) goBack();
    else toasts.hold(null);
  });
  const entered = ({ currentTarget, target, relatedTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget)) before.current = relatedTarget;
    toasts.hold(Number(target.closest("[data-toast]")?.getAttribute("data-toast")));
  };
  const left = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget)) toasts.hold(null);
  };
  const close = (id: number) => {
    if (stack.current?.contains(document.activeElement)) goBack();
    toasts.close(id);
  };
  return (
    <section
      ref={stack}
      aria-label="Messages"
      data-region={shown.length > 0 ? "messages" : undefined}
      onFocus={entered}
      onBlur={left}
      className="pointer-events-none fixed right-4 bottom-4 z-40 flex w-80 max-w-[calc(100vw-2rem)] flex-col gap-2 max-wide:right-2 max-wide:bottom-[calc(var(--bottom-bar)+0.5rem+env(safe-area-inset-bottom))]"
    >
      {shown.map((toast) => (
        <ToastCard key={toast.id} toast={toast} onClose={() => close(toast.id)} />
      ))}
    </section>
  );
}

function ToastCard({ toast, onClose }: { toast: Toast; onClose: () => void }) {
  const { id, kind, text, count, action } = toast;
  return (
    <div
      role={kind === "failure" ? "alert" : "status"}
      data-toast={id}
      className="pointer-events-auto flex items-center gap-2 rounded-window border border-weak bg-overlay py-1.5 pr-1.5 pl-3 text-13 shadow-floating"
    >
      <Icon
        name={kind === "failure" ? "alert" : "info"}
        className={kind === "failure" ? "text-danger" : "text-info"}
      />
      <span className="min-w-0 flex-1 [overflow-wrap:anywhere]">
        {text}
        {count > 1 && <span className="text-ink-3"> ×{count}</span>}
      </span>
      {action && (
        <Button
          look="quiet"
          onClick={() => {
            onClose();
            action.perform();
          }}
        >
          {action.label}
        </Button>
      )}
      <IconButton icon="close" label="Close the message" size="small" onClick={onClose} />
    </div>
  );
}
