"use client";

import { useRef, useState } from "react";
import { Icon } from "@/app/_ui/Icon";
import { Menu, type MenuItem } from "@/app/_ui/Menu";
import { isMac, shortcutLabel } from "./actions/shortcut";
import { type Dashboard, useDashboard } from "./dashboard-context";

/** Who is signed in, and what belongs to the account and the page. */
export function AccountButton({ isRail = false }: { isRail?: boolean }) {
  const dashboard = useDashboard();
  const { user } = dashboard;
  const button = useRef<HTMLButtonElement>(null);
  const [at, setAt] = useState<{ x: number; y: number } | null>(null);
  return (
    <>
      <button
        ref={button}
        type="button"
        aria-haspopup="menu"
        aria-expanded={at !== null}
        aria-label={`Account: ${user.name}, ${user.role}`}
        title={`${user.name}, ${user.role}`}
        onClick={() => {
          const box = button.current?.getBoundingClientRect();
          setAt({ x: box?.left ?? 0, y: (box?.top ?? 0) - 296 });
        }}
        className={`flex min-w-0 items-center gap-2 rounded-control text-13 text-ink-2 hover:bg-raised hover:text-ink ${isRail ? "size-9 justify-center" : "h-8 px-2"}`}
      >
        <Icon name="character" />
        {!isRail && (
          <span className="min-w-0 truncate">
            {user.name} <span className="text-11 text-ink-3">{user.role}</span>
          </span>
        )}
      </button>
      {at && (
        <Menu label="Account and page" items={accountItems(dashboard)} at={at} onClose={() => setAt(null)} />
      )}
    </>
  );
}

const ITEMS = [
  "palette.open",
  "shortcuts.open",
  "theme.toggle",
  "workspaces.open",
  "layout.reset",
  "items.search",
  "suits.build",
  "inventories.import",
  "account.signOut",
] as const;

/** Of these a phone, which has neither keys nor windows, shows the rest. */
export const NOT_ON_PHONES: ReadonlySet<string> = new Set([
  "shortcuts.open",
  "letters",
  "workspaces.open",
  "layout.reset",
]);

/** What the account's menu and the phone's “More” sheet list. */
export function accountItems(dashboard: Dashboard): readonly MenuItem[] {
  const { actions, shell } = dashboard;
  const letters = shell.state.hasLetterKeys;
  const offered = ITEMS.filter((id) => actions.get(id).isOffered?.(dashboard) ?? true);
  const items = offered.map((id): MenuItem => {
    const { label, icon, shortcut, perform } = actions.get(id);
    const isShown = shortcut !== undefined && (letters || shortcut.length > 1);
    return {
      id,
      label,
      icon,
      startsGroup: id === "account.signOut",
      shortcut: isShown ? shortcutLabel(shortcut, isMac()) : undefined,
      perform: () => perform(dashboard),
    };
  });
  const toggle: MenuItem = {
    id: "letters",
    label: "Single-letter shortcuts",
    isChecked: letters,
    perform: () => shell.set({ hasLetterKeys: !letters }),
  };
  return [...items.slice(0, 2), toggle, ...items.slice(2)];
}
