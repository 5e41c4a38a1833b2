"use client";

import { useEffect, useMemo } from "react";
import { useDashboard } from "./dashboard-context";
import { RefetchPlan } from "./refetch-plan";
import { useListen } from "./use-listen";

/**
 * Asks the server anew when the stream tells of something in it, at most every few seconds, and when events were
 * missed. Keep `types` and `refetch` stable: a constant, and what `useQuery` gives.
 * @param character only what is told of this one; null: of anybody
 */
export function useRefetchOn(
  types: readonly string[],
  character: string | null,
  refetch: (options: { cancelRefetch: boolean }) => unknown,
): void {
  const { world } = useDashboard();
  const plan = useMemo(
    () => new RefetchPlan(world.clock, () => void refetch({ cancelRefetch: false })),
    [world, refetch],
  );
  useEffect(() => () => plan.stop(), [plan]);
  useListen(
    useMemo(
      () => ({
        types,
        onEvent: (event) => {
          if (character === null || ("character_name" in event && event.character_name === character))
            plan.hear();
        },
        onMissed: () => plan.askNow(),
      }),
      [types, character, plan],
    ),
  );
}
