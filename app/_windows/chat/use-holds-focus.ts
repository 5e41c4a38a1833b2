"use client";

import { type RefObject, useEffect, useState } from "react";

/** Whether the focus is in the dialog around an element: in its window, or in its sheet. */
export function useHoldsFocus(inside: RefObject<HTMLElement | null>): boolean {
  const [holds, setHolds] = useState(false);
  useEffect(() => {
    const look = () => {
      const dialog = inside.current?.closest('[role="dialog"]');
      setHolds(dialog?.contains(document.activeElement) ?? false);
    };
    look();
    // While the focus leaves, nothing has it yet.
    const left = (event: FocusEvent) => event.relatedTarget === null && look();
    document.addEventListener("focusin", look);
    document.addEventListener("focusout", left);
    return () => {
      document.removeEventListener("focusin", look);
      document.removeEventListener("focusout", left);
    };
  }, [inside]);
  return holds;
}
