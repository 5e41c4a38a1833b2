"use client";

import type { Character, Freshness } from "@/app/_live/character";
import { useDashboard } from "@/app/_shell/dashboard-context";
import { placeOf } from "@/app/_shell/RosterRow";
import { useCopy } from "@/app/_shell/use-copy";
import { headingName } from "@/app/_ui/heading-name";
import { IconButton } from "@/app/_ui/IconButton";
import { nearestPlace } from "@/server/facts/places";
import { SmallMapPicture } from "./SmallMapPicture";

/** Where the character is, where it is going, and where it has been in the last ten minutes. */
export function PlaceLine({ character, fresh }: { character: Character; fresh: Freshness }) {
  const { toasts } = useDashboard();
  const copy = useCopy(toasts);
  const { telemetry, dungeon } = character;
  const near = dungeon === null ? nearestPlace(telemetry.ns, telemetry.ew) : null;
  const place = placeOf(character);
  const way = [
    near && `${near.distance < 0.5 ? "in" : `${near.distance.toFixed(1)} from`} ${near.place.name}`,
    telemetry.heading !== null && `heading ${headingName(telemetry.heading)}`,
    telemetry.z !== null && `height ${telemetry.z.toFixed(1)}`,
  ].filter(Boolean);
  return (
    <div className="border-y border-weak px-3 py-2" data-dim={fresh !== "live"}>
      <p className="flex items-center gap-1">
        <span className="truncate font-mono text-13">{place}</span>
        <IconButton icon="copy" size="small" label="Copy the place" onClick={() => copy(place, "Place")} />
        <span className="min-w-0 flex-1 text-right text-12 text-ink-2">{way[0]}</span>
      </p>
      {way.length > 1 && <p className="text-12 text-ink-2">{way.slice(1).join(" · ")}</p>}
      {dungeon === null && <SmallMapPicture character={character} fresh={fresh} />}
    </div>
  );
}
