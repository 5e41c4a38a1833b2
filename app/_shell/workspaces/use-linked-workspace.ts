"use client";

import { useEffect, useRef } from "react";
import { useTRPCClient } from "@/app/_trpc/client";
import type { Dashboard } from "../dashboard-context";
import { isPhone } from "../use-is-phone";
import { BEFORE_LINK, showWorkspace, unpackWorkspace, workspaceOf } from "./workspace";

/**
 * Opens the windows that the page's address holds, once. What was open is kept as a workspace of its own first, because
 * from then on the layout is that of the link.
 */
export function useLinkedWorkspace(dashboard: Dashboard, packed: string | null): void {
  const client = useTRPCClient();
  const isDone = useRef(false);
  useEffect(() => {
    if (packed === null || isDone.current || isPhone()) return;
    isDone.current = true;
    const address = new URL(window.location.href);
    address.searchParams.delete("workspace");
    window.history.replaceState(window.history.state, "", address.href.replaceAll("%2C", ","));
    void openLinked(dashboard, packed, async () => {
      await client.layouts.patch.mutate({ name: BEFORE_LINK, layout: workspaceOf(dashboard) });
    });
  }, [dashboard, packed, client]);
}

async function openLinked(dashboard: Dashboard, packed: string, keep: () => Promise<void>): Promise<void> {
  const { toasts, windows } = dashboard;
  const workspace = await unpackWorkspace(packed);
  if (workspace === null) {
    toasts.show("failure", "The link's windows cannot be read: it may have been cut off");
    return;
  }
  if (windows.windows.length === 0) {
    showWorkspace(dashboard, workspace, "Opened the windows of the link");
    return;
  }
  try {
    await keep();
    showWorkspace(
      dashboard,
      workspace,
      `Opened the windows of the link; yours are saved as “${BEFORE_LINK}”`,
    );
  } catch {
    const perform = () => showWorkspace(dashboard, workspace, "Opened the windows of the link");
    toasts.show("failure", "Your windows could not be kept, so those of the link are not open", {
      label: "Open them anyway",
      perform,
    });
  }
}
