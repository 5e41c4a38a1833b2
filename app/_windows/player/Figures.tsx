"use client";

import type { ReactNode } from "react";
import type { Character, Freshness } from "@/app/_live/character";
import { formatCount, formatDuration, formatFigure } from "@/app/_ui/format";

/** Fewer tapers than this are worth a color beside the number. */
const TAPERS_LOW = 50;
/** A client slower than this is felt in the game, in milliseconds. */
const LATENCY_HIGH_MS = 250;

/** What the session has brought, and how the client fares. */
export function Figures({ character, fresh }: { character: Character; fresh: Freshness }) {
  const { telemetry } = character;
  const tapers = telemetry.prismatic_taper_count;
  const latency = telemetry.latency_ms;
  return (
    <dl className="grid grid-cols-2 gap-x-4 px-3 py-2" data-dim={fresh !== "live"}>
      <Figure name="Kills per hour">{formatFigure(telemetry.kills_per_hour)}</Figure>
      <Figure name="Kills" more={total(telemetry.total_kills)}>
        {formatCount(telemetry.kills)}
      </Figure>
      <Figure name="Online">{formatDuration(telemetry.online_seconds)}</Figure>
      <Figure name="Deaths" more={total(telemetry.total_deaths)}>
        {formatCount(telemetry.deaths)}
      </Figure>
      <Figure name="Tapers" isLow={tapers !== null && tapers < TAPERS_LOW}>
        {formatCount(tapers)}
      </Figure>
      <Figure name="Rares" more={total(telemetry.total_rares)}>
        {formatCount(telemetry.rares_found)}
      </Figure>
      <Figure name="Memory" unit="MB">
        {formatCount(telemetry.mem_mb)}
      </Figure>
      <Figure name="Processor" unit="%">
        {formatFigure(telemetry.cpu_pct)}
      </Figure>
      <Figure name="Latency" unit="ms" isLow={latency !== null && latency > LATENCY_HIGH_MS}>
        {formatCount(latency)}
      </Figure>
      <Figure name="Handles">{formatCount(telemetry.mem_handles)}</Figure>
    </dl>
  );
}

function total(value: number | null): string | null {
  return value === null ? null : `of ${formatCount(value)}`;
}

type FigureProps = {
  name: string;
  unit?: string;
  more?: string | null;
  isLow?: boolean;
  children: ReactNode;
};

function Figure({ name, unit, more, isLow = false, children }: FigureProps) {
  return (
    <div className="flex min-h-7 items-center gap-2 border-b border-weak text-12 last:border-0 nth-last-2:border-0">
      <dt className="flex-1 truncate text-ink-2">{name}</dt>
      <dd className={`text-right text-13 ${isLow ? "text-warn" : ""}`}>
        {children}
        {unit && <span className="text-11 text-ink-3"> {unit}</span>}
        {more && <span className="text-11 text-ink-3"> {more}</span>}
      </dd>
    </div>
  );
}
