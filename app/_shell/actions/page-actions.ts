import { closeTopmost } from "@/app/_ui/escape-closes";
import { isOfficer } from "@/server/contract/officers";
import type { Dashboard, DashboardAction } from "../dashboard-context";
import { focusNextRegion, focusSearch, leaveTextEntry } from "../focus-regions";
import { signOut } from "../sign-out";
import { toggleTheme } from "../theme";

const isLost = ({ world }: Dashboard) => ["lost", "signed_out"].includes(world.connection.current.phase);

/** What concerns the page as a whole. */
export const pageActions: readonly DashboardAction[] = [
  {
    id: "search.focus",
    label: "Search characters",
    group: "Characters",
    icon: "search",
    shortcut: "/",
    perform: ({ shell }) => {
      shell.set({ isFolded: false });
      focusSearch();
    },
  },
  {
    id: "palette.open",
    label: "Command palette",
    group: "Page",
    icon: "search",
    shortcut: "Mod+k",
    perform: ({ shell }) => shell.set({ overlay: shell.state.overlay === "palette" ? null : "palette" }),
  },
  {
    id: "shortcuts.open",
    label: "Keyboard shortcuts",
    group: "Page",
    icon: "keyboard",
    keywords: ["keys", "help"],
    shortcut: "?",
    perform: ({ shell }) => shell.set({ overlay: "shortcuts" }),
  },
  {
    id: "region.next",
    label: "Next part of the page: sidebar, map, windows, messages",
    group: "Page",
    icon: "right",
    shortcut: "F6",
    perform: () => focusNextRegion(1),
  },
  {
    id: "region.previous",
    label: "Previous part of the page",
    group: "Page",
    icon: "left",
    shortcut: "Shift+F6",
    perform: () => focusNextRegion(-1),
  },
  {
    id: "escape",
    label: "Close what lies on top, then leave text entry",
    group: "Page",
    icon: "close",
    shortcut: "Escape",
    perform: ({ shell }) => {
      if (shell.state.overlay !== null) shell.set({ overlay: null });
      else if (!closeTopmost() && !leaveTextEntry() && shell.state.sheet !== null) shell.set({ sheet: null });
    },
  },
  {
    id: "sidebar.fold",
    label: "Fold the sidebar, or unfold it",
    group: "Page",
    icon: "menu",
    perform: ({ shell }) => shell.set({ isFolded: !shell.state.isFolded }),
  },
  {
    id: "connection.retry",
    label: "Connect again now",
    group: "Page",
    icon: "plug",
    keywords: ["reconnect", "retry"],
    isOffered: isLost,
    perform: ({ world }) => world.retryNow(),
  },
  {
    id: "letters.toggle",
    label: "Single-letter shortcuts: on or off",
    group: "Page",
    icon: "keyboard",
    perform: ({ shell }) => shell.set({ hasLetterKeys: !shell.state.hasLetterKeys }),
  },
  {
    id: "theme.toggle",
    label: "Theme: dark or light",
    group: "Page",
    icon: "sun",
    keywords: ["color", "colour", "night", "day"],
    perform: () => toggleTheme(),
  },
  {
    id: "items.search",
    label: "Item search",
    group: "Page",
    icon: "search",
    keywords: ["find", "inventory", "gear", "armor", "weapons", "all characters"],
    perform: () => location.assign("/search"),
  },
  {
    id: "suits.build",
    label: "Suit builder",
    group: "Page",
    icon: "armor",
    keywords: ["suitbuilder", "gear", "armor", "sets", "cantrips", "mules", "equipment"],
    perform: () => location.assign("/suitbuilder"),
  },
  {
    id: "inventories.import",
    label: "Import inventories",
    group: "Page",
    icon: "upload",
    keywords: ["mag-tools", "json", "file", "upload", "items"],
    isOffered: ({ user }) => isOfficer(user.role),
    perform: () => location.assign("/import"),
  },
  {
    id: "account.signOut",
    label: "Sign out",
    group: "Page",
    icon: "signout",
    keywords: ["log out", "leave"],
    perform: () => void signOut(),
  },
];
