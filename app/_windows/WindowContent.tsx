"use client";

import { Suspense } from "react";
import { Loading, SkeletonLines } from "@/app/_ui/Skeleton";
import { type WindowKindName, windowKinds } from "./registry";
import { WindowBoundary } from "./WindowBoundary";
import { windowContents } from "./window-contents";
import type { WindowState } from "./window-state";

/** What is inside a window: its own chunk, its own error boundary. The phone's sheets show the same. */
export function WindowContent({ window }: { window: WindowState<WindowKindName> }) {
  const kind = windowKinds[window.kind];
  const { Content } = windowContents[window.kind];
  return (
    <WindowBoundary title={kind.title}>
      <Suspense
        fallback={
          <Loading label={`Loading ${kind.title}`}>
            <SkeletonLines rows={6} />
          </Loading>
        }
      >
        <Content window={window} />
      </Suspense>
    </WindowBoundary>
  );
}
