"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect } from "react";
import type { LiveWorld } from "@/app/_live/live-world";
import { useLive } from "@/app/_live/use-live";
import { useDashboard } from "@/app/_shell/dashboard-context";
import { useTRPC } from "@/app/_trpc/client";
import { DungeonFloors, type FloorsRead } from "./dungeon-floors";

/** One store per page, whoever shows floors. */
const stores = new WeakMap<LiveWorld, DungeonFloors>();

/** The page's floor plans, for canvas code that reads them by itself; kept new while the component is on the page. */
export function useDungeonFloors(): DungeonFloors {
  const { world } = useDashboard();
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  let floors = stores.get(world);
  if (!floors) {
    floors = new DungeonFloors((landblock) =>
      queryClient.fetchQuery({ ...trpc.dungeonMaps.get.queryOptions({ landblock }), staleTime: 0 }),
    );
    stores.set(world, floors);
  }
  useEffect(() => floors.hold((listener) => world.listen(listener)), [floors, world]);
  return floors;
}

/** The floor plan of one dungeon (four upper-case hex digits), asked for when it is first shown; null outside dungeons. */
export function useFloorsOf(landblock: string | null): FloorsRead | null {
  const floors = useDungeonFloors();
  useEffect(() => {
    if (landblock !== null) floors.want(landblock);
  }, [floors, landblock]);
  return useLive(
    floors,
    useCallback(() => (landblock === null ? null : floors.get(landblock)), [floors, landblock]),
  );
}
