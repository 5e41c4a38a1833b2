"use client";

import type { Freshness } from "@/app/_live/character";
import { useDashboard } from "@/app/_shell/dashboard-context";
import { formatCount, formatTime } from "@/app/_ui/format";
import { AsOf } from "../states/AsOf";
import { type Hour, partsOf, sumOf } from "./hour";

const COUNTERS = [
  { counter: "kills", name: "Kills" },
  { counter: "deaths", name: "Deaths" },
  { counter: "tapers_used", name: "Tapers used" },
] as const;

/** The hour ends this long ago at most where it is the last one, in milliseconds. */
const NOW_MS = 60_000;

/** What the last hour has brought, five minutes by five minutes; of somebody who is away the last hour of play. */
export function LastHour({ hour, fresh }: { hour: Hour; fresh: Freshness }) {
  const { world } = useDashboard();
  const isNow = world.serverTime.nowMs() - Date.parse(hour.to) < NOW_MS;
  return (
    <section aria-label="Last hour" data-dim={fresh !== "live"} className="border-t border-weak px-3 py-2">
      <h3 className="flex items-baseline gap-2 text-12 text-ink-2">
        {isNow ? "Last hour" : "Last hour of play"}
        {!isNow && (
          <span className="ml-auto text-11 text-ink-3">
            <AsOf at={hour.to} prefix="until" />
          </span>
        )}
      </h3>
      <dl>
        {COUNTERS.map(({ counter, name }) => (
          <Counter key={counter} name={name} hour={hour} parts={partsOf(hour, counter)} />
        ))}
        <div className="flex min-h-7 items-center gap-3 text-12">
          <dt className="flex-1 text-ink-2">Rares found</dt>
          <dd className="text-right text-13">{formatCount(hour.rares)}</dd>
        </div>
      </dl>
    </section>
  );
}

type CounterProps = { name: string; hour: Hour; parts: readonly (number | null)[] };

function Counter({ name, hour, parts }: CounterProps) {
  const total = sumOf(parts);
  return (
    <div className="flex min-h-7 items-center gap-3 border-b border-weak text-12">
      <dt className="flex-1 text-ink-2">{name}</dt>
      <dd className="flex items-center gap-3">
        <Bars parts={parts} label={inWords(name, hour, parts)} />
        <span className="w-14 text-right text-13">{formatCount(total)}</span>
      </dd>
    </div>
  );
}

const BAR = 8;
const GAP = 2;
const HEIGHT = 18;

/** A bar for each five minutes; a dot on the ground where nothing was reported. */
function Bars({ parts, label }: { parts: readonly (number | null)[]; label: string }) {
  const most = Math.max(1, ...parts.map((part) => part ?? 0));
  const width = parts.length * (BAR + GAP) - GAP;
  return (
    <svg role="img" aria-label={label} width={width} height={HEIGHT} className="shrink-0">
      <title>{label}</title>
      {parts.map((part, at) => {
        const x = at * (BAR + GAP);
        if (part === null) {
          return <circle key={x} cx={x + BAR / 2} cy={HEIGHT - 1} r="1" fill="var(--text-3)" />;
        }
        const height = part === 0 ? 1 : Math.max(2, (part / most) * HEIGHT);
        return (
          <rect
            key={x}
            x={x}
            y={HEIGHT - height}
            width={BAR}
            height={height}
            fill={part === 0 ? "var(--line-weak)" : "var(--text-2)"}
          />
        );
      })}
    </svg>
  );
}

function inWords(name: string, { to }: Hour, parts: readonly (number | null)[]): string {
  const toMs = Date.parse(to);
  const total = sumOf(parts);
  if (total === null) return `${name}: nothing was reported in the hour to ${formatTime(toMs, toMs)}`;
  const most = Math.max(...parts.map((part) => part ?? 0));
  const gaps = parts.filter((part) => part === null).length;
  const missing = gaps === 0 ? "" : `; nothing was reported in ${5 * gaps} of the 60 minutes`;
  return `${name}: ${total} in the hour to ${formatTime(toMs, toMs)}, at most ${most} in five minutes${missing}`;
}
