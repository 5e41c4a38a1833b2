import type { Logger } from "pino";
import type { Database } from "@/db/client";
import { getServerStatus, saveServerStatus } from "@/db/queries/server-status";
import { fetchPlayerCount } from "@/server/services/server-health/fetch-player-count";
import type { Bus } from "../bus/bus";
import type { Clock } from "../clock";
import type { GameServer } from "../config";
import type { Metrics } from "../metrics";
import { Keeper } from "./keeper";
import { createProbe } from "./probe-game-server";
import { ServerHealthWatch } from "./server-health";

interface Surroundings {
  db: Database;
  bus: Bus;
  clock: Clock;
  log: Logger;
  metrics: Metrics["gameServer"];
  /** Longest wait for an answer to a probe, where it is not the usual one; milliseconds. */
  answerWithinMs: number | undefined;
}

/** The watch over the configured game server, with everything real: sockets, HTTP, the database. */
export function watchGameServer(
  { name, address, countUrl }: GameServer,
  { db, answerWithinMs, ...shared }: Surroundings,
): ServerHealthWatch {
  const { clock, log } = shared;
  const probing = { monotonic: () => clock.monotonic(), answerWithinMs };
  const counting = { serverName: name, fetch, now: () => clock.now() };
  return new ServerHealthWatch({
    ...shared,
    serverName: name,
    probe: address && createProbe(address, probing),
    askCount: countUrl === null ? null : (signal) => fetchPlayerCount({ ...counting, url: countUrl, signal }),
    load: () => getServerStatus(db),
    keeper: new Keeper("the game server's status", (row) => saveServerStatus(db, row), log),
  });
}
