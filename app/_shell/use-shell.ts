"use client";

import { useCallback } from "react";
import { type Character, type Freshness, freshness } from "@/app/_live/character";
import type { Connection } from "@/app/_live/connection";
import { useLive } from "@/app/_live/use-live";
import { ownColor } from "@/app/_map/marker-colors";
import { useDashboard } from "./dashboard-context";
import type { ShellState } from "./shell-store";

/** One part of what the user has chosen. */
export function useShell<Key extends keyof ShellState>(key: Key): ShellState[Key] {
  const { shell } = useDashboard();
  return useLive(
    shell,
    useCallback(() => shell.state[key], [shell, key]),
  );
}

/** The color of a character as the user wants it, else the one that its name gives. */
export function useOwnColor(name: string): string {
  const { shell } = useDashboard();
  return useLive(
    shell,
    useCallback(() => ownColor(shell.state.mapOptions, name), [shell, name]),
  );
}

export function useConnection(): Connection {
  const { connection } = useDashboard().world;
  return useLive(
    connection,
    useCallback(() => connection.current, [connection]),
  );
}

/** Whether numbers may be shown as current at all. */
export function useIsConnected(): boolean {
  const { connection } = useDashboard().world;
  return useLive(
    connection,
    useCallback(() => connection.isConnected, [connection]),
  );
}

/** The live clock, once a second. */
export function useNow(): number {
  const { heartbeat } = useDashboard().world;
  return useLive(
    heartbeat,
    useCallback(() => heartbeat.nowMs, [heartbeat]),
  );
}

/** A character's newest readings, at most four times a second; null when nobody of that name is known. */
export function useCharacter(name: string): Character | null {
  const { calm, characters } = useDashboard().world;
  return useLive(
    calm.characters,
    useCallback(() => characters.all.get(name) ?? null, [characters, name]),
  );
}

/** What the character's last reading is worth; changes with time and with the connection. */
export function useFreshness(character: Character | null): Freshness {
  const { heartbeat, connection, clock } = useDashboard().world;
  const read = useCallback(
    () => (character ? freshness(character, clock.now(), connection.disconnectedAtMs) : "offline"),
    [character, clock, connection],
  );
  const byTime = useLive(heartbeat, read);
  const byConnection = useLive(connection, read);
  // Whichever of the two was told last has the newest answer; the worse one is never wrong for long.
  return worse(byTime, byConnection);
}

const ORDER: readonly Freshness[] = ["live", "stale", "offline"];

function worse(one: Freshness, other: Freshness): Freshness {
  return ORDER.indexOf(one) > ORDER.indexOf(other) ? one : other;
}
