"use client";

import { useCallback } from "react";
import { PINS_MAX } from "@/app/_live/pin-store";
import { useLive } from "@/app/_live/use-live";
import { readSpan } from "@/app/_map/map-options";
import { Button } from "@/app/_ui/Button";
import { formatCount } from "@/app/_ui/format";
import { Select } from "@/app/_ui/Select";
import { useDashboard } from "../dashboard-context";
import { useShell } from "../use-shell";
import { spanChoices, spanWords } from "./spans";
import { useTopicFailed } from "./use-topic-failed";

type Props = {
  /** Above the table, which has all of them, whatever the map shows. */
  isTable?: boolean;
};

/** How far back deaths and rares go, and what of them is not to be seen. */
export function PinTools({ isTable = false }: Props) {
  const { shell } = useDashboard();
  const { pinHours } = useShell("mapOptions");
  return (
    <fieldset className="flex flex-col gap-1.5">
      <legend className="mb-1 text-11 font-semibold text-ink-2">Deaths and rares</legend>
      <Select
        label="Time of deaths and rares"
        value={String(pinHours)}
        options={spanChoices}
        onChange={(value) => {
          const hours = readSpan(value);
          if (hours !== null) shell.setMap({ pinHours: hours });
        }}
      />
      <PinLines isTable={isTable} />
    </fieldset>
  );
}

const ALL = { deaths: true, rares: true };

function PinLines({ isTable }: { isTable: boolean }) {
  const { world, shell } = useDashboard();
  const layers = useShell("layers");
  const shows = isTable ? ALL : layers;
  const { pinHours } = useShell("mapOptions");
  const { pins } = world;
  const all = useLive(
    pins,
    useCallback(() => pins.all, [pins]),
  );
  const deathsFailed = useTopicFailed("deaths");
  const raresFailed = useTopicFailed("rares");
  const of = all.filter(({ kind }) => (kind === "death" ? shows.deaths : shows.rares));
  const underground = of.filter(({ dungeon }) => dungeon !== null).length;
  const cut = (["deaths", "rares"] as const).filter((family) => shows[family] && pins.isCut(family));
  const retry = () => {
    world.reload("deaths");
    world.reload("rares");
  };
  return (
    <div role="status" className="flex flex-col gap-1 text-12 text-ink-2">
      {((shows.deaths && deathsFailed) || (shows.rares && raresFailed)) && (
        <p className="flex items-center gap-2 text-warn">
          <span className="flex-1">They could not be loaded.</span>
          <Button onClick={retry}>Retry</Button>
        </p>
      )}
      {cut.map((family) => (
        <p key={family}>
          Only the newest {formatCount(PINS_MAX)} {family}: there are more. Take a shorter time.
        </p>
      ))}
      {!isTable && of.length === 0 && !deathsFailed && !raresFailed && (
        <p>Nothing in the {spanWords(pinHours)}.</p>
      )}
      {!isTable && underground > 0 && (
        <p>
          {formatCount(underground)} in dungeons, off the map:{" "}
          <button
            type="button"
            className="min-h-6 text-accent underline"
            onClick={() => shell.set({ isTable: true })}
          >
            see the table
          </button>
        </p>
      )}
    </div>
  );
}
