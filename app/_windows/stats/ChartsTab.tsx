"use client";

import { useMemo } from "react";
import { useDashboard } from "@/app/_shell/dashboard-context";
import { useCharacter, useFreshness, useIsConnected } from "@/app/_shell/use-shell";
import { readFailure } from "@/app/_trpc/read-failure";
import { Button } from "@/app/_ui/Button";
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
import { Silent } from "./Silent";
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
          <Silent {...{ of, range, fresh, onKeep }} bucketMs={frame.bucketS * 1000} />
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
