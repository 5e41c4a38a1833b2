"use client";

import { Icon, type IconName } from "@/app/_ui/Icon";
import { openWindow } from "../actions/window-actions";
import { useDashboard } from "../dashboard-context";
import { useShell } from "../use-shell";

/** The four places of a phone's page. */
export function BottomBar() {
  const dashboard = useDashboard();
  const { shell, windows } = dashboard;
  const sheet = useShell("sheet");
  const isChat = typeof sheet === "object" && sheet !== null && windows.get(sheet.window)?.kind === "chat";
  return (
    <nav
      data-region="sidebar"
      aria-label="Parts of the page"
      className="fixed inset-x-0 bottom-0 z-30 flex border-t border-weak bg-surface pb-[env(safe-area-inset-bottom)]"
    >
      <Tab icon="map" label="Map" isCurrent={sheet === null} onPress={() => shell.set({ sheet: null })} />
      <Tab
        icon="characters"
        label="Characters"
        isCurrent={sheet === "characters"}
        onPress={() => shell.set({ sheet: "characters" })}
      />
      <Tab icon="chat" label="Chat" isCurrent={isChat} onPress={() => openWindow(dashboard, "chat")} />
      <Tab
        icon="more"
        label="More"
        isCurrent={sheet === "more"}
        onPress={() => shell.set({ sheet: "more" })}
      />
    </nav>
  );
}

type TabProps = { icon: IconName; label: string; isCurrent: boolean; onPress: () => void };

function Tab({ icon, label, isCurrent, onPress }: TabProps) {
  return (
    <button
      type="button"
      aria-current={isCurrent ? "page" : undefined}
      onClick={onPress}
      className="flex h-(--bottom-bar) min-w-0 flex-1 flex-col items-center justify-center gap-0.5 text-11 text-ink-2 active:bg-inset aria-[current]:text-accent"
    >
      <Icon name={icon} size={20} />
      <span className="truncate">{label}</span>
    </button>
  );
}
