import { randomUUID } from "node:crypto";
import { once } from "node:events";
import type { Logger } from "pino";
import { connect, type Database } from "@/db/client";
import { dungeonMap } from "@/db/queries/reports";
import { writeBatch, writeInventories } from "@/db/queries/write-batch";
import { ONLINE_WINDOW_MS, RADAR_LINGER_MS } from "@/server/contract";
import { createOriginCheck } from "@/server/services/origins";
import { Alerting } from "./alerts/alerting";
import type { OutboxTiming } from "./alerts/outbox-sender";
import { type Bus, createLocalBus } from "./bus/bus";
import { type Clock, isoNow, systemClock } from "./clock";
import type { Config } from "./config";
import { HEARTBEAT_TIMING, Heartbeat, type HeartbeatTiming } from "./heartbeat";
import { createHttp, type InternalPath } from "./http";
import { InventoryImports } from "./imports/inventory-imports";
import { storedKnowledge } from "./imports/stored-knowledge";
import { CommandRoutes } from "./ingest/command-routes";
import { DecoderThread } from "./ingest/decoder-thread";
import { Pipeline, publishPresence } from "./ingest/pipeline";
import { PLUGIN_BUDGET, type PluginConnection } from "./ingest/plugin-connection";
import { PluginSockets } from "./ingest/plugin-sockets";
import { checkSessions, viewersOf } from "./jobs/check-sessions";
import { runEvery } from "./jobs/every";
import { retention } from "./jobs/retention";
import { rollUps } from "./jobs/roll-ups";
import { type SessionSilence, silentSessions } from "./jobs/silent-sessions";
import { watchGameServer } from "./jobs/watch-game-server";
import { listen } from "./listen";
import { DungeonMaps } from "./live/dungeon-maps";
import { EventLog } from "./live/event-log";
import { FanOut } from "./live/fan-out";
import { LiveSockets } from "./live/live-sockets";
import { LiveState } from "./live-state/live-state";
import { restoreLiveState } from "./live-state/restore";
import { createMetrics } from "./metrics";
import { checkReadiness } from "./readiness";
import { createCommandRelay } from "./relay/command-relay";
import { RadarFeeds } from "./relay/radar-feeds";
import { VitalSharing } from "./relay/vital-sharing";
import type { Budget } from "./token-bucket";
import type { RowQueue } from "./writer/row-queue";
import { Storage } from "./writer/storage";
import { setStorageGauges } from "./writer/storage-gauges";
import { orAfter } from "./writer/time-limit";

/** Connections to the database: one writes, the others answer short questions. */
const DATABASE_CONNECTIONS_MAX = 4;

/** Time for the rest of the rows when we stop, in milliseconds; a launcher waits ten seconds for all of it. */
const WRITE_OUT_MS = 5_000;

/** Time for large frames to be decoded when we stop, in milliseconds: the sockets' goodbye and a little more. */
const SETTLE_MS = 1_500;
const LET_GO_MS = 500;

const SESSION_CHECK_MS = 2_000;
const TICK_MS = 250;
const PRESENCE_MS = 1_000;
const SHARE_SILENCE_MS = 1_000;
const RADAR_MS = 1_000;
const MEND_MS = 5_000;

export interface ServerOptions {
  log: Logger;
  clock?: Clock;
  /** How long a character counts as online after its last telemetry, in milliseconds. */
  onlineWindowMs?: number;
  /** How long the radars that a browser has switched on go on once it is gone, in milliseconds. */
  radarLingerMs?: number;
  heartbeat?: HeartbeatTiming;
  /** In the place of the queue in memory. */
  queue?: RowQueue;
  /** In the place of the thread that decodes large frames. */
  decoder?: Decoder;
  /** What one plugin socket may send. */
  pluginBudget?: Budget;
  /** How often the game server is asked and how long its answer may take, in milliseconds. */
  gameServerTiming?: { everyMs: number; answerWithinMs: number };
  outboxTiming?: OutboxTiming;
  sessionSilence?: SessionSilence;
}

export interface RunningServer {
  /** The port it listens on. */
  port: number;
  /** Stops accepting, says goodbye to everybody, writes everything out, leaves the database. */
  stop(): Promise<void>;
}

/** Puts ws-server together and starts it. Everything it consists of is made here, and nothing is global. */
export async function startServer(config: Config, options: ServerOptions): Promise<RunningServer> {
  const { log, clock = systemClock, heartbeat: heartbeatTiming = HEARTBEAT_TIMING } = options;
  const metrics = createMetrics();
  const db = connect(config.databaseUrl, { name: "overlord-ws-server", max: DATABASE_CONNECTIONS_MAX });

  const bus = createLocalBus((error) => log.error({ err: error }, "a reader of events failed"));
  const events = new EventLog(randomUUID());
  const fanOut = new FanOut(events, clock);
  bus.subscribe(fanOut.publish);
  bus.subscribe(() => metrics.live.events.inc());
  const dungeonMaps = new DungeonMaps({ read: (landblock) => dungeonMap(db, landblock), log });
  bus.subscribe(dungeonMaps.note);

  const onlineWindowMs = options.onlineWindowMs ?? ONLINE_WINDOW_MS;
  const liveState = new LiveState(onlineWindowMs);
  await restore(liveState, db, clock, log);

  const alerting = new Alerting(config, {
    db,
    bus,
    clock,
    log,
    metrics: metrics.alerts,
    timing: options.outboxTiming,
  });
  const { channels: alertChannels, onWritten } = alerting;
  const writer = await Storage.open({
    spool: config.spool,
    queue: options.queue,
    write: (batch) => writeBatch(db, batch, { alertChannels }),
    writeInventories: (batch) => writeInventories(db, batch),
    onWritten,
    clock,
    log,
    metrics: metrics.writer,
  });
  const { watch, recall, jobs: alertJobs } = alerting.watch(writer, onlineWindowMs);
  await recalled(recall, log);
  const pipeline = new Pipeline({ liveState, bus, watch, writer, clock });
  const decoder: Decoder = options.decoder ?? new DecoderThread(log);
  const heartbeat = new Heartbeat(clock, heartbeatTiming);
  const routes = new CommandRoutes<PluginConnection>();
  const isSpokenFor = (character: string) => routes.ownerOf(character) !== undefined;
  const sharing = new VitalSharing({
    serverName: config.serverName,
    socketOf: (character) => routes.ownerOf(character),
    onGone: (event, json) => bus.publish({ event, json }),
    clock,
    metrics: metrics.sharing,
  });
  const shared = { clock, log, heartbeat, trustedProxies: config.trustedProxies };

  const plugins = new PluginSockets({
    ...shared,
    sharedSecret: config.sharedSecret,
    metrics: metrics.ingest,
    routes,
    pipeline,
    sharing,
    decoder,
    budget: options.pluginBudget ?? PLUGIN_BUDGET,
  });
  const radarFeeds = new RadarFeeds({
    lingerMs: options.radarLingerMs ?? RADAR_LINGER_MS,
    isSpokenFor,
    clock,
    log,
    command: createCommandRelay({
      db,
      clock,
      log,
      metrics: metrics.ingest,
      prefixes: config.commandPrefixes,
      tagged: (charTag) => liveState.presentWithTag(charTag, isSpokenFor),
      route: {
        reaches: isSpokenFor,
        deliver: (command) => routes.ownerOf(command.player_name)?.deliver(command) ?? false,
      },
    }),
  });
  const live = new LiveSockets({
    ...shared,
    secretKey: config.secretKey,
    serviceToken: config.serviceToken,
    trustedNetworks: config.trustedNetworks,
    isAllowedOrigin: createOriginCheck(config.origins),
    findViewer: async (sessionId) => (await viewersOf(db, [sessionId], clock)).get(sessionId) ?? null,
    shareTells: config.shareTells,
    version: config.version,
    metrics: metrics.live,
    events,
    fanOut,
    dungeonMap: (landblock) => dungeonMaps.find(landblock),
    commands: (viewer) => radarFeeds.open(viewer),
  });

  const imports = new InventoryImports({ decoder, writer, bus, clock, log, ...storedKnowledge(db) });
  const http = createHttp({
    serviceToken: config.serviceToken,
    log,
    readiness: () => checkReadiness({ db, spool: writer, alerts: alerting }),
    metrics: async () => {
      metrics.live.heldBytes.set(events.heldBytes);
      metrics.ingest.online.set(liveState.online);
      setStorageGauges(metrics.writer, writer.state);
      metrics.sharing.peers.set(sharing.peerCount);
      return { contentType: metrics.registry.contentType, text: await metrics.registry.metrics() };
    },
    internal: new Map<string, InternalPath>([
      ["/vital-sharing/peers", { method: "GET", answer: () => sharing.list() }],
      ["/inventory/import", { method: "POST", answer: (request, query) => imports.take(request, query) }],
    ]),
    sockets: new Map([
      ["/ws/position", (upgrade) => plugins.upgrade(upgrade)],
      ["/ws/live", (upgrade) => live.upgrade(upgrade)],
    ]),
  });
  const port = await listen(http, config.port, config.host);

  const gameServer = watchGameServer(config.gameServer, {
    db,
    bus,
    clock,
    log,
    metrics: metrics.gameServer,
    answerWithinMs: options.gameServerTiming?.answerWithinMs,
  });
  const stopping = new AbortController();
  const stopJobs = runEvery(
    [
      ...gameServer.jobs(options.gameServerTiming?.everyMs),
      { name: "heartbeat", everyMs: heartbeatTiming.pingMs / 4, run: () => heartbeat.beat() },
      { name: "tick", everyMs: TICK_MS, run: () => live.tick() },
      { name: "presence", everyMs: PRESENCE_MS, run: () => announceOffline(liveState, bus, clock) },
      ...alertJobs,
      { name: "radars", everyMs: RADAR_MS, run: () => radarFeeds.tick() },
      { name: "sharing", everyMs: SHARE_SILENCE_MS, run: () => sharing.checkSilence() },
      { name: "sessions", everyMs: SESSION_CHECK_MS, run: () => checkSessions(live, db, clock) },
      { name: "spool", everyMs: MEND_MS, run: () => writer.mend() },
      silentSessions({ db, writer, clock }, options.sessionSilence),
      rollUps(db, clock, stopping.signal),
      retention(db, clock, log),
    ],
    log,
  );
  alerting.start();

  return {
    port,
    async stop() {
      const closed = once(http, "close");
      http.close();
      http.closeIdleConnections();
      gameServer.stop();
      stopping.abort();
      const jobsStopped = stopJobs();
      const alertingStopped = alerting.stop();
      await settle(plugins, decoder);
      await live.close();
      const { spooled, lost } = await writer.stop(WRITE_OUT_MS);
      if (spooled > 0) log.warn({ rows: spooled }, "rows wait on disk: the next start writes them");
      if (lost > 0) log.error({ rows: lost }, "rows lost: neither the database nor the disk took them");
      await jobsStopped;
      await alertingStopped;
      await db.close();
      http.closeAllConnections();
      await closed;
    },
  };
}

type Decoder = Pick<DecoderThread, "decode" | "stop">;

/** Rows that wait to be written must not wait for frames that are not even read: those nobody was told are safe. */
async function settle(plugins: PluginSockets, decoder: Decoder): Promise<void> {
  const settled = plugins.close();
  await orAfter(settled, SETTLE_MS);
  await orAfter(
    Promise.all([settled, decoder.stop()]).then(() => undefined),
    LET_GO_MS,
  );
}

async function restore(liveState: LiveState, db: Database, clock: Clock, log: Logger): Promise<void> {
  try {
    await restoreLiveState(liveState, db, clock);
  } catch (error) {
    // Without it characters only seem to come online once more.
    log.error({ err: error }, "starting without the database: who was online is not known");
  }
}

async function recalled(recall: () => Promise<void>, log: Logger): Promise<void> {
  try {
    await recall();
  } catch (error) {
    log.error(
      { err: error },
      "starting without the database: alerts wait until it says which were made before",
    );
  }
}

function announceOffline(liveState: LiveState, bus: Bus, clock: Clock): void {
  for (const name of liveState.advance(clock.monotonic())) {
    publishPresence(bus, "player_offline", name, isoNow(clock));
  }
}
