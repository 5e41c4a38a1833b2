"use client";

import type { Floor } from "@/app/_dungeons/dungeon";
import type { Character } from "@/app/_live/character";
import { Badge } from "@/app/_ui/Badge";
import { formatAge } from "@/app/_ui/format";
import { StateShape, stateWords } from "@/app/_ui/StateShape";
import { VirtualList } from "@/app/_ui/VirtualList";
import { openWindow } from "../../actions/window-actions";
import { useDashboard } from "../../dashboard-context";
import { useIsPhone } from "../../use-is-phone";
import { useCharacter, useFreshness, useNow, useOwnColor, useShell } from "../../use-shell";
import type { Inside } from "./people-inside";

const HEIGHT = 28;
const PHONE_HEIGHT = 44;
/** The picture keeps the rest. */
const ROWS_MAX = 3;
const ELSEWHERE = "other floor";

/** Who is in the dungeon: a press selects, a double click opens the character's Dashboard. */
export function PeopleList({ people, floor }: { people: readonly Inside[]; floor: Floor | null }) {
  const height = useIsPhone() ? PHONE_HEIGHT : HEIGHT;
  return (
    <fieldset
      aria-label="In this dungeon"
      style={{ height: Math.min(people.length, ROWS_MAX) * height }}
      className="shrink-0 border-t border-weak"
    >
      <VirtualList
        className="h-full"
        count={people.length}
        rowHeight={height}
        rowKey={(index) => people[index]?.name ?? String(index)}
        renderRow={(index) => {
          const person = people[index];
          return person && <Person person={person} isHere={person.floor === floor} height={height} />;
        }}
      />
    </fieldset>
  );
}

type PersonProps = { person: Inside; isHere: boolean; height: number };

function Person({ person: { name }, isHere, height }: PersonProps) {
  const dashboard = useDashboard();
  const isSelected = useShell("selected") === name;
  const color = useOwnColor(name);
  const character = useCharacter(name);
  const fresh = useFreshness(character);
  const state = character?.state ?? "offline";
  return (
    <button
      type="button"
      aria-label={[name, stateWords(state, fresh), ...(isHere ? [] : [ELSEWHERE])].join(", ")}
      aria-pressed={isSelected}
      style={{ height }}
      onClick={() => dashboard.shell.select(name)}
      onDoubleClick={() => openWindow(dashboard, "player", name)}
      className="flex w-full items-center gap-2 px-2.5 text-left text-12 hover:bg-raised focus-visible:-outline-offset-2 aria-pressed:bg-raised"
    >
      <StateShape state={state} freshness={fresh} color={color} />
      <span className="min-w-0 flex-1 truncate" data-dim={fresh !== "live"}>
        {name}
      </span>
      {state === "dead" && <Badge tone="danger">dead</Badge>}
      {state === "idle" && <Badge>idle</Badge>}
      {character && fresh !== "live" && <Age of={character} />}
      {!isHere && <span className="text-ink-3">{ELSEWHERE}</span>}
    </button>
  );
}

/** How old what is shown of somebody is. */
function Age({ of: { telemetryAtMs } }: { of: Character }) {
  return <span className="text-11 text-ink-2">{formatAge(useNow() - telemetryAtMs)}</span>;
}
