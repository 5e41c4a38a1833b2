import type { RefObject } from "react";
import { SidePanel } from "@/app/_shell/SidePanel";
import type { ToastStore } from "@/app/_shell/toast-store";
import { useIsPhone } from "@/app/_shell/use-is-phone";
import type { InventoryItem } from "@/server/contract/http/items";
import { parseQuery } from "@/server/search/parse-query";
import { ItemDetails } from "./details/ItemDetails";
import { withExample } from "./help/find-help";
import { HelpPanel } from "./help/HelpPanel";
import { SavedPanel } from "./saved/SavedPanel";
import type { SearchAddress } from "./search-path";
import type { SearchSession, SearchState } from "./search-session";

/** What stands beside the results. */
export type Panel = { kind: "help" | "saved" } | { kind: "item"; item: InventoryItem; byKeyboard: boolean };

type Props = {
  panel: Panel;
  onClose: () => void;
  session: SearchSession;
  search: SearchState;
  toasts: ToastStore;
  query: RefObject<HTMLInputElement | null>;
  isPicked: (item: InventoryItem) => boolean;
  onPick: (item: InventoryItem) => void;
  onCopy: (text: string, what: string) => void;
};

/** The help, the saved searches, or the details of an item. */
export function PagePanel({ panel, onClose, ...props }: Props) {
  const isPhone = useIsPhone();
  return (
    <SidePanel
      title={titleOf(panel)}
      contentKey={panel.kind === "item" ? String(panel.item.item_id) : panel.kind}
      takesFocus={panel.kind !== "item" || panel.byKeyboard}
      onClose={onClose}
    >
      {/* On a phone it lies over the results, so whatever is done there ends it. */}
      <Content panel={panel} {...props} onDone={isPhone ? onClose : doNothing} />
    </SidePanel>
  );
}

const doNothing = () => undefined;

function titleOf(panel: Panel): string {
  switch (panel.kind) {
    case "help":
      return "What can be searched for";
    case "saved":
      return "Saved searches";
    case "item":
      return `Details: ${panel.item.full_name}`;
  }
}

type ContentProps = Omit<Props, "onClose"> & { onDone: () => void };

function Content({ panel, session, search, toasts, query, isPicked, onPick, onCopy, onDone }: ContentProps) {
  switch (panel.kind) {
    case "help":
      return (
        <HelpPanel
          onExample={(example) => {
            session.type(withExample(session.state.text, example));
            onDone();
            query.current?.focus();
          }}
        />
      );
    case "saved":
      return (
        <SavedPanel
          current={savable(search)}
          toasts={toasts}
          onRun={(address) => {
            session.run(address);
            onDone();
          }}
        />
      );
    case "item":
      return (
        <ItemDetails item={panel.item} isPicked={isPicked(panel.item)} onPick={onPick} onCopy={onCopy} />
      );
  }
}

/** What stands in the query line, also before it was asked; null while it cannot be read. */
function savable({ text, sort, order }: SearchState): SearchAddress | null {
  return parseQuery(text).ok ? { q: text.trim(), sort, order } : null;
}
