"use client";

import { useMemo } from "react";
import { readFailure } from "@/app/_trpc/read-failure";
import type { CombatStats } from "@/server/contract/http/combat";
import { OfflineLine } from "../states/OfflineLine";
import { PartFailed } from "../states/PartFailed";
import { WhenRead } from "../states/WhenRead";
import { CombatSkeleton } from "./CombatSkeleton";
import type { CombatSettings } from "./combat-settings";
import { Fights } from "./Fights";
import { NoCombat, NotHeardOf } from "./NoCombat";
import { type CombatOf, useCombat } from "./use-combat";

type Props = {
  character: string;
  settings: CombatSettings;
  onKeep: (change: Partial<CombatSettings>) => void;
};

/** The combat of one character: rates, elements, each monster. */
export function FightView({ character, settings, onKeep }: Props) {
  const names = useMemo(() => [character], [character]);
  const [combat] = useCombat(names);
  if (combat === undefined) return null;
  return (
    <>
      {/* How old its last report is stands below, of the session or of the lifetime. */}
      <OfflineLine character={character} at={null} />
      <WhenRead
        read={combat.stats}
        what="The combat figures"
        skeleton={<CombatSkeleton />}
        notFound={<NotHeardOf character={character} />}
      >
        {(stats) =>
          hasNothing(stats, settings) ? (
            <NoCombat stats={stats} settings={settings} onKeep={onKeep} />
          ) : (
            <>
              <RatesProblem combat={combat} />
              <Fights stats={stats} history={combat.history} settings={settings} onKeep={onKeep} />
            </>
          )
        }
      </WhenRead>
    </>
  );
}

function hasNothing({ session, lifetime }: CombatStats, { scope }: CombatSettings): boolean {
  const tree = scope === "session" ? session : lifetime;
  return tree === null || Object.keys(tree.monsters).length === 0;
}

function RatesProblem({ combat: { deltas } }: { combat: CombatOf }) {
  if (!deltas.error) return null;
  return (
    <PartFailed
      failure={readFailure(deltas.error)}
      what="The rates"
      onRetry={() => void deltas.refetch()}
      isOld={deltas.data !== undefined}
    />
  );
}
