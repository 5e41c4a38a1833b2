"use client";

import { useCallback } from "react";
import { freshness } from "@/app/_live/character";
import { isShallowSame, useLive } from "@/app/_live/use-live";
import { useDashboard } from "@/app/_shell/dashboard-context";
import { useCharacter, useFreshness, useIsConnected } from "@/app/_shell/use-shell";

/** Whether what is shown of a character (null: of the guild) is not current, for `data-dim`. */
export function useDimmed(character: string | null): boolean {
  const isConnected = useIsConnected();
  const fresh = useFreshness(useCharacter(character ?? ""));
  return !isConnected || (character !== null && fresh !== "live");
}

/** The same of several characters, in their order. */
export function useEachDimmed(names: readonly string[]): readonly boolean[] {
  const { characters, clock, connection, heartbeat } = useDashboard().world;
  const read = useCallback(
    () =>
      names.map((name) => {
        const character = characters.all.get(name);
        return !character || freshness(character, clock.now(), connection.disconnectedAtMs) !== "live";
      }),
    [names, characters, clock, connection],
  );
  // Without a connection nobody is live.
  const isConnected = useIsConnected();
  const dimmed = useLive(heartbeat, read, isShallowSame);
  return isConnected ? dimmed : names.map(() => true);
}
