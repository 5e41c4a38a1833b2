"use client";

import { useRef, useState } from "react";
import { useDashboard } from "@/app/_shell/dashboard-context";
import { useTRPCClient } from "@/app/_trpc/client";
import { readFailure } from "@/app/_trpc/read-failure";
import { failureWords } from "../../states/failure-words";
import type { Issue } from "./issue";
import { useBoardChanged } from "./use-board";

type Status = Issue["status"];

/** Closing and reopening an issue, with a way back. `pending` is what it is about to become. */
export function useIssueStatus({ id, title }: Pick<Issue, "id" | "title">) {
  const { toasts } = useDashboard();
  const client = useTRPCClient();
  const changed = useBoardChanged();
  const [pending, setPending] = useState<Status | null>(null);
  const told = useRef<number | null>(null);
  const change = async (status: Status) => {
    setPending(status);
    try {
      await client.issues.update.mutate({ id, status });
      const undo = { label: "Undo", perform: () => void change(status === "open" ? "closed" : "open") };
      // What the last message offers to undo is no more.
      if (told.current !== null) toasts.close(told.current);
      told.current = toasts.show("notice", `${status === "open" ? "Reopened" : "Closed"} “${title}”`, undo);
      await changed();
    } catch (error) {
      const text = `“${title}” was not ${status === "open" ? "reopened" : "closed"}. ${failureWords(readFailure(error))}`;
      toasts.show("failure", text, { label: "Retry", perform: () => void change(status) });
    } finally {
      setPending(null);
    }
  };
  return { pending, change: (status: Status) => void change(status) };
}
