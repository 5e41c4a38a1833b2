"use client";

import { memo } from "react";
import type { Character, Freshness } from "@/app/_live/character";
import { Badge } from "@/app/_ui/Badge";
import { formatAge, formatFigure } from "@/app/_ui/format";
import { StateShape, stateWords } from "@/app/_ui/StateShape";
import { VitalBar } from "@/app/_ui/VitalBar";
import { formatPlace, isDrawable } from "@/server/facts/coordinates";
import { useCharacter, useConnection, useFreshness, useNow, useOwnColor } from "./use-shell";

/** Fewer tapers than this are worth a word. */
const TAPERS_LOW = 50;

type Props = {
  name: string;
  isSelected: boolean;
  isFollowed: boolean;
  height: number;
  /** Only one row takes part in tabbing; arrows reach the others. */
  isTabStop: boolean;
};

/** One character of the roster. Clicks and keys are the list's affair. */
export const RosterRow = memo(function RosterRow({ name, isSelected, isFollowed, height, isTabStop }: Props) {
  const character = useCharacter(name);
  const fresh = useFreshness(character);
  const color = useOwnColor(name);
  if (!character) return <div style={{ height }} />;
  return (
    <div
      role="option"
      aria-selected={isSelected}
      aria-label={spoken(character, fresh)}
      tabIndex={isTabStop ? 0 : -1}
      data-name={name}
      style={{ height }}
      className="group relative flex cursor-pointer items-center gap-2 pr-2 pl-3 select-none hover:bg-raised focus-visible:z-1 focus-visible:outline-offset-[-2px] aria-selected:bg-raised"
    >
      {isSelected && (
        <span className="absolute inset-y-0 left-0 w-[3px] bg-accent forced-colors:bg-[Highlight]" />
      )}
      <StateShape state={character.state} freshness={fresh} color={color} />
      <span className="min-w-0 flex-1">
        <span className="flex items-baseline gap-1.5">
          <span className={`min-w-0 flex-1 truncate ${fresh === "offline" ? "text-ink-3" : "text-ink"}`}>
            {name}
          </span>
          {isFollowed && <Badge tone="info">following</Badge>}
          <StateBadge character={character} />
          <span className="text-12 text-ink" data-dim={fresh !== "live"} title="Kills per hour">
            {formatFigure(character.telemetry.kills_per_hour)}
            <span className="text-11 text-ink-3">/h</span>
          </span>
        </span>
        <span className="flex items-center gap-1.5 text-11 text-ink-2" data-dim={fresh !== "live"}>
          <span className="w-12 shrink-0">
            <VitalBar vital="health" percent={character.vitals?.health_percentage ?? null} thin />
          </span>
          <span className="min-w-0 flex-1 truncate font-mono text-11">{placeOf(character)}</span>
          {fresh !== "live" && <Age atMs={character.telemetryAtMs} />}
        </span>
      </span>
    </div>
  );
});

function StateBadge({ character }: { character: Character }) {
  const { state, telemetry } = character;
  const tapers = telemetry.prismatic_taper_count;
  if (state === "dead") return <Badge tone="danger">dead</Badge>;
  if (state === "idle") return <Badge>idle</Badge>;
  if (state === "moving" && tapers !== null && tapers < TAPERS_LOW)
    return <Badge tone="warn">{tapers} tapers</Badge>;
  return null;
}

/** How old the reading is; before the first connection nobody can tell. */
function Age({ atMs }: { atMs: number }) {
  const nowMs = useNow();
  const { phase } = useConnection();
  return phase === "connecting" ? null : <span>{formatAge(nowMs - atMs)}</span>;
}

/** Where the character is, in words. */
export function placeOf({ dungeon, telemetry }: Pick<Character, "dungeon" | "telemetry">): string {
  if (dungeon !== null) return `in ${dungeon}`;
  return isDrawable(telemetry.ns, telemetry.ew) ? formatPlace(telemetry.ns, telemetry.ew) : "off the map";
}

function spoken(character: Character, fresh: Freshness): string {
  const health = character.vitals?.health_percentage ?? null;
  const parts = [character.name, stateWords(character.state, fresh), placeOf(character)];
  if (health !== null && fresh === "live") parts.push(`health ${Math.round(health)} percent`);
  return parts.join(", ");
}
