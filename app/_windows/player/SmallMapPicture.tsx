"use client";

import { useCallback } from "react";
import type { Character, Freshness } from "@/app/_live/character";
import { useLive } from "@/app/_live/use-live";
import { ownColor } from "@/app/_map/marker-colors";
import { showCharacter } from "@/app/_shell/actions/character-actions";
import { useDashboard } from "@/app/_shell/dashboard-context";
import { useNow, useShell } from "@/app/_shell/use-shell";
import { isDrawable } from "@/server/facts/coordinates";
import { places } from "@/server/facts/places";
import { useWidth } from "../use-width";
import { type SmallMap, smallMap } from "./small-map";

const HEIGHT = 112;
/** Names of others that are said. */
const NAMED_MAX = 5;

/** What is around the character: its way of the last ten minutes, places, others. Pressed, the large map goes there. */
export function SmallMapPicture({ character, fresh }: { character: Character; fresh: Freshness }) {
  const dashboard = useDashboard();
  const { world } = dashboard;
  const { name, telemetry } = character;
  // Once a second is enough for a way that takes ten minutes.
  useNow();
  const around = useLive(
    world.heartbeat,
    useCallback(
      () => ({
        trail: world.trails.all.get(name)?.points.slice() ?? [],
        others: [...world.characters.all.values()]
          .filter((other) => other.name !== name && other.dungeon === null && other.state !== "offline")
          .map((other) => ({ name: other.name, ns: other.telemetry.ns, ew: other.telemetry.ew })),
      }),
      [world, name],
    ),
  );
  const { ref, width } = useWidth();
  const options = useShell("mapOptions");
  if (!isDrawable(telemetry.ns, telemetry.ew)) return null;
  // Until it has been measured, any width will do for the words.
  const map = smallMap({ here: telemetry, ...around, places, width: width || HEIGHT, height: HEIGHT });
  return (
    <button
      ref={ref}
      type="button"
      onClick={() => showCharacter(dashboard, name)}
      title={`Show ${name} on the map`}
      aria-label={`${inWords(map, name)} Show ${name} on the map.`}
      className="mt-1.5 block w-full overflow-hidden rounded-control border border-weak hover:border-strong"
    >
      {/* Like the large map it stays dark in every theme, also in that of the system. */}
      <svg
        aria-hidden="true"
        data-theme="dark"
        width={width}
        height={HEIGHT}
        className="block bg-inset forced-color-adjust-none"
      >
        {width > 0 && (
          <g data-dim={fresh !== "live"}>
            <Picture
              map={map}
              width={width}
              color={ownColor(options, name)}
              colorOf={(other) => ownColor(options, other)}
              heading={telemetry.heading}
              isLive={fresh === "live"}
            />
          </g>
        )}
      </svg>
    </button>
  );
}

type PictureProps = {
  map: SmallMap;
  width: number;
  color: string;
  /** Of the others. */
  colorOf: (name: string) => string;
  heading: number | null;
  isLive: boolean;
};

function Picture({ map, width, color, colorOf, heading, isLive }: PictureProps) {
  const { here, way, columns, rows } = map;
  return (
    <>
      <g stroke="var(--line-weak)" strokeWidth="1">
        {columns.map((x) => (
          <path key={`x${x}`} d={`M${x} 0V${HEIGHT}`} />
        ))}
        {rows.map((y) => (
          <path key={`y${y}`} d={`M0 ${y}H${width}`} />
        ))}
      </g>
      {map.places.map(({ name, x, y }) => (
        <g key={name} fill="var(--text-2)">
          <rect x={x - 2.5} y={y - 2.5} width="5" height="5" />
          <text
            x={x + (x > width / 2 ? -6 : 6)}
            y={y + 4}
            textAnchor={x > width / 2 ? "end" : "start"}
            fontSize="11"
          >
            {name}
          </text>
        </g>
      ))}
      {map.others.map(({ name, x, y }) => (
        <circle key={name} cx={x} cy={y} r="2.5" fill="none" stroke={colorOf(name)} strokeWidth="1.2" />
      ))}
      {way !== null && (
        <path
          d={way}
          fill="none"
          stroke={color}
          strokeOpacity="0.7"
          strokeWidth="1.4"
          strokeLinejoin="round"
        />
      )}
      <circle
        cx={here.x}
        cy={here.y}
        r="4.5"
        fill={isLive ? color : "var(--bg-inset)"}
        stroke={color}
        strokeWidth="1.4"
        strokeDasharray={isLive ? undefined : "2 1.6"}
      />
      {heading !== null && isLive && (
        <path
          d="M0 -5.5V-10"
          stroke={color}
          strokeWidth="2"
          transform={`translate(${here.x} ${here.y}) rotate(${heading})`}
        />
      )}
    </>
  );
}

function inWords({ span, others, places: near }: SmallMap, name: string): string {
  const named = others.slice(0, NAMED_MAX).map((other) => other.name);
  const more = others.length - named.length;
  const who =
    named.length === 0 ? "nobody else" : `${named.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
  const where = near.length === 0 ? "" : ` Places: ${near.map((place) => place.name).join(", ")}.`;
  return `What is around ${name}, ${span.toFixed(1)} map units from north to south: ${who}.${where}`;
}
