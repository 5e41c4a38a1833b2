import { useEffect, useMemo, useState } from "react";
import { browserClock } from "@/app/_live/clock";
import { Calm } from "@/app/_live/signal";
import { ToastStack } from "@/app/_shell/Toasts";
import { ToastStore } from "@/app/_shell/toast-store";
import { KnownItems } from "./data/known-items";
import { useSuitData } from "./data/use-suit-data";
import { DraftStore } from "./draft/draft-store";
import { suitRequestOf } from "./draft/suit-request-of";
import { Announcer } from "./results/Announcer";
import { runApi } from "./run/run-api";
import { runMemory } from "./run/run-memory";
import { RunStore } from "./run/run-store";
import { type SuitPage, SuitPageProvider } from "./suit-page";
import { TwoSides } from "./TwoSides";
import { useOpenedLink } from "./use-opened-link";
import { suitNames } from "./words/names";

type Props = { user: string; hasLetterKeys: boolean; link: string | null };

/** Brings the stores, which live as long as the page, and what the server says together for everything below. */
export function Workbench({ user, hasLetterKeys, link }: Props) {
  const [stores] = useState(() => makeStores(user));
  const { clock, drafts, runs, toasts } = stores;
  const data = useSuitData();
  const [searches, setSearches] = useState(0);
  const names = useMemo(
    () => suitNames(data.sets.data, data.cantrips.data),
    [data.sets.data, data.cantrips.data],
  );
  useEffect(() => {
    void runs.resume();
    return () => runs.leave();
  }, [runs]);
  useOpenedLink(link, drafts, toasts);
  const page: SuitPage = useMemo(
    () => ({
      ...stores,
      data,
      names,
      search: () => {
        void runs.start(suitRequestOf(drafts.draft));
        setSearches((count) => count + 1);
      },
    }),
    [stores, data, names, runs, drafts],
  );
  return (
    <SuitPageProvider value={page}>
      <TwoSides hasLetterKeys={hasLetterKeys} searches={searches} />
      <Announcer clock={clock} />
      <ToastStack toasts={toasts} />
    </SuitPageProvider>
  );
}

function makeStores(user: string) {
  const clock = browserClock();
  const runs = new RunStore({ api: runApi, clock, memory: runMemory(sessionStorage, user) });
  return {
    clock,
    drafts: new DraftStore({ tab: sessionStorage, browser: localStorage, user }),
    runs,
    calmRuns: new Calm(runs, clock),
    toasts: new ToastStore(clock),
    items: new KnownItems(localStorage, `suitbuilder.items.${user}`),
  };
}
