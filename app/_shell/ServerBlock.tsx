"use client";

import { useCallback } from "react";
import type { ServerStatus } from "@/app/_live/server-status-store";
import { isShallowSame, useLive } from "@/app/_live/use-live";
import { formatCount } from "@/app/_ui/format";
import { useDashboard } from "./dashboard-context";
import { serverStatusText } from "./server-status-text";
import { useIsConnected } from "./use-shell";

/** The game server's name and state, and how much of the guild is online. */
export function ServerBlock() {
  const { world, serverName } = useDashboard();
  const isConnected = useIsConnected();
  // Once a second: everything that is told of the server is told with its age.
  const { status, state, players } = useLive(
    world.heartbeat,
    useCallback(() => {
      const { current } = world.serverStatus;
      return { status: current?.status ?? "unknown", ...serverStatusText(current, world.serverTime.nowMs()) };
    }, [world]),
    isShallowSame,
  );
  const census = useLive(
    world.calm.characters,
    useCallback(() => count(world.characters.all.values()), [world]),
    isShallowSame,
  );
  const load = useLive(
    world.topicStatus,
    useCallback(() => world.statusOf("characters"), [world]),
  );
  // Not having been told of anybody is not the same as nobody.
  const isKnown = load === "ready" || census.online > 0;
  return (
    <div className="px-3 pt-2.5 pb-2">
      <div className="flex items-baseline gap-2">
        <h1 className="min-w-0 flex-1 truncate text-15 leading-5 font-semibold">{serverName}</h1>
        <p className="flex items-baseline gap-1" data-dim={!isConnected}>
          <span className="text-18 leading-5 font-semibold">
            {isKnown ? formatCount(census.online) : "–"}
          </span>
          <span className="text-11 text-ink-3">online{census.idle > 0 && ` · ${census.idle} idle`}</span>
        </p>
      </div>
      <div className="mt-0.5 text-11 leading-4 text-ink-3" data-dim={!isConnected}>
        <p className="flex items-baseline gap-1.5">
          <ServerShape status={isConnected ? status : "unknown"} />
          {state}
        </p>
        {players && <p>{players}</p>}
      </div>
    </div>
  );
}

/** Filled, crossed or hollow; the words beside it say the same. */
function ServerShape({ status }: { status: ServerStatus["status"] }) {
  const isDown = status === "down";
  return (
    <svg
      aria-hidden="true"
      width="8"
      height="8"
      viewBox="0 0 8 8"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      className={`shrink-0 ${status === "up" ? "text-ok" : isDown ? "text-danger" : ""}`}
    >
      {isDown ? (
        <path d="m1 1 6 6m0-6L1 7" />
      ) : (
        <circle cx="4" cy="4" r="3" fill={status === "up" ? "currentColor" : "none"} />
      )}
    </svg>
  );
}

function count(characters: Iterable<{ state: string }>): { online: number; idle: number } {
  let online = 0;
  let idle = 0;
  for (const { state } of characters) {
    if (state !== "offline") online++;
    if (state === "idle") idle++;
  }
  return { online, idle };
}
