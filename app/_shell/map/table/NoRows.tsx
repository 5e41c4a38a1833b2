"use client";

import { useCallback } from "react";
import type { TopicName } from "@/app/_live/topics";
import { useLive } from "@/app/_live/use-live";
import { Loading, SkeletonLines } from "@/app/_ui/Skeleton";
import { EmptyState, ErrorState } from "@/app/_ui/StateMessage";
import { useDashboard } from "../../dashboard-context";
import type { TableTab } from "./use-table-rows";

const TOPICS: Readonly<Record<TableTab, readonly TopicName[]>> = {
  characters: ["characters"],
  pins: ["deaths", "rares"],
  portals: ["portals"],
};

/** Nothing to show: still on its way, failed, or there is nothing. */
export function NoRows({ tab }: { tab: TableTab }) {
  const { world } = useDashboard();
  const topics = TOPICS[tab];
  const status = useLive(
    world.topicStatus,
    useCallback(() => {
      const all = topics.map((topic) => world.statusOf(topic));
      return all.find((one) => one === "failed") ?? all.find((one) => one !== "ready") ?? "ready";
    }, [world, topics]),
  );
  if (status === "failed") {
    return (
      <ErrorState
        title="The table could not be loaded"
        text="The server is asked again every few seconds."
        onRetry={() => {
          for (const topic of topics) world.reload(topic);
        }}
      />
    );
  }
  if (status !== "ready") {
    return (
      <Loading label="Loading the table">
        <SkeletonLines rows={10} />
      </Loading>
    );
  }
  switch (tab) {
    case "characters":
      return (
        <EmptyState icon="characters" title="Nobody is online">
          Characters appear here as soon as their plugin connects.
        </EmptyState>
      );
    case "pins":
      return (
        <EmptyState icon="star" title="No deaths and no rares in this time">
          Take a longer time above, or wait: they appear here as they happen.
        </EmptyState>
      );
    case "portals":
      return (
        <EmptyState icon="target" title="No portals were seen within the hour">
          They are told by plugins that pass one.
        </EmptyState>
      );
  }
}
