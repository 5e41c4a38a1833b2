"use client";

import type { ReactNode } from "react";
import { mapColors } from "@/app/_map/map-colors";
import type { MapOptions } from "@/app/_map/map-options";
import { groupColor, healthColors, stateColors } from "@/app/_map/marker-colors";
import { PinSign } from "@/app/_map/PinSign";
import { useDashboard } from "../dashboard-context";
import { useShell } from "../use-shell";
import { spanWords } from "./spans";

/** The signs of the map, as they are drawn on it, and what is shown with which of its colors. */
export function MapLegend() {
  const layers = useShell("layers");
  const options = useShell("mapOptions");
  return (
    <section aria-label="Legend" className="border-t border-weak pt-2.5">
      <h3 className="text-11 font-semibold text-ink-2">Legend</h3>
      <ul className="text-12 text-ink-2">
        <Markers />
        <ColorLines options={options} />
        {layers.portals && (
          <Line
            sign={
              <g fill="none" stroke={mapColors.portal} strokeWidth="1.75">
                <circle cx="10" cy="10" r="5.5" />
                <path d="M12.4 10a2.4 2.4 0 1 1-2.4-2.4" />
              </g>
            }
          >
            Portal, seen within the hour
          </Line>
        )}
        {layers.deaths && <Line pin={<PinSign kind="death" />}>Death, {spanWords(options.pinHours)}</Line>}
        {layers.rares && (
          <>
            <Line pin={<PinSign kind="common" />}>Common rare, {spanWords(options.pinHours)}</Line>
            <Line pin={<PinSign kind="great" />}>Great rare, {spanWords(options.pinHours)}</Line>
          </>
        )}
        {layers.heat && <HeatLegend options={options} />}
      </ul>
    </section>
  );
}

function Line({ sign, pin, children }: { sign?: ReactNode; pin?: ReactNode; children: ReactNode }) {
  return (
    <li className="flex min-h-6 items-center gap-2">
      <span className="flex size-5 shrink-0 items-center justify-center">
        {pin ?? (
          <svg viewBox="0 0 20 20" aria-hidden="true" className="size-5 text-ink">
            {sign}
          </svg>
        )}
      </span>
      <span className="min-w-0">{children}</span>
    </li>
  );
}

const ring = { cx: 10, cy: 10, fill: "none", stroke: "currentColor" } as const;

function Markers() {
  return (
    <>
      <Line
        sign={
          <g fill="currentColor">
            <circle cx="10" cy="11" r="5" />
            <path d="M10 1l3.4 5H6.6z" />
          </g>
        }
      >
        Moving, with heading
      </Line>
      <Line sign={<circle {...ring} r="4" strokeWidth="2.2" />}>Idle</Line>
      <Line
        sign={
          <>
            <circle {...ring} r="4.4" strokeWidth="1.2" />
            <path
              d="M5.5 5.5l9 9m0-9l-9 9"
              stroke={mapColors.danger}
              strokeWidth="2.2"
              strokeLinecap="round"
            />
          </>
        }
      >
        Dead
      </Line>
      <Line sign={<circle {...ring} r="4" strokeWidth="1.8" strokeDasharray="2.6 2.6" opacity="0.6" />}>
        No news for 6 s
      </Line>
      <Line
        sign={
          <>
            <circle {...ring} r="8" strokeWidth="3" strokeDasharray="12 4.75" />
            <text x="10" y="13.5" textAnchor="middle" fontSize="9" fill="currentColor">
              3
            </text>
          </>
        }
      >
        Several in one spot
      </Line>
    </>
  );
}

function ColorLines({ options: { colorBy } }: { options: MapOptions }) {
  switch (colorBy) {
    case "own":
      return <Line sign={<Dot color={groupColor("own")} />}>Each in its own color</Line>;
    case "state":
      return (
        <>
          <Line sign={<Dot color={stateColors.moving} />}>Moving</Line>
          <Line sign={<Dot color={stateColors.idle} />}>Idle</Line>
          <Line sign={<Dot color={stateColors.dead} />}>Dead</Line>
        </>
      );
    case "health":
      return healthColors.map(({ from, color }, at) => (
        <Line key={from} sign={<Dot color={color} />}>
          {at === healthColors.length - 1
            ? `Health under ${healthColors[at - 1]?.from} %`
            : `Health ${from} % or more`}
        </Line>
      ));
    case "group":
      return <Groups />;
  }
}

function Dot({ color }: { color: string }) {
  return <circle cx="10" cy="10" r="5" fill={color} />;
}

/** As many as anybody can tell apart. */
const GROUPS_MAX = 12;

/** Groups that somebody online belongs to. */
function Groups() {
  const { world } = useDashboard();
  const online = [...world.characters.all.values()].filter(({ state }) => state !== "offline");
  const groups = [...new Set(online.map(({ telemetry }) => telemetry.char_tag))];
  const named = groups.filter((group) => group !== null).sort((a, b) => a.localeCompare(b));
  return (
    <>
      {named.slice(0, GROUPS_MAX).map((group) => (
        <Line key={group} sign={<Dot color={groupColor(group)} />}>
          Group {group}
        </Line>
      ))}
      {named.length > GROUPS_MAX && <Line>and {named.length - GROUPS_MAX} more groups</Line>}
      {groups.includes(null) && <Line sign={<Dot color={groupColor(null)} />}>Without a group</Line>}
    </>
  );
}

/** The colors of `heat-layer.ts`, from few to many. */
const RAMP = "linear-gradient(to right, #8c301440, #d6581e99, #f69830bf, #ffe296)";

function HeatLegend({ options: { heatCreature, heatHours } }: { options: MapOptions }) {
  return (
    <li className="pt-1">
      {heatCreature ?? "All creatures"}, {spanWords(heatHours)}
      <span
        aria-hidden="true"
        className="my-1 block h-2 rounded-control forced-color-adjust-none"
        style={{ background: RAMP }}
      />
      <span className="flex justify-between text-11">
        <span>few</span>
        <span>many seen</span>
      </span>
    </li>
  );
}
