"use client";

import { useQueryClient } from "@tanstack/react-query";
import { lazy, type ReactNode, Suspense, useState } from "react";
import type { FirstData } from "@/app/_live/live-world";
import type { LinkedView } from "@/app/_map/view-url";
import { useTRPC, useTRPCClient } from "@/app/_trpc/client";
import { createDashboard } from "./create-dashboard";
import { Desk } from "./Desk";
import { DashboardContext, type SignedIn } from "./dashboard-context";
import { LiveRegion } from "./LiveRegion";
import { LAYOUT_NAME, parseLayout } from "./layout-document";
import { Phone } from "./phone/Phone";
import { Sidebar } from "./Sidebar";
import { Toasts } from "./Toasts";
import type { Theme } from "./theme";
import { trpcSources } from "./trpc-sources";
import { useIsPhone } from "./use-is-phone";
import { useLiveStream, useShortcuts } from "./use-page-life";
import { useShell } from "./use-shell";

const Palette = lazy(() => import("./Palette").then(({ Palette }) => ({ default: Palette })));
const ShortcutSheet = lazy(() =>
  import("./ShortcutSheet").then(({ ShortcutSheet }) => ({ default: ShortcutSheet })),
);

export type DashboardProps = {
  user: SignedIn;
  serverName: string;
  version: string;
  theme: Theme;
  link: LinkedView;
  customMapUrl: string | null;
  /** The server's clock when the first data was read, ISO 8601. */
  readAt: string;
};

/** The whole page. What came with it is shown at once; the stream takes over from there. */
export function Dashboard(props: DashboardProps) {
  const trpc = useTRPC();
  const client = useTRPCClient();
  const cache = useQueryClient();
  const isPhone = useIsPhone();
  const [{ dashboard, first, layout }] = useState(() => {
    const first: FirstData = {
      readAt: props.readAt,
      players: cache.getQueryData(trpc.live.players.queryKey())?.players,
      vitals: cache.getQueryData(trpc.live.vitals.queryKey())?.vitals,
      portals: cache.getQueryData(trpc.portals.list.queryKey())?.portals,
    };
    const saved = cache.getQueryData(trpc.layouts.get.queryKey({ name: LAYOUT_NAME }));
    const layout = parseLayout(saved?.layout);
    return {
      dashboard: createDashboard({ ...props, sources: trpcSources(client), first, layout }),
      first,
      layout,
    };
  });
  useLiveStream(dashboard, first);
  useShortcuts(dashboard);

  return (
    <DashboardContext value={dashboard}>
      <Shell theme={props.theme}>
        {!isPhone && <Sidebar />}
        <Desk view={props.link.view} customMapUrl={props.customMapUrl} layout={layout} isPhone={isPhone} />
        {isPhone && <Phone />}
        <Toasts />
        <LiveRegion />
        <Overlays />
      </Shell>
    </DashboardContext>
  );
}

function Shell({ theme, children }: { theme: Theme; children: ReactNode }) {
  return (
    <div
      data-shell
      data-theme={theme}
      className="flex h-dvh overflow-hidden bg-canvas text-ink"
      // The user may have switched the theme since; React must not put it back.
      suppressHydrationWarning
    >
      {children}
    </div>
  );
}

function Overlays() {
  const overlay = useShell("overlay");
  return (
    <Suspense>
      {overlay === "palette" && <Palette />}
      {overlay === "shortcuts" && <ShortcutSheet />}
    </Suspense>
  );
}
