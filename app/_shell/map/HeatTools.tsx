"use client";

import { useQuery } from "@tanstack/react-query";
import { useCallback, useEffect, useState } from "react";
import { useLive } from "@/app/_live/use-live";
import { readSpan } from "@/app/_map/map-options";
import { useTRPC } from "@/app/_trpc/client";
import { Button } from "@/app/_ui/Button";
import { Combobox } from "@/app/_ui/Combobox";
import { formatCount, formatTime } from "@/app/_ui/format";
import { Select } from "@/app/_ui/Select";
import { useDashboard } from "../dashboard-context";
import { useShell } from "../use-shell";
import { spanChoices, spanWords } from "./spans";
import { useTopicFailed } from "./use-topic-failed";

/** Which creatures make the heat, and of how long. */
export function HeatTools() {
  const { shell } = useDashboard();
  const { heatHours, heatCreature } = useShell("mapOptions");
  return (
    <fieldset className="flex flex-col gap-1.5">
      <legend className="mb-1 text-11 font-semibold text-ink-2">Spawn heat</legend>
      <CreatureChoice />
      <Select
        label="Time of the spawn heat"
        value={String(heatHours)}
        options={spanChoices}
        onChange={(value) => {
          const hours = readSpan(value);
          if (hours !== null) shell.setMap({ heatHours: hours });
        }}
      />
      <HeatLine key={`${heatHours} ${heatCreature}`} />
    </fieldset>
  );
}

/** Typing is looked up on the server only where the list is not whole, once the fingers rest; milliseconds. */
const REST_MS = 250;

function CreatureChoice() {
  const { shell } = useDashboard();
  const trpc = useTRPC();
  const { heatHours: hours, heatCreature } = useShell("mapOptions");
  const [text, setText] = useState("");
  const all = useQuery(trpc.spawns.creatures.queryOptions({ hours }, { staleTime: 60_000 }));
  const isCut = all.data !== undefined && all.data.total > all.data.creatures.length;
  const q = useRested(text.trim(), REST_MS);
  const found = useQuery(
    trpc.spawns.creatures.queryOptions({ hours, q }, { enabled: isCut && q !== "", staleTime: 60_000 }),
  );
  const creatures = (isCut && q !== "" ? found.data : all.data)?.creatures ?? [];
  const nothing = all.isPending
    ? "The creatures are being loaded."
    : all.isError
      ? "The creatures could not be loaded."
      : "No such creature was seen in this time.";
  return (
    <div
      className="flex"
      onInput={({ target }) => target instanceof HTMLInputElement && setText(target.value)}
    >
      <Combobox
        label="Creature of the spawn heat"
        placeholder="All creatures"
        nothing={nothing}
        options={creatures.map(({ mob, seen }) => ({ value: mob, label: mob, detail: formatCount(seen) }))}
        value={heatCreature}
        onChange={(creature) => shell.setMap({ heatCreature: creature })}
      />
    </div>
  );
}

function useRested(value: string, ms: number): string {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), ms);
    return () => clearTimeout(timer);
  }, [value, ms]);
  return rested;
}

/** What is shown and of when, or why nothing is. */
function HeatLine() {
  const { world } = useDashboard();
  const { heatHours, heatCreature } = useShell("mapOptions");
  const { heat } = world;
  const shown = useLive(
    heat,
    useCallback(() => heat.shown, [heat]),
  );
  const hasFailed = useTopicFailed("heat");
  const what = heatCreature ?? "creatures";
  const span = spanWords(heatHours);
  return (
    <div role="status" className="text-12 text-ink-2">
      {hasFailed && (
        <p className="mb-1 flex items-center gap-2 text-warn">
          <span className="flex-1">
            {shown ? "It could not be read again." : "The spawn heat could not be loaded."}
          </span>
          <Button onClick={() => world.reload("heat")}>Retry</Button>
        </p>
      )}
      {shown && shown.total > 0 && (
        <p>
          {formatCount(shown.total)} {what} of the {span} in {formatCount(heat.all.length)}{" "}
          {heat.all.length === 1 ? "place" : "places"}, as of{" "}
          {formatTime(shown.timeMs, world.serverTime.nowMs())}
        </p>
      )}
      {shown && shown.total === 0 && (
        <p>
          No {what} were seen in the {span}.{" "}
          {heatHours < 168 ? "Take a longer time." : "They are told by the plugins."}
        </p>
      )}
      {!shown && !hasFailed && (
        <p>
          Loading {what} of the {span}
        </p>
      )}
    </div>
  );
}
