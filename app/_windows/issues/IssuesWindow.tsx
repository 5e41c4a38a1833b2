"use client";

import { EmptyState } from "@/app/_ui/StateMessage";
import type { WindowContentProps } from "../window-state";

export function IssuesWindow({ window }: WindowContentProps) {
  return <EmptyState icon="info" title={window.kind} />;
}
