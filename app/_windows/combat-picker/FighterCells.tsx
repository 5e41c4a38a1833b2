"use client";

import type { ReactNode } from "react";
import { useDashboard } from "@/app/_shell/dashboard-context";
import { useCharacter, useFreshness, useNow, useOwnColor } from "@/app/_shell/use-shell";
import { formatAge, formatFullTime } from "@/app/_ui/format";
import { StateShape, stateWords } from "@/app/_ui/StateShape";
import { useDimmed } from "../states/use-dimmed";
import { openCombat } from "./open-combat";

/** Who it is and what it does; pressing the name opens its combat. */
export function FighterName({ name }: { name: string }) {
  const dashboard = useDashboard();
  const character = useCharacter(name);
  const fresh = useFreshness(character);
  const color = useOwnColor(name);
  const words = stateWords(character?.state ?? "offline", fresh);
  return (
    <>
      <span title={words} className="shrink-0">
        <StateShape state={character?.state ?? "offline"} freshness={fresh} color={color} />
      </span>
      <button
        type="button"
        tabIndex={-1}
        title={`Open the combat of ${name}`}
        onClick={() => openCombat(dashboard, name)}
        className={`min-h-6 min-w-0 truncate text-left underline-offset-2 hover:underline forced-colors:underline ${fresh === "offline" ? "text-ink-2" : "text-accent"}`}
      >
        {name}
      </button>
      <span className="sr-only">, {words}</span>
    </>
  );
}

/** How long ago; the full time where the pointer rests, and in the ear. */
export function FightAge({ atMs }: { atMs: number }) {
  const { serverTime } = useDashboard().world;
  useNow();
  const fullTime = formatFullTime(atMs);
  return (
    <time dateTime={new Date(atMs).toISOString()} title={fullTime} className="whitespace-nowrap">
      {formatAge(serverTime.nowMs() - atMs)}
      <span className="sr-only">, {fullTime}</span>
    </time>
  );
}

/** A figure of now: dimmed where the character's last reading is not. */
export function LiveFigure({ name, children }: { name: string; children: ReactNode }) {
  return <span data-dim={useDimmed(name)}>{children}</span>;
}
