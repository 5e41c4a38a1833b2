"use client";

import type { Character, Freshness } from "@/app/_live/character";
import { useDashboard } from "@/app/_shell/dashboard-context";
import { useConnection, useNow, useOwnColor } from "@/app/_shell/use-shell";
import { Badge } from "@/app/_ui/Badge";
import { formatAge, formatTime } from "@/app/_ui/format";
import { StateShape, stateWords } from "@/app/_ui/StateShape";

/** What the character does, and how old that is. */
export function StateLine({
  character,
  fresh,
  level,
}: {
  character: Character;
  fresh: Freshness;
  /** Null while it is not known. */
  level: number | null;
}) {
  const { state, telemetry, name } = character;
  const color = useOwnColor(name);
  return (
    <div className="flex flex-wrap items-center gap-2 px-3 py-2" data-dim={fresh !== "live"}>
      <StateShape state={state} freshness={fresh} color={color} />
      <span className="font-semibold first-letter:uppercase">{stateWords(state, fresh)}</span>
      <ReadingAge character={character} fresh={fresh} />
      <span className="ml-auto flex gap-1">
        {level !== null && <Badge>level {level}</Badge>}
        {telemetry.char_tag !== null && <Badge title="Group">{telemetry.char_tag}</Badge>}
        {telemetry.vt_state !== null && <Badge title="State of the macro">{telemetry.vt_state}</Badge>}
      </span>
    </div>
  );
}

function ReadingAge({ character, fresh }: { character: Character; fresh: Freshness }) {
  const { world } = useDashboard();
  const nowMs = useNow();
  const { phase } = useConnection();
  if (phase === "connecting") return null;
  const ageMs = nowMs - character.telemetryAtMs;
  if (fresh === "live") return <span className="text-12 text-ink-3">{formatAge(ageMs)} ago</span>;
  const epochMs = world.serverTime.nowMs() - ageMs;
  return (
    <span className="text-12 text-warn">
      as of {formatTime(epochMs, world.serverTime.nowMs())}, {formatAge(ageMs)} ago
    </span>
  );
}
