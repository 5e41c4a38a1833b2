"use client";

import { useCallback, useEffect, useMemo } from "react";
import { askInventory, askSearch } from "@/app/_items/ask-api";
import { useLive } from "@/app/_live/use-live";
import { useDashboard } from "@/app/_shell/dashboard-context";
import { InventoryFeed, type InventoryState } from "./inventory-feed";
import { InventorySearch, type SearchState } from "./inventory-search";

/** Most items that a search marks: more than any character can carry. */
export const FOUND_MAX = 5_000;

/** One character's inventory for as long as it is shown. */
export function useInventory(character: string): InventoryState & { retry: () => void } {
  const { world } = useDashboard();
  const feed = useMemo(
    () =>
      new InventoryFeed({
        clock: world.clock,
        character,
        changes: world.inventoryChanges,
        ask: (etag, signal) => askInventory(character, etag, signal),
      }),
    [world, character],
  );
  // The stream is listened to before the first question is asked: what changes in between is heard.
  useEffect(() => world.hold("inventories"), [world]);
  useEffect(() => feed.start(), [feed]);
  useEffect(() => {
    const look = () => feed.pause(document.visibilityState === "hidden");
    look();
    document.addEventListener("visibilitychange", look);
    return () => document.removeEventListener("visibilitychange", look);
  }, [feed]);
  const state = useLive(
    feed,
    useCallback(() => feed.state, [feed]),
  );
  return { ...state, retry: useCallback(() => feed.retry(), [feed]) };
}

/** What a query finds in that inventory; asked again with every `version` of it. */
export function useInventorySearch(character: string, query: string, version: number): SearchState {
  const { world } = useDashboard();
  const search = useMemo(
    () =>
      new InventorySearch({
        clock: world.clock,
        ask: (words, signal) => askSearch(character, words, FOUND_MAX, signal),
      }),
    [world, character],
  );
  useEffect(() => {
    search.look(query);
  }, [search, query]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another version may hold something else
  useEffect(() => search.refresh(), [search, version]);
  useEffect(() => () => search.stop(), [search]);
  return useLive(
    search,
    useCallback(() => search.state, [search]),
  );
}
