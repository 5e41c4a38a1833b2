"use client";

import { type RefObject, useEffect } from "react";
import { useTRPCClient } from "@/app/_trpc/client";
import type { Dashboard } from "../dashboard-context";
import { LAYOUT_NAME } from "../layout-document";
import { arrangement, parseWorkspace, showWorkspace } from "./workspace";

/**
 * Whoever comes back to this page may have moved their windows in another browser meanwhile: the page offers them.
 * It does not take them by itself, because what is open here may be needed here.
 * @param savedAt when this page saved its own last, by the server
 */
export function useLayoutElsewhere(
  dashboard: Dashboard,
  isPhone: boolean,
  savedAt: RefObject<string | null>,
): void {
  const client = useTRPCClient();
  useEffect(() => {
    if (isPhone) return;
    let offered = "";
    const ours = () => arrangement(dashboard.windows.save().windows);
    const look = async () => {
      const before = ours();
      // A page without a connection says so elsewhere.
      const saved = await client.layouts.get.query({ name: LAYOUT_NAME }).catch(() => null);
      const workspace = parseWorkspace(saved?.layout);
      if (workspace === null) return;
      const theirs = arrangement(workspace.windows);
      // What this page saved last is nobody else's, also when more has been done here since.
      const isOwn = saved?.updated_at === savedAt.current || before !== ours() || theirs === before;
      if (isOwn || theirs === offered) return;
      offered = theirs;
      dashboard.toasts.show("notice", "Your windows were changed in another browser", {
        label: "Show them",
        perform: () => showWorkspace(dashboard, workspace, "Windows of the other browser"),
      });
    };
    const shown = () => {
      if (document.visibilityState === "visible") void look();
    };
    document.addEventListener("visibilitychange", shown);
    // Both may be in sight, on two screens.
    window.addEventListener("focus", shown);
    return () => {
      document.removeEventListener("visibilitychange", shown);
      window.removeEventListener("focus", shown);
    };
  }, [dashboard, client, isPhone, savedAt]);
}
