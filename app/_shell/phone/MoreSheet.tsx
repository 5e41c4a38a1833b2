"use client";

import { Icon } from "@/app/_ui/Icon";
import { accountItems, NOT_ON_PHONES } from "../AccountMenu";
import { ConnectionStrip } from "../ConnectionStrip";
import { useDashboard } from "../dashboard-context";
import { ServerBlock } from "../ServerBlock";
import { VersionBadge } from "../VersionBadge";
import { WindowButtons } from "../WindowButtons";

/** Everything that has no place in the phone's bar: the server, every window, the account. */
export function MoreSheet() {
  const dashboard = useDashboard();
  const items = accountItems(dashboard).filter(({ id }) => !NOT_ON_PHONES.has(id));
  return (
    <div className="h-full overflow-y-auto">
      <ConnectionStrip />
      <ServerBlock />
      <nav aria-label="Windows" className="border-t border-weak">
        <WindowButtons form="touch" />
      </nav>
      <ul aria-label="Account and page" className="border-t border-weak py-1">
        {items.map((item) => (
          <li key={item.id}>
            <button
              type="button"
              onClick={item.perform}
              className="flex min-h-11 w-full items-center gap-3 px-4 text-left text-15 active:bg-raised"
            >
              <Icon name={item.icon ?? "right"} className="text-ink-2" />
              {item.label}
            </button>
          </li>
        ))}
      </ul>
      <p className="flex items-center justify-between px-4 pb-4 text-12 text-ink-3">
        <span>
          {dashboard.user.name}, {dashboard.user.role}
        </span>
        <VersionBadge />
      </p>
    </div>
  );
}
