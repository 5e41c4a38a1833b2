"use client";

import { memo } from "react";
import type { Character, Freshness } from "@/app/_live/character";
import { Badge } from "@/app/_ui/Badge";
import { formatAge, formatFigure, formatFullTime } from "@/app/_ui/format";
import { StateShape, stateWords } from "@/app/_ui/StateShape";
import { VitalBar } from "@/app/_ui/VitalBar";
import { formatPlace, isDrawable } from "@/server/facts/coordinates";
import { useDashboard } from "./dashboard-context";
import { useCharacter, useConnection, useFreshness, useNow, useOwnColor } from "./use-shell";

/** Fewer tapers than this are worth a word. */
const TAPERS_LOW = 50;

type Props = {
  name: string;
  isSelected: boolean;
  isFollowed: boolean;
  height: number;
  /** Its place among all rows, of which only some are in the page. */
  at: number;
  count: number;
  /** Only one row takes part in tabbing; arrows reach the others. */
  isTabStop: boolean;
};

/** One character of the roster. Clicks and keys are the list's affair. */
export const RosterRow = memo(function RosterRow(props: Props) {
  const { name, isSelected, isFollowed, height, at, count, isTabStop } = props;
  const { serverTime } = useDashboard().world;
  const character = useCharacter(name);
  const fresh = useFreshness(character);
  const color = useOwnColor(name);
  // Before the first connection nobody can tell how old the reading is.
  const isOld = useConnection().phase !== "connecting" && fresh !== "live";
  if (!character) return <div style={{ height }} />;
  return (
    <div
      role="option"
      aria-selected={isSelected}
      aria-label={spokenRow(character, {
        fresh,
        isFollowed,
        asOfMs: isOld ? serverTime.toServer(character.telemetryAtMs) : null,
      })}
      aria-posinset={at + 1}
      aria-setsize={count}
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
          <StateBadge state={character.state} />
          {fresh !== "offline" && (
            <span className="text-12 text-ink" data-dim={fresh !== "live"} title="Kills per hour">
              {formatFigure(character.telemetry.kills_per_hour)}
              <span className="text-11 text-ink-3">/h</span>
            </span>
          )}
        </span>
        <span className="flex items-center gap-1.5 text-11 text-ink-2" data-dim={fresh !== "live"}>
          <span className="w-12 shrink-0">
            <VitalBar vital="health" percent={character.vitals?.health_percentage ?? null} thin />
          </span>
          <span className="min-w-0 flex-1 truncate font-mono text-11">{placeOf(character)}</span>
          <LowTapers count={lowTapers(character)} />
          {isOld && <Age atMs={character.telemetryAtMs} />}
        </span>
      </span>
    </div>
  );
});

function StateBadge({ state }: Pick<Character, "state">) {
  if (state === "dead") return <Badge tone="danger">dead</Badge>;
  return state === "idle" && <Badge>idle</Badge>;
}

function LowTapers({ count }: { count: number | null }) {
  return count !== null && <Badge tone="warn">{count} tapers</Badge>;
}

/** How many are left where they are few; null for those who are away. */
function lowTapers({ state, telemetry }: Character): number | null {
  const count = telemetry.prismatic_taper_count;
  return state !== "offline" && count !== null && count < TAPERS_LOW ? count : null;
}

function Age({ atMs }: { atMs: number }) {
  return <span>{formatAge(useNow() - atMs)}</span>;
}

/** Where the character is, in words. */
export function placeOf({ dungeon, telemetry }: Pick<Character, "dungeon" | "telemetry">): string {
  if (dungeon !== null) return `in ${dungeon}`;
  return isDrawable(telemetry.ns, telemetry.ew) ? formatPlace(telemetry.ns, telemetry.ew) : "off the map";
}

type RowState = {
  fresh: Freshness;
  isFollowed: boolean;
  /** When the reading was taken, where it is no longer current; milliseconds since the epoch. */
  asOfMs: number | null;
};

/** The row in words. The time of an old reading is the full one: an age would be told anew with every second. */
export function spokenRow(character: Character, { fresh, isFollowed, asOfMs }: RowState): string {
  const { name, state, telemetry, vitals } = character;
  const health = vitals?.health_percentage ?? null;
  const tapers = lowTapers(character);
  const rate = fresh === "offline" ? null : telemetry.kills_per_hour;
  const parts = [
    name,
    stateWords(state, fresh),
    isFollowed ? "followed" : "",
    placeOf(character),
    health !== null && fresh === "live" ? `health ${Math.round(health)} percent` : "",
    rate === null ? "" : `${formatFigure(rate)} kills per hour`,
    tapers === null ? "" : `${tapers} tapers left`,
    asOfMs === null ? "" : `as of ${formatFullTime(asOfMs)}`,
  ];
  return parts.filter(Boolean).join(", ");
}
