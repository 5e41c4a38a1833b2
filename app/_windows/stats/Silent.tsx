"use client";

import { useCallback } from "react";
import type { Freshness } from "@/app/_live/character";
import { useLive } from "@/app/_live/use-live";
import { useDashboard } from "@/app/_shell/dashboard-context";
import { Button } from "@/app/_ui/Button";
import { formatAge } from "@/app/_ui/format";
import { EmptyState } from "@/app/_ui/StateMessage";
import { rangeWords } from "./ranges";
import type { StatsSettings } from "./stats-settings";

type Props = Pick<StatsSettings, "of" | "range"> & {
  /** Of whom it is about. */
  fresh: Freshness;
  bucketMs: number;
  onKeep: (change: Partial<StatsSettings>) => void;
};

/** No point at all: of those who report the first one is on its way, also while the page hears nothing of it. */
export function Silent({ of, range, fresh, onKeep, bucketMs }: Props) {
  const { calm, characters } = useDashboard().world;
  const isAnyoneOnline = useLive(
    calm.characters,
    useCallback(() => [...characters.all.values()].some(({ state }) => state !== "offline"), [characters]),
  );
  if (of === null ? isAnyoneOnline : fresh !== "offline")
    return (
      <EmptyState icon="chart" title="The first points are on their way">
        {of ?? "The guild"} has only just begun to report. Charts begin within {formatAge(bucketMs)}, and fill
        by themselves.
      </EmptyState>
    );
  return (
    <EmptyState
      icon="chart"
      title={`Nothing was heard of ${of ?? "anybody"} in the ${rangeWords(range)}`}
      action={range !== "30d" && <Button onClick={() => onKeep({ range: "30d" })}>Last 30 days</Button>}
    >
      Charts fill by themselves while a plugin reports. Choose a longer time to see what was before.
    </EmptyState>
  );
}
