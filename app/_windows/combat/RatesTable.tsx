"use client";

import { useDashboard } from "@/app/_shell/dashboard-context";
import { useNow } from "@/app/_shell/use-shell";
import { formatFigure } from "@/app/_ui/format";
import { type History, type Rates, ratePeriods, ratesOver } from "./combat-rates";

const MEASURES = [
  { key: "given", title: "Damage given", unit: "/s" },
  { key: "received", title: "Damage received", unit: "/s" },
  { key: "kills", title: "Kills", unit: "/h" },
] as const satisfies readonly { key: keyof Rates; title: string; unit: string }[];

/** How hard it is fought just now: the last minute, five minutes, hour. */
export function RatesTable({ history }: { history: History | null }) {
  const nowMs = useEpochNow();
  return (
    <table className="-mx-3 shrink-0 border-separate border-spacing-x-3 border-spacing-y-0 text-12">
      <caption className="sr-only">Rates of the last minute, five minutes and hour</caption>
      <thead>
        <tr className="text-11 text-ink-3">
          <th scope="col" className="text-left font-normal">
            Rates
          </th>
          {ratePeriods.map(({ label }) => (
            <th key={label} scope="col" className="min-w-11 text-right font-normal">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {MEASURES.map(({ key, title, unit }) => (
          <tr key={key}>
            <th scope="row" className="text-left font-normal whitespace-nowrap text-ink-2">
              {title}
              <span className="text-11 text-ink-3"> {unit}</span>
            </th>
            {ratePeriods.map(({ label, spanMs }) => (
              <td key={label} className="text-right">
                {formatFigure(history && ratesOver(history, spanMs, nowMs)[key])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The server's clock; it stands still while the page hears nothing, since nothing is known of that time. */
export function useEpochNow(): number {
  const { world } = useDashboard();
  const nowMs = useNow();
  const { disconnectedAtMs } = world.connection;
  const deafMs =
    disconnectedAtMs !== null && Number.isFinite(disconnectedAtMs) ? nowMs - disconnectedAtMs : 0;
  return world.serverTime.nowMs() - Math.max(0, deafMs);
}
