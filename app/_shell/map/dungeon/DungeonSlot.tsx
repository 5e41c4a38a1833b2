"use client";

import { useCallback, useState } from "react";
import { useLive } from "@/app/_live/use-live";
import { LatePart } from "@/app/_ui/late";
import { landblockHex, landblockOf } from "@/server/facts/coordinates";
import { useDashboard } from "../../dashboard-context";
import { NotOpened } from "../../NotOpened";
import { useShell } from "../../use-shell";
import { dungeonInsetCode } from "../late-parts";

/** Where the map goes on under the ground: the dungeon of whoever is followed, or else selected. */
export function DungeonSlot() {
  const { world } = useDashboard();
  const selected = useShell("selected");
  const follow = useShell("follow");
  const looked = follow ?? selected;
  const { calm, characters } = world;
  // One text, so that React hears of it only when somebody goes in or out.
  const place = useLive(
    calm.characters,
    useCallback(() => {
      const character = looked === null ? undefined : characters.all.get(looked);
      if (!character || character.dungeon === null || character.telemetry.landcell === null) return null;
      return `${landblockHex(landblockOf(character.telemetry.landcell))} ${character.dungeon}`;
    }, [characters, looked]),
  );
  const [closed, setClosed] = useState<string | null>(null);
  if (looked === null || place === null || closed === `${looked} ${place}`) return null;
  const [landblock = "", ...words] = place.split(" ");
  return (
    <LatePart
      code={dungeonInsetCode}
      failed={(retry) => <NotOpened what="The plan of the dungeon" onRetry={retry} />}
    >
      {(DungeonInset) => (
        <DungeonInset
          key={landblock}
          landblock={landblock}
          name={words.join(" ")}
          looked={looked}
          onClose={() => setClosed(`${looked} ${place}`)}
        />
      )}
    </LatePart>
  );
}
