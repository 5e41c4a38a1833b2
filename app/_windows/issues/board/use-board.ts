"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { useTRPC, useTRPCClient } from "@/app/_trpc/client";
import type { IssuesSettings } from "../issues-settings";
import { usePages } from "../use-pages";
import { useRested } from "../use-rested";

const PAGE = 50;
/** What others write is asked for this often while it is shown; nothing tells of it. Milliseconds. */
const ASK_EVERY_MS = 15_000;

const issuesOf = <Issue>({ issues }: { readonly issues: readonly Issue[] }) => issues;

/** The board's list, page by page. */
export function useIssues({ issueStatus, issueText }: Pick<IssuesSettings, "issueStatus" | "issueText">) {
  const trpc = useTRPC();
  const client = useTRPCClient();
  const q = useRested(issueText);
  const input = {
    limit: PAGE,
    ...(issueStatus !== "all" && { status: issueStatus }),
    ...(q !== "" && { q }),
  };
  return usePages({
    queryKey: trpc.issues.list.queryKey(input),
    ask: (cursor, signal) => client.issues.list.query({ ...input, cursor }, { signal }),
    rowsOf: issuesOf,
    askEveryMs: ASK_EVERY_MS,
  });
}

/** One issue with all its comments. */
export function useIssue(id: string) {
  const trpc = useTRPC();
  return useQuery(trpc.issues.get.queryOptions({ id }, { refetchInterval: ASK_EVERY_MS }));
}

/** Has everything that shows the board read it anew. */
export function useBoardChanged(): () => Promise<void> {
  const trpc = useTRPC();
  const cache = useQueryClient();
  return useCallback(() => cache.invalidateQueries({ queryKey: trpc.issues.pathKey() }), [cache, trpc]);
}
