"use client";

import { useCharacter, useFreshness, useIsConnected } from "@/app/_shell/use-shell";

/** Whether what is shown of a character (null: of the guild) is not current, for `data-dim`. */
export function useDimmed(character: string | null): boolean {
  const isConnected = useIsConnected();
  const fresh = useFreshness(useCharacter(character ?? ""));
  return !isConnected || (character !== null && fresh !== "live");
}
