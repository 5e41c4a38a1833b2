"use client";

import { useCallback } from "react";
import type { Character, Freshness } from "@/app/_live/character";
import { useLive } from "@/app/_live/use-live";
import { characterColor } from "@/app/_map/character-color";
import { useDashboard } from "@/app/_shell/dashboard-context";
import { placeOf } from "@/app/_shell/RosterRow";
import { useNow } from "@/app/_shell/use-shell";
import { IconButton } from "@/app/_ui/IconButton";
import { nearestPlace } from "@/server/facts/places";
import { headingName } from "./heading-name";
import { trailPath } from "./trail-path";

const WIDTH = 120;
const HEIGHT = 72;

/** Where the character is, where it is going, and where it has been in the last ten minutes. */
export function PlaceLine({ character, fresh }: { character: Character; fresh: Freshness }) {
  const { toasts } = useDashboard();
  const { telemetry, dungeon, name } = character;
  const near = dungeon === null ? nearestPlace(telemetry.ns, telemetry.ew) : null;
  const place = placeOf(character);
  return (
    <div className="flex items-stretch gap-3 border-y border-weak px-3 py-2" data-dim={fresh !== "live"}>
      <div className="min-w-0 flex-1">
        <p className="flex items-center gap-1">
          <span className="truncate font-mono text-13">{place}</span>
          <IconButton
            icon="copy"
            size="small"
            label="Copy the place"
            onClick={() =>
              void navigator.clipboard?.writeText(place).then(() => toasts.show("notice", "Place copied"))
            }
          />
        </p>
        {near && (
          <p className="truncate text-12 text-ink-2">
            {near.distance < 0.5 ? "in" : `${near.distance.toFixed(1)} from`} {near.place.name}
          </p>
        )}
        <p className="text-12 text-ink-2">
          {telemetry.heading !== null && `heading ${headingName(telemetry.heading)}`}
          {telemetry.z !== null && telemetry.heading !== null && " · "}
          {telemetry.z !== null && `height ${telemetry.z.toFixed(1)}`}
        </p>
      </div>
      {dungeon === null && <Trail name={name} />}
    </div>
  );
}

/** The way of the last ten minutes, north up, scaled to fit. */
function Trail({ name }: { name: string }) {
  const { world } = useDashboard();
  // Once a second is enough for a way that takes ten minutes.
  useNow();
  const points = useLive(
    world.heartbeat,
    useCallback(() => world.trails.all.get(name)?.points.slice() ?? [], [world, name]),
  );
  const path = trailPath(points, WIDTH, HEIGHT);
  if (path === null) return null;
  return (
    <svg
      role="img"
      aria-label={`Way of the last ten minutes, about ${path.span.toFixed(1)} map units across`}
      width={WIDTH}
      height={HEIGHT}
      className="shrink-0 rounded-control bg-inset"
    >
      <path
        d={path.d}
        fill="none"
        stroke={characterColor(name)}
        strokeOpacity="0.7"
        strokeWidth="1.4"
        strokeLinejoin="round"
      />
      <circle cx={path.end.x} cy={path.end.y} r="3" fill={characterColor(name)} />
    </svg>
  );
}
