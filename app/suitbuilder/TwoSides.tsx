import { useCallback, useEffect, useMemo, useState } from "react";
import { flushSync } from "react-dom";
import { focusNextRegion } from "@/app/_shell/focus-regions";
import { PageTopBar } from "@/app/_shell/PageTopBar";
import { useCopy } from "@/app/_shell/use-copy";
import { usePageKeys } from "@/app/_shell/use-page-keys";
import { Button } from "@/app/_ui/Button";
import { TabBar } from "@/app/_ui/TabBar";
import { useRememberedPieces } from "./data/use-remembered-pieces";
import { draftOfRequest } from "./draft/draft-of-request";
import { shareLink } from "./draft/share-link";
import { suitRequestOf } from "./draft/suit-request-of";
import { PagePanel, type PanelKind } from "./PagePanel";
import { focusSearchField } from "./request/focus-search-field";
import { RequestPanel } from "./request/RequestPanel";
import { useOpenSections } from "./request/use-open-sections";
import { usePickedSuits } from "./results/compare/use-picked-suits";
import { ResultsPanel } from "./results/ResultsPanel";
import { phaseWords } from "./results/run-words";
import { useSelectedSuit } from "./results/use-selected-suit";
import { emptyView } from "./run/run-view";
import type { SavedSuit } from "./saved/use-saved-suits";
import { useListed, useRun, useSuitPage } from "./suit-page";

type Side = "request" | "results";

type Props = {
  hasLetterKeys: boolean;
  /** Goes up with every search. */
  searches: number;
};

/** The form and the results beside each other; where there is no room for both, one of them under tabs. */
export function TwoSides({ hasLetterKeys, searches }: Props) {
  const page = useSuitPage();
  const { drafts, runs, toasts, search } = page;
  const listed = useListed();
  const words = useRun(phaseWords);
  const [side, setSide] = useState<Side>("request");
  const [panel, setPanel] = useState<PanelKind | null>(null);
  const selection = useSelectedSuit();
  const picked = usePickedSuits(toasts);
  const copy = useCopy(toasts);
  const sections = useOpenSections();
  useRememberedPieces();
  const showRequest = useCallback(() => setSide("request"), []);
  useEffect(() => {
    if (searches > 0) setSide("results");
  }, [searches]);
  usePageKeys(
    useMemo(() => {
      const { at, suit, select } = selection;
      return {
        "Mod+Enter": search,
        "/": () => {
          const wanted = drafts.draft.sets.primary === null ? "sets" : "cantrips";
          // It has to be in the page before it can take the focus.
          flushSync(() => {
            setSide("request");
            sections.setOpen(wanted, true);
          });
          focusSearchField(wanted);
        },
        "?": () => setPanel("help"),
        "[": () => select(Math.max(0, at - 1)),
        "]": () => select(at + 1),
        c: () => suit !== null && picked.toggle(suit),
        Escape: () => setPanel(null),
        F6: () => focusNextRegion(1),
        "Shift+F6": () => focusNextRegion(-1),
      };
    }, [selection, search, drafts, picked, sections]),
    hasLetterKeys,
  );
  const openSaved = useCallback(() => setPanel("saved"), []);
  const share = async () => {
    const link = await shareLink(suitRequestOf(drafts.draft), window.location.origin);
    if (link !== null) copy(link, "Link");
    else toasts.show("failure", "This request is too long for a link: save it, and share it with everybody.");
  };
  const open = useCallback(
    ({ name, request, suit }: SavedSuit) => {
      const undo = drafts.setUndoably(draftOfRequest(request));
      toasts.show("notice", `The form is that of “${name}”`, { label: "Undo", perform: undo });
      if (suit === null) return setSide("request");
      runs.show({ ...emptyView(request), suits: [suit], savedAs: name });
      setSide("results");
    },
    [drafts, toasts, runs],
  );
  const toggle = (kind: PanelKind) => setPanel(panel === kind ? null : kind);

  return (
    <div className="flex h-full min-h-120 flex-col">
      <PageTopBar title="Suit builder">
        <Button look="quiet" icon="star" aria-expanded={panel === "saved"} onClick={() => toggle("saved")}>
          Saved
        </Button>
        <Button look="quiet" icon="link" onClick={() => void share()}>
          Copy link
        </Button>
        <Button
          look="quiet"
          icon="info"
          aria-expanded={panel === "help"}
          aria-keyshortcuts="?"
          onClick={() => toggle("help")}
        >
          Help
        </Button>
      </PageTopBar>
      <main className="mt-1 flex min-h-0 flex-1 flex-col border-t border-weak bg-surface max-desk:mt-0 max-desk:border-t-0 max-desk:bg-canvas">
        <TabBar
          label="Parts of the suit builder"
          tabs={[
            { value: "request", label: "Request" },
            { value: "results", label: "Results", badge: words },
          ]}
          value={side}
          onChange={setSide}
          panelId={(value) => `suit-${value}`}
          className="shrink-0 border-b border-weak desk:hidden"
        />
        <div className="flex min-h-0 flex-1 bg-surface">
          <section
            id="suit-request"
            data-region="request"
            aria-label="Request"
            tabIndex={-1}
            className={`flex min-h-0 w-96 shrink-0 flex-col border-r border-weak max-desk:w-full max-desk:border-r-0 ${side === "request" ? "" : "max-desk:hidden"}`}
          >
            <RequestPanel sections={sections} onNeeded={showRequest} />
          </section>
          <section
            id="suit-results"
            aria-label="Results"
            className={`flex min-h-0 min-w-0 flex-1 flex-col ${side === "results" ? "" : "max-desk:hidden"}`}
          >
            <ResultsPanel selection={selection} picked={picked} onSave={openSaved} onCopy={copy} />
          </section>
          {panel !== null && (
            <PagePanel
              kind={panel}
              hasLetterKeys={hasLetterKeys}
              found={
                selection.suit === null || listed === null
                  ? null
                  : { suit: selection.suit, request: listed.request }
              }
              onOpen={open}
              onClose={() => setPanel(null)}
            />
          )}
        </div>
      </main>
    </div>
  );
}
