"use client";

import { type RefObject, useLayoutEffect } from "react";
import { showCharacter } from "../../actions/character-actions";
import { useDashboard } from "../../dashboard-context";

/** Takes the focus that the map had, and gives it back with the map, brought to whoever was chosen meanwhile. */
export function useBackToMap(root: RefObject<HTMLElement | null>): void {
  const dashboard = useDashboard();
  useLayoutEffect(() => {
    const { shell, map } = dashboard;
    const element = root.current;
    const before = shell.state.selected;
    const { activeElement } = document;
    const isOurs = activeElement === document.body || element?.parentElement?.contains(activeElement);
    if (isOurs) (element?.querySelector<HTMLElement>('[data-row][tabindex="0"]') ?? element)?.focus();
    return () => {
      // Taken away for another reason, such as the page being left.
      if (shell.state.isTable) return;
      const hadFocus = element?.contains(document.activeElement);
      const { selected } = shell.state;
      // The map cannot take the focus before it is shown again.
      requestAnimationFrame(() => {
        if (hadFocus) map.current?.focus();
        if (selected !== null && selected !== before) showCharacter(dashboard, selected);
      });
    };
  }, [dashboard, root]);
}
