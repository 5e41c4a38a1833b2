import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { inferRouterInputs, inferRouterOutputs } from "@trpc/server";
import type { ToastStore } from "@/app/_shell/toast-store";
import { useTRPC } from "@/app/_trpc/client";
import type { AppRouter } from "@/server/routers";
import { failureOf, type SearchFailure } from "../search-failure";

export type SavedSearch = inferRouterOutputs<AppRouter>["searches"]["list"]["searches"][number];
export type SearchToSave = inferRouterInputs<AppRouter>["searches"]["save"];

export interface SavedSearches {
  /** Null until they are there. */
  searches: readonly SavedSearch[] | null;
  failure: SearchFailure | null;
  retry: () => void;
  /** Keeps or changes one. Resolves with what went wrong, null when nothing did. */
  save: (search: SearchToSave) => Promise<SearchFailure | null>;
  /** Removes one; of one's own it can be taken back for as long as the message shows. */
  remove: (search: SavedSearch) => void;
  isBusy: boolean;
}

/** The user's own saved searches and everybody's shared ones. */
export function useSavedSearches(toasts: ToastStore): SavedSearches {
  const trpc = useTRPC();
  const cache = useQueryClient();
  const { data, error, refetch } = useQuery(trpc.searches.list.queryOptions());
  const onSettled = () => cache.invalidateQueries({ queryKey: trpc.searches.list.queryKey() });
  const saving = useMutation(trpc.searches.save.mutationOptions({ onSettled }));
  const removing = useMutation(trpc.searches.remove.mutationOptions({ onSettled }));

  const save = async (search: SearchToSave) => {
    try {
      await saving.mutateAsync(search);
      return null;
    } catch (thrown) {
      return failureOf(thrown);
    }
  };
  const restore = async ({ name, query, sort, order, is_shared }: SavedSearch) => {
    const failure = await save({ name, query, sort, order, is_shared });
    if (failure) toasts.show("failure", `“${name}” did not come back: ${failure.text}`);
  };
  const remove = async (search: SavedSearch) => {
    try {
      await removing.mutateAsync({ id: search.id });
      const undo = { label: "Undo", perform: () => void restore(search) };
      toasts.show("notice", `Removed “${search.name}”`, search.is_own ? undo : null);
    } catch (thrown) {
      toasts.show("failure", `“${search.name}” was not removed: ${failureOf(thrown).text}`);
    }
  };

  return {
    searches: data?.searches ?? null,
    failure: error === null ? null : failureOf(error),
    retry: () => void refetch(),
    save,
    remove: (search) => void remove(search),
    isBusy: saving.isPending || removing.isPending,
  };
}
