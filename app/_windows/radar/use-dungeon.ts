"use client";

import { useState } from "react";
import { type Dungeon, type Floor, floorAt } from "@/app/_dungeons/dungeon";
import type { FloorsRead } from "@/app/_dungeons/dungeon-floors";
import { useDungeonFloors, useFloorsOf } from "@/app/_dungeons/use-dungeon-floors";
import { useCharacter } from "@/app/_shell/use-shell";
import { landblockHex, landblockOf } from "@/server/facts/coordinates";
import type { RadarOwner } from "./radar-reading";

export type DungeonHere = {
  /** Four hex digits, null outside dungeons. */
  readonly landblock: string | null;
  /** As far as anybody has named it. */
  readonly name: string | null;
  readonly read: FloorsRead | null;
  readonly dungeon: Dungeon | null;
  /** The floor that counts. */
  readonly floor: Floor | null;
  /** It is the one that the character stands on, wherever it goes. */
  readonly isAuto: boolean;
  /** Null goes back to the character's own. */
  choose(floor: Floor | null): void;
  retry(): void;
};

/** The dungeon that the character is in, and which of its floors is shown. */
export function useDungeon(character: string, owner: RadarOwner | null): DungeonHere {
  const known = useCharacter(character);
  const landcell = owner?.landcell ?? known?.telemetry.landcell ?? null;
  const isInside = owner?.isDungeon ?? (known !== null && known.dungeon !== null);
  const landblock = isInside && landcell !== null ? landblockHex(landblockOf(landcell)) : null;
  const floors = useDungeonFloors();
  const read = useFloorsOf(landblock);
  const [choice, setChoice] = useState<{ landblock: string; z: number } | null>(null);

  const dungeon = read?.kind === "known" ? read.dungeon : null;
  const chosen =
    choice?.landblock === landblock ? dungeon?.floors.find(({ z }) => z === choice?.z) : undefined;
  return {
    landblock,
    name: dungeon?.name ?? known?.dungeon ?? null,
    read,
    dungeon,
    floor: chosen ?? (dungeon && floorAt(dungeon, owner?.z ?? known?.telemetry.z ?? null)),
    isAuto: chosen === undefined,
    choose: (floor) => setChoice(floor && landblock !== null ? { landblock, z: floor.z } : null),
    retry: () => {
      if (landblock !== null) floors.retry(landblock);
    },
  };
}
