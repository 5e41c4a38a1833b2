"use client";

import { useQuery } from "@tanstack/react-query";
import { type RefObject, useEffect, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { CompareBar } from "@/app/_items/compare/CompareBar";
import { CompareDialog } from "@/app/_items/compare/CompareDialog";
import { useCompared } from "@/app/_items/compare/use-compared";
import { browserClock } from "@/app/_live/clock";
import { focusNextRegion, focusRegion } from "@/app/_shell/focus-regions";
import { PageTopBar } from "@/app/_shell/PageTopBar";
import { ToastStack } from "@/app/_shell/Toasts";
import type { Theme } from "@/app/_shell/theme";
import { ToastStore } from "@/app/_shell/toast-store";
import { useCopy } from "@/app/_shell/use-copy";
import { useIsInBrowser } from "@/app/_shell/use-is-in-browser";
import { usePageKeys } from "@/app/_shell/use-page-keys";
import { useTRPC } from "@/app/_trpc/client";
import type { Vocabulary } from "@/server/search/filter";
import { parseQuery } from "@/server/search/parse-query";
import type { QueryNode } from "@/server/search/query-tree";
import { PagePanel, type Panel } from "./PagePanel";
import { placeInWords } from "./results/place-in-words";
import { Results } from "./results/Results";
import { ResultsBar } from "./results/ResultsBar";
import { ResultsTable } from "./results/ResultsTable";
import { resultColumns } from "./results/result-columns";
import { type FoundItems, useFoundItems } from "./results/use-found-items";
import { SearchTools } from "./SearchTools";
import { type SearchAddress, searchPath } from "./search-path";
import { useSearchSession } from "./use-search-session";

type Props = { address: SearchAddress; theme: Theme; hasLetterKeys: boolean };

const NO_VOCABULARY: Vocabulary = { owners: [], tags: [] };

/** The item search of all characters: a query, as text or built, and what it finds. */
export function SearchPage({ address, theme, hasLetterKeys }: Props) {
  const trpc = useTRPC();
  const [toasts] = useState(() => new ToastStore(browserClock()));
  const { session, state: search } = useSearchSession(address);
  const state = useFoundItems(search.asked);
  const { found } = state;
  const { tree, columns } = useColumns(found);
  const vocabulary = useQuery(trpc.items.vocabulary.queryOptions()).data ?? NO_VOCABULARY;
  const { compared, pickedIds, onPick } = useCompared(toasts);
  const [panel, setPanel] = useState<Panel | null>(null);
  const [isBuilding, setBuilding] = useState(false);
  const [isComparing, setComparing] = useState(false);
  const query = useRef<HTMLInputElement>(null);
  const copy = useCopy(toasts);
  useKeys(query, setPanel, hasLetterKeys);
  const isInBrowser = useIsInBrowser();

  return (
    <div
      data-shell
      data-theme={theme}
      // The user may have switched the theme since; React must not put it back.
      suppressHydrationWarning
      className="h-dvh overflow-y-auto bg-canvas text-ink"
    >
      <div className="flex h-full flex-col">
        <PageTopBar title="Item search" />
        <SearchTools
          session={session}
          search={search}
          vocabulary={vocabulary}
          onAgain={state.refresh}
          panel={panel}
          onPanel={(kind) => setPanel(panel?.kind === kind ? null : { kind })}
          isBuilding={isBuilding}
          onBuilding={setBuilding}
          query={query}
        />
        <main className="flex min-h-80 flex-1 flex-col border-t border-weak bg-surface">
          {isInBrowser && (
            <ResultsBar
              search={search}
              state={state}
              columns={columns}
              onOrder={(sort, order) => session.setOrder(sort, order)}
              onCopyLink={() => copy(linkTo(search.asked ?? address), "Link")}
            >
              <CompareBar
                compared={compared}
                onOpen={() => setComparing(true)}
                onCleared={() => focusRegion("results")}
              />
            </ResultsBar>
          )}
          <div className="flex min-h-0 flex-1">
            <section
              data-region="results"
              aria-label="Results"
              tabIndex={-1}
              className="flex min-w-0 flex-1 flex-col"
            >
              {isInBrowser && (
                <Results state={state} asked={search.asked} tree={tree} onRun={(next) => session.run(next)}>
                  {found !== null && (
                    <ResultsTable
                      found={found}
                      columns={columns}
                      order={search}
                      onSort={(sort, first) => session.sortBy(sort, first)}
                      hasMore={state.hasMore}
                      onMore={state.more}
                      openId={panel?.kind === "item" ? panel.item.item_id : null}
                      onOpen={(item, byKeyboard) => setPanel({ kind: "item", item, byKeyboard })}
                      pickedIds={pickedIds}
                      onPick={onPick}
                    />
                  )}
                </Results>
              )}
            </section>
            {panel !== null && (
              <PagePanel
                panel={panel}
                onClose={() => setPanel(null)}
                session={session}
                search={search}
                toasts={toasts}
                query={query}
                isPicked={({ item_id }) => pickedIds.has(item_id)}
                onPick={onPick}
                onCopy={copy}
              />
            )}
          </div>
        </main>
      </div>
      {isComparing && (
        <CompareDialog
          compared={compared}
          placeOf={placeInWords}
          onClose={() => {
            flushSync(() => setComparing(false));
            // Without anything to compare, what opened the comparison is gone.
            if (compared.items.length === 0) focusRegion("results");
          }}
        />
      )}
      <ToastStack toasts={toasts} />
    </div>
  );
}

function linkTo(address: SearchAddress): string {
  return new URL(searchPath(address), window.location.href).href;
}

/** The columns of what is shown, which may be of an earlier query than the one that stands above. */
function useColumns(found: FoundItems | null) {
  const address = found?.address;
  const first = found?.first;
  return useMemo(() => {
    const tree = treeOf(address?.q ?? "");
    return { tree, columns: resultColumns(tree, address?.sort ?? "name", first ?? []) };
  }, [address, first]);
}

function treeOf(text: string): QueryNode | null {
  const parsed = parseQuery(text);
  return parsed.ok ? parsed.tree : null;
}

function useKeys(
  query: RefObject<HTMLInputElement | null>,
  setPanel: (panel: Panel | null) => void,
  hasLetterKeys: boolean,
): void {
  const keys = useMemo(
    () => ({
      "/": () => query.current?.select(),
      "?": () => setPanel({ kind: "help" }),
      Escape: () => setPanel(null),
      F6: () => focusNextRegion(1),
      "Shift+F6": () => focusNextRegion(-1),
    }),
    [query, setPanel],
  );
  usePageKeys(keys, hasLetterKeys);
  useEffect(() => {
    // A finger would bring up its keyboard, over half of the page.
    if (query.current?.value === "" && matchMedia("(hover: hover)").matches) query.current.focus();
  }, [query]);
}
