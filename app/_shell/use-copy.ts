import { useCallback } from "react";
import type { ToastStore } from "./toast-store";

/** Copies a text and says so. Where the browser does not let the page, the text is shown to be copied by hand. */
export function useCopy(toasts: ToastStore): (text: string, what: string) => void {
  return useCallback(
    (text, what) => {
      const fail = () => toasts.show("failure", `The browser does not let this page copy: ${text}`);
      // There is none on a page that came without TLS from another machine.
      const clipboard: Clipboard | undefined = navigator.clipboard;
      if (clipboard === undefined) fail();
      else clipboard.writeText(text).then(() => toasts.show("notice", `${what} copied`), fail);
    },
    [toasts],
  );
}
