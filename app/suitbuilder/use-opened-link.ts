import { useEffect } from "react";
import type { ToastStore } from "@/app/_shell/toast-store";
import { draftOfRequest } from "./draft/draft-of-request";
import type { DraftStore } from "./draft/draft-store";
import { unpackRequest } from "./draft/share-link";
import { asksSame, suitRequestOf } from "./draft/suit-request-of";

/**
 * Puts what a link asks into the form, once: the address is plain again afterwards, so that a reload brings what the form
 * says by then. What stood in the form before can be had back.
 * @param packed as it stands in the address; null where nothing does
 */
export function useOpenedLink(packed: string | null, drafts: DraftStore, toasts: ToastStore): void {
  useEffect(() => {
    if (packed === null) return;
    let isWanted = true;
    const open = async () => {
      const request = await unpackRequest(packed);
      if (!isWanted) return;
      window.history.replaceState(null, "", "/suitbuilder");
      if (request === null) {
        toasts.show("failure", "This link cannot be read: it may have been cut. The form is as it was.");
        return;
      }
      const before = suitRequestOf(drafts.draft);
      if (asksSame(before, request)) return;
      const undo = drafts.setUndoably(draftOfRequest(request));
      const isEmpty = Object.keys(before).length === 0;
      toasts.show(
        "notice",
        "The form is that of the link",
        isEmpty ? null : { label: "Undo", perform: undo },
      );
    };
    void open();
    return () => {
      isWanted = false;
    };
  }, [packed, drafts, toasts]);
}
