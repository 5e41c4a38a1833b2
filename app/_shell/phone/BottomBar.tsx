"use client";

import { Icon, type IconName } from "@/app/_ui/Icon";
import { openWindow } from "../actions/window-actions";
import { useDashboard } from "../dashboard-context";
import { UnseenAlertsSlot } from "../UnseenAlertsSlot";
import { useShell } from "../use-shell";

/** The five places of a phone's page. While the keyboard is up it makes way: what is typed needs the room. */
export function BottomBar() {
  const dashboard = useDashboard();
  const { shell, windows } = dashboard;
  const sheet = useShell("sheet");
  const kind = typeof sheet === "object" && sheet !== null ? windows.get(sheet.window)?.kind : null;
  return (
    <nav
      data-region="sidebar"
      aria-label="Parts of the page"
      className="fixed inset-x-0 bottom-0 z-30 flex border-t border-weak bg-surface pr-[env(safe-area-inset-right)] pb-[env(safe-area-inset-bottom)] pl-[env(safe-area-inset-left)] in-[[data-typing]]:hidden"
    >
      <Tab icon="map" label="Map" isCurrent={sheet === null} onPress={() => shell.set({ sheet: null })} />
      <Tab
        icon="characters"
        label="Characters"
        isCurrent={sheet === "characters"}
        onPress={() => shell.set({ sheet: "characters" })}
      />
      <Tab
        icon="bell"
        label="Alerts"
        isOfAlerts
        isCurrent={kind === "issues"}
        onPress={() => openWindow(dashboard, "issues")}
      />
      <Tab
        icon="chat"
        label="Chat"
        isCurrent={kind === "chat"}
        onPress={() => openWindow(dashboard, "chat")}
      />
      <Tab
        icon="more"
        label="More"
        isCurrent={sheet === "more"}
        onPress={() => shell.set({ sheet: "more" })}
      />
    </nav>
  );
}

type TabProps = {
  icon: IconName;
  label: string;
  /** With the number of those that wait to be seen. */
  isOfAlerts?: boolean;
  isCurrent: boolean;
  onPress: () => void;
};

function Tab({ icon, label, isOfAlerts, isCurrent, onPress }: TabProps) {
  return (
    <button
      type="button"
      aria-current={isCurrent ? "page" : undefined}
      onClick={onPress}
      className="relative flex h-(--bottom-bar) min-w-0 flex-1 flex-col items-center justify-center gap-0.5 text-11 text-ink-2 focus-visible:-outline-offset-2 active:bg-inset aria-[current]:text-accent"
    >
      <Icon name={icon} size={20} />
      <span className="max-w-full truncate">{label}</span>
      {isOfAlerts && <UnseenAlertsSlot className="absolute top-1 left-[calc(50%+0.25rem)]" />}
    </button>
  );
}
