import { useEffect } from "react";
import { useDraftPart, useListed, useSuitPage } from "../suit-page";

/** Locked and excluded items that came without their names, in a link, are called by them once a suit shows them. */
export function useRememberedPieces(): void {
  const { items } = useSuitPage();
  const [locked] = useDraftPart("locked");
  const [excluded] = useDraftPart("excluded");
  const suits = useListed()?.suits;
  useEffect(() => {
    const nameless = new Set(
      [...locked.map(({ item }) => item), ...excluded].filter((id) => items.get(id) === null),
    );
    if (nameless.size === 0 || suits === undefined) return;
    for (const { item, name, character } of suits.flatMap(({ pieces }) => pieces)) {
      if (nameless.delete(item)) items.remember(item, { name, character, forms: [] });
    }
  }, [suits, locked, excluded, items]);
}
