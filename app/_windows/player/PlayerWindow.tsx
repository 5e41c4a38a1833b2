"use client";

import { type UseQueryResult, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Character } from "@/app/_live/character";
import { useDashboard } from "@/app/_shell/dashboard-context";
import { useCharacter, useFreshness } from "@/app/_shell/use-shell";
import { useTRPC } from "@/app/_trpc/client";
import { type Failure, readFailure } from "@/app/_trpc/read-failure";
import { EmptyState } from "@/app/_ui/StateMessage";
import { NotLive } from "../NotLive";
import { AsOf } from "../states/AsOf";
import { PartFailed } from "../states/PartFailed";
import { WhenRead } from "../states/WhenRead";
import type { WindowContentProps } from "../window-state";
import { CommandsTo } from "./CommandsTo";
import { Figures } from "./Figures";
import { GlanceSkeleton } from "./GlanceSkeleton";
import type { Glance } from "./hour";
import { LastHour } from "./LastHour";
import { lastSeen } from "./last-seen";
import { OpenProblems } from "./OpenProblems";
import { PlaceLine } from "./PlaceLine";
import { StateLine } from "./StateLine";
import { useDungeonNames } from "./use-dungeon-names";
import { VitalsPanel } from "./VitalsPanel";
import { WindowsOf } from "./WindowsOf";

/** The hour that ends now is read again this often, in milliseconds. */
const REFRESH_MS = 60_000;

/** One character at a glance: what the stream says of it, and what the server knows beside that. */
export function PlayerWindow({ window }: WindowContentProps) {
  const name = window.character ?? "";
  const heard = useCharacter(name);
  const trpc = useTRPC();
  const glance = useQuery(
    trpc.characters.glance.queryOptions({ character: name }, { refetchInterval: REFRESH_MS }),
  );
  return (
    <div className="flex h-full flex-col">
      <NotLive />
      {heard ? (
        <AtAGlance character={heard} glance={glance} />
      ) : (
        <WhenRead
          read={glance}
          what={`What is known of ${name}`}
          skeleton={<GlanceSkeleton />}
          notFound={<NeverHeardOf name={name} />}
        >
          {(data) => <Away name={name} data={data} glance={glance} />}
        </WhenRead>
      )}
    </div>
  );
}

type Read = UseQueryResult<Glance, unknown>;

/** Nobody whom the stream has told of: as the server last saw them. */
function Away({ name, data, glance }: { name: string; data: Glance; glance: Read }) {
  const { world } = useDashboard();
  const dungeonAt = useDungeonNames();
  const character = useMemo(
    () => lastSeen(data, world.clock.now(), (epochMs) => world.serverTime.toLocal(epochMs), dungeonAt),
    [data, world, dungeonAt],
  );
  return character ? (
    <AtAGlance character={character} glance={glance} />
  ) : (
    <>
      <EmptyState icon="character" title={`Nothing has been told of ${name} yet`}>
        Its plugin has reported, and never where it is or how it fares. It was last heard of{" "}
        <AsOf at={data.last_seen} prefix="at" />. Everything fills as soon as it sends its first reading.
      </EmptyState>
      <WindowsOf name={name} isOnline={false} />
    </>
  );
}

function AtAGlance({ character, glance }: { character: Character; glance: Read }) {
  const fresh = useFreshness(character);
  const { name } = character;
  const isOnline = fresh !== "offline";
  const failure: Failure | null = glance.error ? readFailure(glance.error) : null;
  return (
    <div className="min-h-0 flex-1 overflow-y-auto">
      <StateLine character={character} fresh={fresh} level={glance.data?.level ?? null} />
      <OpenProblems name={name} />
      <VitalsPanel character={character} fresh={fresh} />
      <PlaceLine character={character} fresh={fresh} />
      <WindowsOf name={name} isOnline={isOnline} />
      {glance.data && <LastHour hour={glance.data.hour} fresh={fresh} />}
      {/* Whoever has just come online for the first time is not known yet. */}
      {failure && failure.status !== 404 && (
        <PartFailed
          failure={failure}
          what="The last hour"
          onRetry={() => void glance.refetch()}
          isOld={glance.data !== undefined}
        />
      )}
      <Figures character={character} fresh={fresh} />
      <CommandsTo name={name} isOnline={isOnline} />
    </div>
  );
}

function NeverHeardOf({ name }: { name: string }) {
  return (
    <EmptyState icon="character" title={`Nobody has heard of ${name}`}>
      No plugin has ever reported a character of this name. Look at the spelling: letter case counts, and so
      does a + in front.
    </EmptyState>
  );
}
