"use client";

import { useCallback, useMemo } from "react";
import { useLive } from "@/app/_live/use-live";
import { useDashboard } from "@/app/_shell/dashboard-context";
import { useCharacter, useFreshness, useIsConnected } from "@/app/_shell/use-shell";
import { readFailure } from "@/app/_trpc/read-failure";
import { Button } from "@/app/_ui/Button";
import { formatAge } from "@/app/_ui/format";
import { EmptyState } from "@/app/_ui/StateMessage";
import type { StatsSeries } from "@/server/contract/http/stats-series";
import { OfflineLine } from "../states/OfflineLine";
import { PartFailed } from "../states/PartFailed";
import { WhenRead } from "../states/WhenRead";
import { Charts } from "./Charts";
import { ChartsSkeleton } from "./ChartsSkeleton";
import { CutLine } from "./CutLine";
import { FigureTable } from "./FigureTable";
import { type Frame, frameOf, isSilent, lastHeardS } from "./frame";
import { happeningsOf } from "./happenings";
import { LifetimeLine } from "./LifetimeLine";
import { rangeWords } from "./ranges";
import type { StatsSettings } from "./stats-settings";
import { type Stats, useStats } from "./use-stats";

type Props = { settings: StatsSettings; onKeep: (change: Partial<StatsSettings>) => void };

/** Figures over time, as charts or as a table. */
export function ChartsTab({ settings, onKeep }: Props) {
  const { range, of } = settings;
  const stats = useStats(range, of);
  return (
    <WhenRead
      read={stats.series}
      what="The charts"
      skeleton={<ChartsSkeleton />}
      notFound={<NeverSeen name={of ?? ""} onKeep={onKeep} />}
    >
      {(series) => <Read series={series} stats={stats} settings={settings} onKeep={onKeep} />}
    </WhenRead>
  );
}

function Read({ series, stats, settings, onKeep }: Props & { series: StatsSeries; stats: Stats }) {
  const { of, range, isTable } = settings;
  const { rares, deaths } = stats;
  const isConnected = useIsConnected();
  const fresh = useFreshness(useCharacter(of ?? ""));
  const frame = useMemo(() => frameOf(series), [series]);
  const happenings = useMemo(
    () => happeningsOf(frame, rares.data?.rares, deaths.data?.deaths),
    [frame, rares.data, deaths.data],
  );
  const isLive = isConnected && (of === null || fresh === "live");
  const isOld = !isConnected || stats.series.isPlaceholderData;
  return (
    <>
      {of !== null && <LastHeard character={of} frame={frame} />}
      {of !== null && (
        <div data-dim={!isConnected}>
          <LifetimeLine character={of} range={range} />
        </div>
      )}
      <Failed read={rares} what="The rares" />
      <Failed read={deaths} what="The deaths" />
      <CutLine frame={frame} happenings={happenings} rares={rares.data} deaths={deaths.data} />
      <div
        data-dim={isOld}
        aria-busy={stats.series.isPlaceholderData}
        className="flex min-h-0 flex-1 flex-col"
      >
        {isSilent(frame) ? (
          <Silent {...{ of, range, onKeep, isLive }} bucketMs={frame.bucketS * 1000} />
        ) : isTable ? (
          <FigureTable frame={frame} />
        ) : (
          <Charts
            // A place in other charts says nothing in these.
            key={`${frame.range} ${frame.character}`}
            {...{ frame, happenings, isLive }}
          />
        )}
      </div>
    </>
  );
}

/** That a character is away, and since when: to the second where the page heard it, else as its charts know. */
function LastHeard({ character, frame }: { character: string; frame: Frame }) {
  const { world } = useDashboard();
  const known = useCharacter(character);
  const heardS = lastHeardS(frame);
  const byCharts = heardS === null ? null : heardS * 1000;
  const byPage = known && world.serverTime.nowMs() - (world.clock.now() - known.telemetryAtMs);
  const heardMs = byPage ?? byCharts;
  return <OfflineLine character={character} at={heardMs === null ? null : new Date(heardMs).toISOString()} />;
}

function Failed({ read, what }: { read: Stats["rares"] | Stats["deaths"]; what: string }) {
  if (!read.error) return null;
  const retry = () => void read.refetch();
  return (
    <PartFailed
      failure={readFailure(read.error)}
      what={what}
      onRetry={retry}
      isOld={read.data !== undefined}
    />
  );
}

type SilentProps = Pick<StatsSettings, "of" | "range"> &
  Pick<Props, "onKeep"> & { isLive: boolean; bucketMs: number };

/** No point at all: of those who report just now the first one is on its way. */
function Silent({ of, range, onKeep, isLive, bucketMs }: SilentProps) {
  const { calm, characters } = useDashboard().world;
  const isAnyoneOnline = useLive(
    calm.characters,
    useCallback(() => [...characters.all.values()].some(({ state }) => state !== "offline"), [characters]),
  );
  if (isLive && isAnyoneOnline)
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

function NeverSeen({ name, onKeep }: { name: string } & Pick<Props, "onKeep">) {
  return (
    <EmptyState
      icon="character"
      title={`${name} has never reported`}
      action={<Button onClick={() => onKeep({ of: null })}>All characters</Button>}
    >
      There is nothing to draw yet. It fills as soon as the plugin of this character connects.
    </EmptyState>
  );
}
