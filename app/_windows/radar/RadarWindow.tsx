"use client";

import { useCallback } from "react";
import { useLive } from "@/app/_live/use-live";
import { useDashboard } from "@/app/_shell/dashboard-context";
import { useCharacter, useFreshness, useIsConnected } from "@/app/_shell/use-shell";
import { NotLive } from "../NotLive";
import { OfflineLine } from "../states/OfflineLine";
import type { WindowContentProps } from "../window-state";
import { FeedLine } from "./FeedLine";
import { NoReading } from "./NoReading";
import { RadarBody } from "./RadarBody";
import { useRadarFeed } from "./use-radar-feed";

/**
 * What stands around one character. Opening the window starts the plugin's feed, closing or collapsing it stops it
 * again (`feed-keeper.ts`); both are commands, so only officers and admins do, and others see what comes.
 */
export function RadarWindow({ window }: WindowContentProps) {
  const character = window.character ?? "";
  const { world } = useDashboard();
  const { heartbeat, clock, serverTime } = world;
  const { store, calm, keeper } = useRadarFeed(character);
  const reading = useLive(
    calm,
    useCallback(() => store.reading, [store]),
  );
  const feed = useLive(
    keeper,
    useCallback(() => keeper.state, [keeper]),
  );
  const isStale = useLive(
    heartbeat,
    useCallback(() => store.isStale(clock.now()), [store, clock]),
  );
  const isConnected = useIsConnected();
  const fresh = useFreshness(useCharacter(character));
  const isDim = !isConnected || fresh !== "live" || (isStale && feed.phase !== "running");
  const retry = () => keeper.retry();
  const takenAt = Number.isFinite(store.takenAtMs)
    ? new Date(serverTime.nowMs() - (clock.now() - store.takenAtMs)).toISOString()
    : null;

  return (
    <div className="flex h-full flex-col">
      <NotLive />
      <OfflineLine character={character} at={takenAt} />
      {reading ? (
        <>
          {isConnected && (
            <FeedLine
              character={character}
              feed={feed}
              at={takenAt}
              isOffline={fresh !== "live"}
              onRetry={retry}
            />
          )}
          <RadarBody window={window} character={character} store={store} reading={reading} isDim={isDim} />
        </>
      ) : (
        <NoReading character={character} feed={feed} onRetry={retry} />
      )}
    </div>
  );
}
