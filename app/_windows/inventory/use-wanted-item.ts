"use client";

import { useEffect } from "react";
import { useDashboard } from "@/app/_shell/dashboard-context";
import { useShell } from "@/app/_shell/use-shell";

/**
 * Shows the item that a link to this inventory names, once.
 * @param show whether there is such an item; it is shown then
 */
export function useWantedItem(character: string, show: (itemId: number) => boolean): void {
  const { shell, toasts } = useDashboard();
  const wanted = useShell("wantedItem");
  useEffect(() => {
    if (wanted?.character !== character) return;
    shell.set({ wantedItem: null });
    if (!show(wanted.itemId)) toasts.show("notice", `${character} no longer has that item`);
  }, [shell, toasts, character, wanted, show]);
}
