"use client";

import { type RefObject, useCallback, useRef } from "react";
import { useLive } from "@/app/_live/use-live";
import { useDashboard } from "./dashboard-context";
import { rosterOrder } from "./roster-order";
import { useShell } from "./use-shell";

/** Names in the order of the roster. While `isHeld`, rows keep their places: nothing moves under a pointer. */
export function useRoster(isHeld: RefObject<boolean>): readonly string[] {
  const { world } = useDashboard();
  const sort = useShell("sort");
  const search = useShell("search");
  const shown = useRef<{ wish: string; names: readonly string[] }>({ wish: "", names: [] });
  return useLive(
    world.calm.characters,
    useCallback(() => {
      const wish = `${sort} ${search}`;
      const ordered = rosterOrder(world.characters.all.values(), sort, search);
      const keeps = isHeld.current && shown.current.wish === wish;
      const names = keeps ? heldOrder(shown.current.names, ordered) : ordered;
      shown.current = { wish, names };
      return names;
    }, [world, sort, search, isHeld]),
    isSameOrder,
  );
}

/** The old order without who has left; newcomers go to the end. */
export function heldOrder(held: readonly string[], ordered: readonly string[]): readonly string[] {
  const present = new Set(ordered);
  const known = new Set(held);
  return [...held.filter((name) => present.has(name)), ...ordered.filter((name) => !known.has(name))];
}

function isSameOrder(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((name, at) => name === other[at]);
}
