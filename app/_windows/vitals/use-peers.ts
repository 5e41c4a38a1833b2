"use client";

import { useQuery } from "@tanstack/react-query";
import { useCallback, useEffect, useMemo, useState } from "react";
import { Calm, type Changing } from "@/app/_live/signal";
import { useLive } from "@/app/_live/use-live";
import { announcements } from "@/app/_shell/announcements";
import { useDashboard } from "@/app/_shell/dashboard-context";
import { useListen } from "@/app/_shell/use-listen";
import { useTRPC } from "@/app/_trpc/client";
import { PEER_TYPES, PeerFeed, type PeerScope } from "./peer-feed";
import type { Peer } from "./peer-order";
import type { Spot } from "./way";

/**
 * A plugin that has nothing to tell only registers again, which the stream does not pass on: the list says that it is
 * still there. Milliseconds.
 */
const LIST_EVERY_MS = 10_000;

/** Everybody that is shown, and how React hears of it: at most four times a second. */
export type Peers = { readonly feed: PeerFeed; readonly calm: Changing };

/** The peers of the guild, and how the question for their list went. */
export function usePeers(scope: PeerScope) {
  const { world } = useDashboard();
  const trpc = useTRPC();
  const list = useQuery(trpc.vitalSharing.peers.queryOptions(undefined, { refetchInterval: LIST_EVERY_MS }));
  const { data, refetch } = list;
  const [peers] = useState((): Peers => {
    const say = (words: string) => announcements.say(words);
    const feed = new PeerFeed(
      { world, say, onStranger: () => void refetch({ cancelRefetch: false }) },
      scope,
    );
    return { feed, calm: new Calm(feed, world.clock) };
  });
  const { feed } = peers;
  useEffect(() => feed.setScope(scope), [feed, scope]);
  useEffect(() => {
    if (data) feed.fill(data.peers);
  }, [feed, data]);
  useEffect(() => {
    const end = world.heartbeat.subscribe(() => feed.beat());
    return () => {
      end();
      feed.stop();
    };
  }, [feed, world]);
  useListen(
    useMemo(
      () => ({
        types: PEER_TYPES,
        onEvent: (event, replayed) => feed.hear(event, replayed),
        onMissed: () => void refetch({ cancelRefetch: false }),
      }),
      [feed, refetch],
    ),
  );
  return { peers, list };
}

/** One row; null when it is gone. */
export function usePeer({ feed, calm }: Peers, name: string): Peer | null {
  return useLive(
    calm,
    useCallback(() => feed.rows.get(name) ?? null, [feed, name]),
  );
}

/** Where somebody is; null for nobody, and where it is not known. */
export function useSpot({ feed, calm }: Peers, name: string | null): Spot | null {
  return useLive(
    calm,
    useCallback(() => (name === null ? null : feed.spotOf(name)), [feed, name]),
    isSameSpot,
  );
}

function isSameSpot(one: Spot | null, other: Spot | null): boolean {
  if (one === null || other === null) return one === other;
  return (
    one.ns === other.ns &&
    one.ew === other.ew &&
    one.heading === other.heading &&
    one.dungeon === other.dungeon
  );
}
