import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { inferRouterInputs, inferRouterOutputs } from "@trpc/server";
import type { ToastStore } from "@/app/_shell/toast-store";
import { useTRPC, useTRPCClient } from "@/app/_trpc/client";
import type { AppRouter } from "@/server/routers";
import { type DataFailure, dataFailureOf } from "../data/data-failure";

type Outputs = inferRouterOutputs<AppRouter>["suits"]["saved"];
export type ListedSuit = Outputs["list"]["suits"][number];
export type SavedSuit = Outputs["get"];
export type SuitToSave = inferRouterInputs<AppRouter>["suits"]["saved"]["save"];

export interface SavedSuits {
  /** Null until they are there. */
  suits: readonly ListedSuit[] | null;
  failure: DataFailure | null;
  retry: () => void;
  /** Keeps or changes one. Resolves with what went wrong, null when nothing did. */
  save: (suit: SuitToSave) => Promise<DataFailure | null>;
  /** The whole of one; null where that failed, which a message has said then. */
  open: (suit: ListedSuit) => Promise<SavedSuit | null>;
  share: (suit: ListedSuit, isShared: boolean) => Promise<void>;
  /** Removes one; of one's own it can be taken back for as long as the message shows. */
  remove: (suit: ListedSuit) => Promise<void>;
  isBusy: boolean;
}

/** The user's own saved suits and requests, and everybody's shared ones. */
export function useSavedSuits(toasts: ToastStore): SavedSuits {
  const trpc = useTRPC();
  const client = useTRPCClient();
  const cache = useQueryClient();
  const { data, error, refetch } = useQuery(trpc.suits.saved.list.queryOptions());
  const onSettled = () => cache.invalidateQueries({ queryKey: trpc.suits.saved.list.queryKey() });
  const saving = useMutation(trpc.suits.saved.save.mutationOptions({ onSettled }));
  const removing = useMutation(trpc.suits.saved.remove.mutationOptions({ onSettled }));

  const save = async (suit: SuitToSave) => {
    try {
      await saving.mutateAsync(suit);
      return null;
    } catch (thrown) {
      return dataFailureOf(thrown);
    }
  };
  const open = async ({ id, name }: ListedSuit) => {
    try {
      return await client.suits.saved.get.query({ id });
    } catch (thrown) {
      toasts.show("failure", `“${name}” was not opened: ${dataFailureOf(thrown).text}`);
      return null;
    }
  };
  const share = async (listed: ListedSuit, isShared: boolean) => {
    const whole = await open(listed);
    if (whole === null) return;
    const { id, name, request, suit } = whole;
    const failure = await save({ id, name, request, suit, isShared });
    if (failure !== null) toasts.show("failure", `“${name}” stays as it was: ${failure.text}`);
    else if (isShared) toasts.show("notice", `“${name}” is shared with everybody`);
    else toasts.show("notice", `“${name}” is private now`);
  };
  const restore = async ({ name, request, suit, isShared }: SavedSuit) => {
    const failure = await save({ name, request, suit, isShared });
    if (failure !== null) toasts.show("failure", `“${name}” did not come back: ${failure.text}`);
  };
  const remove = async (listed: ListedSuit) => {
    // Whatever is to come back has to be known first.
    const whole = listed.isOwn ? await open(listed) : null;
    if (listed.isOwn && whole === null) return;
    try {
      await removing.mutateAsync({ id: listed.id });
      const undo = whole === null ? null : { label: "Undo", perform: () => void restore(whole) };
      toasts.show("notice", `Removed “${listed.name}”`, undo);
    } catch (thrown) {
      toasts.show("failure", `“${listed.name}” was not removed: ${dataFailureOf(thrown).text}`);
    }
  };

  return {
    suits: data?.suits ?? null,
    failure: error === null ? null : dataFailureOf(error),
    retry: () => void refetch(),
    save,
    open,
    share,
    remove,
    isBusy: saving.isPending || removing.isPending,
  };
}
