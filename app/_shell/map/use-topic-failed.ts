"use client";

import { useCallback } from "react";
import type { TopicName } from "@/app/_live/topics";
import { useLive } from "@/app/_live/use-live";
import { useDashboard } from "../dashboard-context";

/** Whether the last load of a topic failed. Holding it is somebody else's affair. */
export function useTopicFailed(name: TopicName): boolean {
  const { world } = useDashboard();
  return useLive(
    world.topicStatus,
    useCallback(() => world.statusOf(name) === "failed", [world, name]),
  );
}
