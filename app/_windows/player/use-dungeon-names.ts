"use client";

import { useEffect, useState } from "react";

type DungeonLookup = (landcell: number) => string | null;

const unknown: DungeonLookup = () => null;

/** Names of dungeons by cell; nobody has one until the list is there, which the page fetches for itself as well. */
export function useDungeonNames(): DungeonLookup {
  const [lookup, setLookup] = useState<DungeonLookup>(() => unknown);
  useEffect(() => {
    let isWanted = true;
    import("@/server/facts/dungeons").then(
      ({ dungeonAt }) => {
        if (isWanted) setLookup(() => dungeonAt);
      },
      // Without the list a place is told by its coordinates.
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, []);
  return lookup;
}
