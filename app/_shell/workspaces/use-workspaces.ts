"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTRPC, useTRPCClient } from "@/app/_trpc/client";
import { readFailure } from "@/app/_trpc/read-failure";
import { useDashboard } from "../dashboard-context";
import { LAYOUT_NAME } from "../layout-document";
import { parseWorkspace, showWorkspace, type Workspace, workspaceOf } from "./workspace";

export type WorkspaceName = { readonly name: string; readonly updated_at: string };

const NONE: readonly WorkspaceName[] = [];

/** The user's named workspaces, and what can be done with them. */
export function useWorkspaces() {
  const dashboard = useDashboard();
  const { toasts } = dashboard;
  const trpc = useTRPC();
  const client = useTRPCClient();
  const cache = useQueryClient();
  // Another browser may have saved one since.
  const list = useQuery(trpc.layouts.list.queryOptions(undefined, { staleTime: 0 }));
  const names = list.data?.layouts.filter(({ name }) => name !== LAYOUT_NAME) ?? NONE;
  const listAgain = () => cache.invalidateQueries({ queryKey: trpc.layouts.list.queryKey() });
  /** Answers what the name stood for before; null where it is new. */
  const save = useMutation({
    mutationFn: async ({ name, workspace }: { name: string; workspace: Workspace }) => {
      const before = await client.layouts.get.query({ name });
      await client.layouts.patch.mutate({ name, layout: workspace });
      return parseWorkspace(before?.layout);
    },
    onSuccess: listAgain,
  });
  const open = useMutation({
    mutationFn: (name: string) => client.layouts.get.query({ name }),
    onSuccess: (saved, name) => {
      const workspace = parseWorkspace(saved?.layout);
      if (workspace) showWorkspace(dashboard, workspace, `Opened ${name}`);
      else toasts.show("failure", `${name} is gone, or was saved by a newer version of this page`);
    },
    onError: (error) => toasts.show("failure", whyNot("The workspace could not be opened", error)),
  });
  const remove = useMutation({
    mutationFn: async (name: string) => {
      const saved = await client.layouts.get.query({ name });
      await client.layouts.remove.mutate({ name });
      return parseWorkspace(saved?.layout);
    },
    onSuccess: listAgain,
  });
  return { list, names, save, open, remove, current: () => workspaceOf(dashboard) };
}

/** What was tried, and why it did not work as far as the server says. */
export function whyNot(what: string, error: unknown): string {
  const { message } = readFailure(error);
  return message === "" ? what : `${what}: ${message}`;
}
