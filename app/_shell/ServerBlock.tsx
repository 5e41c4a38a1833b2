"use client";

import { useCallback } from "react";
import type { ServerStatus } from "@/app/_live/server-status-store";
import { isShallowSame, useLive } from "@/app/_live/use-live";
import { formatAge, formatCount } from "@/app/_ui/format";
import { useDashboard } from "./dashboard-context";
import { useIsConnected } from "./use-shell";

/** The game server's name and state, and how much of the guild is online. */
export function ServerBlock() {
  const { world, serverName } = useDashboard();
  const isConnected = useIsConnected();
  const status = useLive(
    world.serverStatus,
    useCallback(() => world.serverStatus.current, [world]),
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
    <div className="flex items-baseline gap-2 px-3 pt-2.5 pb-2">
      <div className="min-w-0 flex-1">
        <h1 className="truncate text-15 leading-5 font-semibold">{serverName}</h1>
        <p className="text-11 text-ink-3">{statusText(status, world.serverTime.nowMs())}</p>
      </div>
      <p className="text-right" data-dim={!isConnected}>
        <span className="block text-18 leading-5 font-semibold">
          {isKnown ? formatCount(census.online) : "–"}
        </span>
        <span className="text-11 text-ink-3">online{census.idle > 0 && ` · ${census.idle} idle`}</span>
      </p>
    </div>
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

function statusText(status: ServerStatus | null, nowMs: number): string {
  if (!status || status.status === "unknown") return "Game server: unknown";
  if (status.status === "down") return "Game server: down";
  const parts = ["Game server: up"];
  if (status.latency_ms !== null) parts.push(`${Math.round(status.latency_ms)} ms`);
  if (status.player_count !== null) parts.push(`${formatCount(status.player_count)} players`);
  if (status.last_check !== null) parts.push(`${formatAge(nowMs - Date.parse(status.last_check))} ago`);
  return parts.join(" · ");
}
