import { useCallback, useMemo, useState } from "react";
import type { Suit } from "@/server/contract/suits/suit";
import { useListed } from "../suit-page";
import { suitKey } from "./suit-facts";

/** The suit whose details show: the one that was chosen for as long as it is listed, else the best. */
export function useSelectedSuit() {
  const listed = useListed();
  const [chosen, setChosen] = useState<string | null>(null);
  const suits = listed?.suits ?? NO_SUITS;
  const found = chosen === null ? 0 : suits.findIndex((suit) => suitKey(suit) === chosen);
  const at = Math.max(0, found);
  const select = useCallback(
    (next: number) => {
      const suit = suits[next];
      // The best is followed: whichever it will be.
      setChosen(suit === undefined || next === 0 ? null : suitKey(suit));
    },
    [suits],
  );
  const suit = suits[at] ?? null;
  return useMemo(() => ({ at, suit, select }), [at, suit, select]);
}

const NO_SUITS: readonly Suit[] = [];
