"use client";

import { showCharacter, showPlace } from "@/app/_shell/actions/character-actions";
import { useDashboard } from "@/app/_shell/dashboard-context";
import { formatFullTime, formatTime } from "@/app/_ui/format";
import { formatPlace } from "@/server/facts/coordinates";
import type { Happening } from "./happenings";

const link =
  "min-h-6 max-w-full truncate text-accent hover:underline focus-visible:-outline-offset-1 max-wide:min-h-11";

/** Who found what, who died, when and where; names and places lead there. */
export function HappeningLine({ happening }: { happening: Happening }) {
  const dashboard = useDashboard();
  const { kind, atMs, character, what, isGreat, place } = happening;
  return (
    <li className="flex flex-wrap items-center gap-x-1.5">
      <span className={kind === "death" ? "text-danger" : isGreat ? "text-rare-great" : "text-rare-common"}>
        <span aria-hidden="true">{kind === "death" ? "✕" : "◆"}</span>
        <span className="sr-only">{kind === "death" ? "Death" : isGreat ? "Great rare" : "Rare"}:</span>
      </span>
      <button type="button" className={link} onClick={() => showCharacter(dashboard, character)}>
        {character}
      </button>
      <span className="min-w-0 text-ink">{kind === "death" ? `died, ${what}` : `found ${what}`}</span>
      {place && (
        <button
          type="button"
          className={`${link} font-mono text-11`}
          onClick={() => showPlace(dashboard, place)}
        >
          {formatPlace(place.ns, place.ew)}
        </button>
      )}
      <time
        dateTime={new Date(atMs).toISOString()}
        title={formatFullTime(atMs)}
        className="text-11 text-ink-3"
      >
        {formatTime(atMs, dashboard.world.serverTime.nowMs())}
      </time>
    </li>
  );
}
