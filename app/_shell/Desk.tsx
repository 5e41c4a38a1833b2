"use client";

import { useCallback, useRef } from "react";
import { useLive } from "@/app/_live/use-live";
import type { MapView } from "@/app/_map/types";
import { LatePart } from "@/app/_ui/late";
import { useDeskSize } from "@/app/_windows/use-desk-size";
import type { LinkedWindow } from "@/app/_windows/window-link";
import { useDashboard } from "./dashboard-context";
import { windowLayerCode } from "./late-parts";
import type { LayoutDocument } from "./layout-document";
import { MapRegion } from "./map/MapRegion";
import { NotOpened } from "./NotOpened";
import { useLinkedWindow } from "./use-linked-window";
import { useSavedLayout } from "./use-page-life";
import { useLayoutElsewhere } from "./workspaces/use-layout-elsewhere";
import { useLinkedWorkspace } from "./workspaces/use-linked-workspace";

type Props = {
  view: MapView | null;
  linkedWindow: LinkedWindow | null;
  linkedWorkspace: string | null;
  customMapUrl: string | null;
  layout: LayoutDocument | null;
  isPhone: boolean;
};

/** The map and the windows over it. The code of the windows comes with the first one. */
export function Desk({ view, linkedWindow, linkedWorkspace, customMapUrl, layout, isPhone }: Props) {
  const dashboard = useDashboard();
  const { windows } = dashboard;
  // Measured before the saved windows come back: they are pulled in to this size.
  const desk = useDeskSize();
  const hasWindows = useLive(
    windows,
    useCallback(() => windows.windows.length > 0, [windows]),
  );
  const savedAt = useRef<string | null>(null);
  useSavedLayout(dashboard, layout, isPhone, savedAt);
  useLinkedWorkspace(dashboard, isPhone ? null : linkedWorkspace);
  useLinkedWindow(dashboard, linkedWindow);
  useLayoutElsewhere(dashboard, isPhone, savedAt);

  return (
    <div
      ref={desk}
      className="relative min-w-0 flex-1 max-wide:mb-[calc(var(--bottom-bar)+env(safe-area-inset-bottom))]"
    >
      <MapRegion view={view} customMapUrl={customMapUrl} />
      {hasWindows && !isPhone && (
        <LatePart code={windowLayerCode} failed={(retry) => <NotOpened what="The windows" onRetry={retry} />}>
          {(WindowLayer) => <WindowLayer />}
        </LatePart>
      )}
    </div>
  );
}
