import { SidePanel } from "@/app/_shell/SidePanel";
import { useIsPhone } from "@/app/_shell/use-is-phone";
import { HelpPanel } from "./help/HelpPanel";
import { SavedSuitsPanel } from "./saved/SavedSuitsPanel";
import type { Savable } from "./saved/SaveSuitForm";
import type { SavedSuit } from "./saved/use-saved-suits";

/** What stands beside the results. */
export type PanelKind = "saved" | "help";

type Props = {
  kind: PanelKind;
  hasLetterKeys: boolean;
  found: Savable | null;
  onOpen: (suit: SavedSuit) => void;
  onClose: () => void;
};

const TITLES: Readonly<Record<PanelKind, string>> = { saved: "Saved suits", help: "Help" };

/** What was saved, or the help. */
export function PagePanel({ kind, hasLetterKeys, found, onOpen, onClose }: Props) {
  const isPhone = useIsPhone();
  return (
    <SidePanel title={TITLES[kind]} contentKey={kind} takesFocus onClose={onClose}>
      {kind === "help" ? (
        <HelpPanel hasLetterKeys={hasLetterKeys} />
      ) : (
        <SavedSuitsPanel
          found={found}
          onOpen={(suit) => {
            onOpen(suit);
            // On a phone it lies over everything, so whatever is done there ends it.
            if (isPhone) onClose();
          }}
        />
      )}
    </SidePanel>
  );
}
