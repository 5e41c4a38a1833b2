"use client";

import { useCallback, useEffect } from "react";
import type { TopicName, TopicStatus } from "@/app/_live/topics";
import { useLive } from "@/app/_live/use-live";
import { useDashboard } from "./dashboard-context";

/** Uses a topic while the component is on the page, and tells how its load stands. */
export function useTopic(name: TopicName): { status: TopicStatus; reload: () => void } {
  const { world } = useDashboard();
  useEffect(() => world.hold(name), [world, name]);
  const read = useCallback(() => world.statusOf(name), [world, name]);
  const status = useLive(world.topicStatus, read);
  // Before the effect has run the load is as good as begun.
  return { status: status === "unused" ? "loading" : status, reload: () => world.reload(name) };
}
