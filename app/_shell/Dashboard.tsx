"use client";

import { useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useCallback, useEffect, useState } from "react";
import type { FirstData } from "@/app/_live/live-world";
import type { LinkedView } from "@/app/_map/view-url";
import { useTRPC, useTRPCClient } from "@/app/_trpc/client";
import { LatePart } from "@/app/_ui/late";
import type { LinkedWindow } from "@/app/_windows/window-link";
import { createDashboard } from "./create-dashboard";
import { Desk } from "./Desk";
import { DashboardContext, type SignedIn, useDashboard } from "./dashboard-context";
import { LiveRegion } from "./LiveRegion";
import { paletteCode, shortcutSheetCode, workspacesCode } from "./late-parts";
import { LAYOUT_NAME, parseLayout } from "./layout-document";
import { NotOpened } from "./NotOpened";
import { Phone } from "./phone/Phone";
import { Sidebar } from "./Sidebar";
import { Toasts } from "./Toasts";
import type { Theme } from "./theme";
import { trpcSources } from "./trpc-sources";
import { useIsPhone } from "./use-is-phone";
import { useLiveStream, useShortcuts } from "./use-page-life";
import { useShell } from "./use-shell";

export type DashboardProps = {
  user: SignedIn;
  serverName: string;
  version: string;
  theme: Theme;
  link: LinkedView;
  linkedWindow: LinkedWindow | null;
  /** A workspace as a link holds it. */
  linkedWorkspace: string | null;
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
        <Desk
          view={props.link.view}
          linkedWindow={props.linkedWindow}
          linkedWorkspace={props.linkedWorkspace}
          customMapUrl={props.customMapUrl}
          layout={layout}
          isPhone={isPhone}
        />
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
      className="flex h-dvh overflow-hidden bg-canvas text-ink has-[[data-over-map]]:[--map-inset-top:3rem]"
      // The user may have switched the theme since; React must not put it back.
      suppressHydrationWarning
    >
      {children}
    </div>
  );
}

function Overlays() {
  const overlay = useShell("overlay");
  if (overlay === null) return null;
  const { what, code } = OVERLAYS[overlay];
  return (
    <LatePart key={overlay} code={code} failed={() => <OverlayNotOpened overlay={overlay} what={what} />}>
      {(Overlay) => <Overlay />}
    </LatePart>
  );
}

const OVERLAYS = {
  palette: { what: "The command palette", code: paletteCode },
  workspaces: { what: "The list of workspaces", code: workspacesCode },
  shortcuts: { what: "The list of shortcuts", code: shortcutSheetCode },
} as const;

function OverlayNotOpened({ overlay, what }: { overlay: keyof typeof OVERLAYS; what: string }) {
  const { shell } = useDashboard();
  const open = useCallback(() => shell.set({ overlay }), [shell, overlay]);
  // Nothing lies over the page: its keys must go on working.
  useEffect(() => shell.set({ overlay: null }), [shell]);
  return <NotOpened what={what} onRetry={open} />;
}
