"use client";

import { useQuery } from "@tanstack/react-query";
import { useCallback, useMemo } from "react";
import { isShallowSame, useLive } from "@/app/_live/use-live";
import { useDashboard } from "@/app/_shell/dashboard-context";
import { useTRPC } from "@/app/_trpc/client";
import { Combobox } from "@/app/_ui/Combobox";
import { IconButton } from "@/app/_ui/IconButton";
import { Select } from "@/app/_ui/Select";
import { rangeOptions } from "./ranges";
import type { StatsSettings } from "./stats-settings";

/** The list of characters changes seldom, in milliseconds. */
const LIST_FRESH_MS = 5 * 60_000;

type Props = { settings: StatsSettings; onKeep: (change: Partial<StatsSettings>) => void };

/** How far back, and of whom: for everything in the window. */
export function StatsTools({ settings, onKeep }: Props) {
  const { range, of, tab, isTable } = settings;
  const names = useKnownNames();
  const options = useMemo(() => names.map((name) => ({ value: name, label: name })), [names]);
  return (
    <div className="flex shrink-0 flex-wrap items-center gap-1.5 border-b border-weak p-1.5">
      <Select
        label="How far back"
        value={range}
        options={rangeOptions}
        onChange={(range) => onKeep({ range })}
      />
      <span className="flex min-w-28 flex-1">
        <Combobox
          label="Character"
          placeholder="All characters"
          nothing="Nobody of that name has ever reported."
          options={options}
          value={of}
          onChange={(of) => onKeep({ of })}
        />
      </span>
      {tab === "charts" && (
        <IconButton
          icon="list"
          label="Show as table"
          aria-pressed={isTable}
          onClick={() => onKeep({ isTable: !isTable })}
        />
      )}
    </div>
  );
}

/** Everybody who ever reported; until that is known, and where it cannot be had, whoever is online. */
function useKnownNames(): readonly string[] {
  const { world } = useDashboard();
  const trpc = useTRPC();
  const { data } = useQuery(trpc.characters.list.queryOptions(undefined, { staleTime: LIST_FRESH_MS }));
  const online = useLive(
    world.calm.characters,
    useCallback(() => [...world.characters.all.keys()].sort((a, b) => a.localeCompare(b)), [world]),
    isShallowSame,
  );
  return useMemo(() => {
    const known = data?.characters.map(({ character_name }) => character_name) ?? [];
    const isKnown = new Set(known);
    return [...known, ...online.filter((name) => !isKnown.has(name))];
  }, [data, online]);
}
