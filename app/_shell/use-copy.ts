import { useCallback } from "react";
import { writeClipboard } from "@/app/_ui/write-clipboard";
import type { ToastStore } from "./toast-store";

/** Copies a text and says so. Where the browser does not let the page, the text is shown to be copied by hand. */
export function copyText(toasts: ToastStore, text: string, what: string): void {
  writeClipboard(text).then(
    () => toasts.show("notice", `${what} copied`),
    () => toasts.show("failure", `The browser does not let this page copy: ${text}`),
  );
}

export function useCopy(toasts: ToastStore): (text: string, what: string) => void {
  return useCallback((text, what) => copyText(toasts, text, what), [toasts]);
}
