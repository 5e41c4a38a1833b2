"use client";

import { LatePart } from "@/app/_ui/late";
import { Loading, SkeletonLines } from "@/app/_ui/Skeleton";
import { ErrorState } from "@/app/_ui/StateMessage";
import { type WindowKindName, windowKinds } from "./registry";
import { windowContents } from "./window-contents";
import type { WindowState } from "./window-state";

/** What is inside a window: its own chunk, its own failures. The phone's sheets show the same. */
export function WindowContent({ window }: { window: WindowState<WindowKindName> }) {
  const { title } = windowKinds[window.kind];
  return (
    <LatePart
      code={windowContents[window.kind]}
      waiting={
        <Loading label={`Loading ${title}`}>
          <SkeletonLines rows={6} />
        </Loading>
      }
      failed={(retry) => (
        <ErrorState
          title={`${title} stopped working`}
          text="Everything else goes on. Start this one again, or close it."
          onRetry={retry}
        />
      )}
    >
      {(Content) => <Content window={window} />}
    </LatePart>
  );
}
