import { showCharacter } from "@/app/_shell/actions/character-actions";
import { openWindow } from "@/app/_shell/actions/window-actions";
import type { Dashboard } from "@/app/_shell/dashboard-context";
import type { MenuItem } from "@/app/_ui/Menu";
import { characterWindowKinds, type WindowKindName, windowKinds } from "./registry";
import type { WindowState } from "./window-state";

/** What the menu of a window's title bar offers. */
export function windowMenuItems(
  dashboard: Dashboard,
  window: WindowState<WindowKindName>,
  close: () => void,
): readonly MenuItem[] {
  const { windows } = dashboard;
  const { id, kind, character, isMaximised, isCollapsed } = window;
  const forCharacter: readonly MenuItem[] =
    character === null
      ? []
      : [
          {
            id: "fly",
            label: `Fly to ${character}`,
            icon: "target",
            perform: () => showCharacter(dashboard, character),
          },
          ...otherKinds(kind).map(
            (name): MenuItem => ({
              id: name,
              label: `${windowKinds[name].title} of ${character}`,
              icon: windowKinds[name].icon,
              perform: () => openWindow(dashboard, name, character),
            }),
          ),
        ];
  const another: readonly MenuItem[] =
    windowKinds[kind].character === "always"
      ? []
      : [
          {
            id: "another",
            label: `Another ${windowKinds[kind].title} window`,
            icon: windowKinds[kind].icon,
            perform: () => void windows.open(kind, { character, another: true }),
          },
        ];
  return [
    ...forCharacter,
    ...another,
    {
      id: "maximise",
      label: isMaximised ? "Restore" : "Maximise",
      icon: isMaximised ? "restore" : "maximise",
      startsGroup: forCharacter.length + another.length > 0,
      perform: () => windows.toggleMaximised(id),
    },
    {
      id: "collapse",
      label: isCollapsed ? "Unfold" : "Collapse",
      icon: isCollapsed ? "expand" : "collapse",
      perform: () => windows.toggleCollapsed(id),
    },
    { id: "close", label: "Close", icon: "close", perform: close },
  ];
}

function otherKinds(kind: WindowKindName): readonly WindowKindName[] {
  return characterWindowKinds.filter((name) => name !== kind);
}
