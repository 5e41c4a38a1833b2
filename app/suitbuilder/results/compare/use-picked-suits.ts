import { useCallback, useMemo, useState } from "react";
import type { ToastStore } from "@/app/_shell/toast-store";
import type { Suit } from "@/server/contract/suits/suit";
import { suitKey } from "../suit-facts";
import { COMPARED_SUITS_MAX } from "./compared-suits";

/** Suits that were picked to be compared. They stay while others are searched for. A fourth one is refused with a message. */
export function usePickedSuits(toasts: ToastStore) {
  const [suits, setSuits] = useState<readonly Suit[]>([]);
  const keys = useMemo(() => new Set(suits.map(suitKey)), [suits]);
  const toggle = useCallback(
    (suit: Suit) => {
      const key = suitKey(suit);
      const others = suits.filter((picked) => suitKey(picked) !== key);
      if (others.length < suits.length) setSuits(others);
      else if (suits.length < COMPARED_SUITS_MAX) setSuits([...suits, suit]);
      else toasts.show("notice", `${COMPARED_SUITS_MAX} suits are compared at most: take one out first`);
    },
    [suits, toasts],
  );
  const clear = useCallback(() => setSuits([]), []);
  return useMemo(() => ({ suits, keys, toggle, clear }), [suits, keys, toggle, clear]);
}
