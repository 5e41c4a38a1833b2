"use client";

import { useMemo, useRef, useState } from "react";
import { heldOrder } from "@/app/_shell/use-roster";

type Named = { readonly name: string };

/**
 * Rows in their order. While a mouse is over them they keep their places, whatever their figures do: nothing moves
 * under a pointer. `wish` is what the user has asked for; another one is followed at once.
 */
export function useHeldRows<Row extends Named>(ordered: readonly Row[], wish: string) {
  const [isHeld, setHeld] = useState(false);
  const last = useRef<{ wish: string; names: readonly string[] }>({ wish, names: [] });
  const rows = useMemo(() => {
    const names = ordered.map(({ name }) => name);
    const shown = isHeld && last.current.wish === wish ? heldOrder(last.current.names, names) : names;
    last.current = { wish, names: shown };
    const byName = new Map(ordered.map((row) => [row.name, row]));
    return shown.flatMap((name) => byName.get(name) ?? []);
  }, [ordered, wish, isHeld]);
  return { rows, onHold: setHeld };
}
