import { useCallback, useEffect, useState } from "react";
import { browserClock } from "@/app/_live/clock";
import { useLive } from "@/app/_live/use-live";
import { parseSearchAddress } from "./search-address";
import { type SearchAddress, searchPath } from "./search-path";
import { SearchSession, type SearchState } from "./search-session";

/** The session of this page, in step with its address. */
export function useSearchSession(address: SearchAddress): { session: SearchSession; state: SearchState } {
  const [session] = useState(
    () => new SearchSession({ clock: browserClock(), address, write: writeAddress }),
  );
  useEffect(() => {
    const moved = () => session.arrive(parseSearchAddress(new URLSearchParams(window.location.search)));
    window.addEventListener("popstate", moved);
    return () => {
      window.removeEventListener("popstate", moved);
      session.stop();
    };
  }, [session]);
  const state = useLive(
    session,
    useCallback(() => session.state, [session]),
  );
  return { session, state };
}

function writeAddress(address: SearchAddress, how: "push" | "replace"): void {
  const path = searchPath(address);
  // Without a state of its own, so that Next puts in what it needs to find the page again.
  if (how === "push") window.history.pushState(null, "", path);
  else window.history.replaceState(null, "", path);
}
