import { type WindowKindName, windowKindNames, windowKinds } from "@/app/_windows/registry";
import type { Dashboard, DashboardAction } from "../dashboard-context";
import { enterTopWindow, focusWindow, leaveWindow } from "../focus-regions";

const hasWindows = ({ windows }: Dashboard) => windows.windows.length > 0;
const hasFocusedWindow = ({ windows }: Dashboard) => windows.focusedId !== null;

/** Opens a window, or raises the one that is open, and gives it the focus; on a phone as a sheet. */
export function openWindow(
  dashboard: Dashboard,
  kind: WindowKindName,
  character: string | null = null,
  settings?: Readonly<Record<string, unknown>>,
): void {
  const isOfGuild = windowKinds[kind].character === "never";
  const id = dashboard.windows.open(kind, { character: isOfGuild ? null : character, settings });
  dashboard.shell.set({ sheet: { window: id } });
  enterTopWindow(() => dashboard.windows.focusedId);
}

/** Closes a window; the focus goes back to what opened it, else to the map. */
export function closeWindow({ windows, map }: Dashboard, id: string): void {
  leaveWindow(
    id,
    () => windows.close(id),
    () => map.current?.focus(),
  );
}

const openActions = windowKindNames.map((name): DashboardAction => {
  const kind = windowKinds[name];
  const isOfCharacter = kind.character === "always";
  return {
    id: `window.open.${name}`,
    label: isOfCharacter ? `Open: ${kind.title} window of the selected character` : `Open: ${kind.title}`,
    group: "Windows",
    icon: kind.icon,
    keywords: kind.keywords,
    isOffered: ({ shell }) => !isOfCharacter || shell.state.selected !== null,
    perform: (dashboard) =>
      openWindow(dashboard, name, isOfCharacter ? dashboard.shell.state.selected : null),
  };
});

export const windowActions: readonly DashboardAction[] = [
  ...openActions,
  {
    id: "window.next",
    label: "Next window",
    group: "Windows",
    icon: "right",
    shortcut: "]",
    isOffered: hasWindows,
    perform: ({ windows }) => focusWindow(windows.step(1)),
  },
  {
    id: "window.previous",
    label: "Previous window",
    group: "Windows",
    icon: "left",
    shortcut: "[",
    isOffered: hasWindows,
    perform: ({ windows }) => focusWindow(windows.step(-1)),
  },
  {
    id: "window.maximise",
    label: "Maximise the window, or restore it",
    group: "Windows",
    icon: "maximise",
    isOffered: hasFocusedWindow,
    perform: ({ windows }) => windows.focusedId !== null && windows.toggleMaximised(windows.focusedId),
  },
  {
    id: "window.collapse",
    label: "Collapse the window, or unfold it",
    group: "Windows",
    icon: "collapse",
    isOffered: hasFocusedWindow,
    perform: ({ windows }) => windows.focusedId !== null && windows.toggleCollapsed(windows.focusedId),
  },
  {
    id: "window.close",
    label: "Close the window",
    group: "Windows",
    icon: "close",
    isOffered: hasFocusedWindow,
    perform: (dashboard) => {
      const { focusedId } = dashboard.windows;
      if (focusedId !== null) closeWindow(dashboard, focusedId);
    },
  },
  {
    id: "workspaces.open",
    label: "Workspaces: save, open or share windows",
    group: "Windows",
    icon: "grid",
    keywords: ["layout", "named", "link"],
    perform: ({ shell }) => shell.set({ overlay: "workspaces" }),
  },
  {
    id: "layout.reset",
    label: "Reset layout: close all windows",
    group: "Windows",
    icon: "reset",
    keywords: ["workspace", "clear"],
    perform: ({ windows, shell, toasts }) => {
      const saved = windows.save();
      windows.closeAll();
      shell.set({ isFolded: false });
      if (saved.windows.length === 0) return;
      const undo = { label: "Undo", perform: () => windows.restore(saved) };
      toasts.show("notice", `Closed ${saved.windows.length} windows`, undo);
    },
  },
];
