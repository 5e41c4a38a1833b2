"use client";

import { FloorTools } from "@/app/_dungeons/FloorTools";
import { showPlace } from "@/app/_shell/actions/character-actions";
import { useDashboard } from "@/app/_shell/dashboard-context";
import { formatPlace, isDrawable } from "@/server/facts/coordinates";
import { PartFailed } from "../states/PartFailed";
import type { RadarOwner } from "./radar-reading";
import type { DungeonHere } from "./use-dungeon";

type Props = { owner: RadarOwner | null; here: DungeonHere };

/** Where the character is: a place that the map can show, or a dungeon with its floor. */
export function PlaceLine({ owner, here }: Props) {
  const { landblock, name, read, dungeon, floor, isAuto, choose, retry } = here;
  if (landblock === null) return <Outdoors owner={owner} />;
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-2 border-b border-weak px-2.5 py-0.5">
        <span className="min-w-0 truncate py-0.5 text-12">
          {name ?? "A dungeon"} <span className="font-mono text-11 text-ink-3">{landblock}</span>
        </span>
        <span className="ml-auto">
          {dungeon && floor && (
            <FloorTools floors={dungeon.floors} floor={floor} isChosen={!isAuto} onChoose={choose} />
          )}
        </span>
      </div>
      {read?.kind === "missing" && (
        <p role="status" className="border-b border-weak px-2.5 py-1 text-12 text-ink-2">
          No map of this dungeon is known yet. It comes as soon as a client that is inside sends it.
        </p>
      )}
      {read?.kind === "failed" && <PartFailed failure={read.failure} what="The floor plan" onRetry={retry} />}
    </>
  );
}

function Outdoors({ owner }: { owner: RadarOwner | null }) {
  const dashboard = useDashboard();
  if (!owner || !isDrawable(owner.ns, owner.ew)) return null;
  return (
    <p className="border-b border-weak px-2.5 py-0.5 text-12 text-ink-2">
      At{" "}
      <button
        type="button"
        title="Show on the map"
        className="min-h-6 cursor-pointer rounded-[2px] font-mono text-12 text-accent underline-offset-2 hover:underline max-wide:min-h-11 forced-colors:underline"
        onClick={() => showPlace(dashboard, owner)}
      >
        {formatPlace(owner.ns, owner.ew)}
      </button>
    </p>
  );
}
