"use client";

import { useCharacter, useFreshness, useIsConnected } from "@/app/_shell/use-shell";
import { AsOf } from "./AsOf";

/** Under the title of a character's window: that the character is offline, and how old the last snapshot is. */
export function OfflineLine({ character, at }: { character: string; at: string | null }) {
  const isConnected = useIsConnected();
  const fresh = useFreshness(useCharacter(character));
  if (!isConnected || fresh === "live") return null;
  return (
    <p data-ui-state={fresh} className="border-b border-weak bg-raised px-2.5 py-1 text-12 text-ink-2">
      {fresh === "stale" ? `No recent reading of ${character}` : `${character} is offline`}
      {at !== null && (
        <>
          : <AsOf at={at} />
        </>
      )}
    </p>
  );
}
