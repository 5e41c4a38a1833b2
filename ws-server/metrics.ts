import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";

export type Metrics = ReturnType<typeof createMetrics>;

/** Everything ws-server counts. Label values are ours or from a bounded list, never a sender's text. */
export function createMetrics({ defaults = true } = {}) {
  const registry = new Registry();
  if (defaults) collectDefaultMetrics({ register: registry });
  return {
    registry,
    ingest: ingestMetrics(registry),
    live: liveMetrics(registry),
    writer: writerMetrics(registry),
    gameServer: gameServerMetrics(registry),
    sharing: sharingMetrics(registry),
    alerts: alertMetrics(registry),
  };
}

function ingestMetrics(registry: Registry) {
  const registers = [registry];
  return {
    connections: new Gauge({
      name: "overlord_ws_plugin_connections",
      help: "Open plugin sockets",
      registers,
    }),
    refusedHandshakes: new Counter({
      name: "overlord_ws_plugin_handshakes_refused_total",
      help: "Plugin sockets refused before the upgrade",
      labelNames: ["reason"],
      registers,
    }),
    frames: new Counter({
      name: "overlord_ws_plugin_frames_total",
      help: "Valid plugin frames by message type; share_* and unknown types are one each",
      labelNames: ["type"],
      registers,
    }),
    refusedFrames: new Counter({
      name: "overlord_ws_plugin_frames_refused_total",
      help: "Plugin frames refused, by code",
      labelNames: ["code"],
      registers,
    }),
    workerFrames: new Counter({
      name: "overlord_ws_plugin_frames_large_total",
      help: "Plugin frames decoded in the worker thread",
      registers,
    }),
    pauses: new Counter({
      name: "overlord_ws_plugin_reads_paused_total",
      help: "Times a plugin socket was not read because its budget was spent",
      registers,
    }),
    closes: new Counter({
      name: "overlord_ws_plugin_sockets_closed_total",
      help: "Plugin sockets closed by us, by reason",
      labelNames: ["reason"],
      registers,
    }),
    commands: new Counter({
      name: "overlord_ws_commands_total",
      help: "Commands to game clients, by outcome",
      labelNames: ["status"],
      registers,
    }),
    online: new Gauge({
      name: "overlord_ws_characters_online",
      help: "Characters heard within 30 s",
      registers,
    }),
  };
}

function liveMetrics(registry: Registry) {
  const registers = [registry];
  return {
    clients: new Gauge({ name: "overlord_ws_live_clients", help: "Open live sockets", registers }),
    refusedHandshakes: new Counter({
      name: "overlord_ws_live_handshakes_refused_total",
      help: "Live sockets refused before the upgrade, by HTTP status",
      labelNames: ["status"],
      registers,
    }),
    events: new Counter({ name: "overlord_ws_live_events_total", help: "Events on the firehose", registers }),
    writes: new Counter({
      name: "overlord_ws_live_writes_total",
      help: "Socket writes to live clients",
      registers,
    }),
    bytes: new Counter({
      name: "overlord_ws_live_bytes_total",
      help: "Bytes written to live clients",
      registers,
    }),
    dropped: new Counter({
      name: "overlord_ws_live_events_dropped_total",
      help: "Readings a slow client did not get because a newer one took their place",
      registers,
    }),
    closes: new Counter({
      name: "overlord_ws_live_sockets_closed_total",
      help: "Live sockets closed by us, by reason",
      labelNames: ["reason"],
      registers,
    }),
    resumes: new Counter({
      name: "overlord_ws_live_resumes_total",
      help: "Clients that came back, by answer",
      labelNames: ["answer"],
      registers,
    }),
    heldBytes: new Gauge({
      name: "overlord_ws_live_held_bytes",
      help: "Bytes held for clients that come back",
      registers,
    }),
  };
}

function writerMetrics(registry: Registry) {
  const registers = [registry];
  return {
    rows: new Counter({
      name: "overlord_ws_writer_rows_total",
      help: "Rows stored, by table",
      labelNames: ["table"],
      registers,
    }),
    rejected: new Counter({
      name: "overlord_ws_writer_rows_rejected_total",
      help: "Rows the database refused, by table",
      labelNames: ["table"],
      registers,
    }),
    dropped: new Counter({
      name: "overlord_ws_writer_rows_dropped_total",
      help: "Rows given up because neither database nor disk had room for them, by table",
      labelNames: ["table"],
      registers,
    }),
    failures: new Counter({
      name: "overlord_ws_writer_failures_total",
      help: "Flushes that have to be repeated",
      registers,
    }),
    flushSeconds: new Histogram({
      name: "overlord_ws_writer_flush_seconds",
      help: "Time of one flush",
      buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
      registers,
    }),
    waiting: new Gauge({
      name: "overlord_ws_writer_rows_waiting",
      help: "Rows in memory and in the spool, not yet in the database",
      registers,
    }),
    lagSeconds: new Gauge({
      name: "overlord_ws_writer_lag_seconds",
      help: "Age of the oldest row that is not yet in the database; 0 when there is none",
      registers,
    }),
    inventoryLagSeconds: new Gauge({
      name: "overlord_ws_writer_inventory_lag_seconds",
      help: "Age of the oldest inventory or change of one that is not yet in the database; 0 when there is none",
      registers,
    }),
    spooled: new Counter({
      name: "overlord_ws_writer_rows_spooled_total",
      help: "Rows put on disk to wait for the database, by table",
      labelNames: ["table"],
      registers,
    }),
    setAside: new Counter({
      name: "overlord_ws_writer_rows_set_aside_total",
      help: "Rows kept on disk because writing them fails again and again, by table",
      labelNames: ["table"],
      registers,
    }),
    diskFailures: new Counter({
      name: "overlord_ws_spool_failures_total",
      help: "Times the disk did not take or give rows",
      registers,
    }),
    spoolRows: new Gauge({
      name: "overlord_ws_spool_rows",
      help: "Rows on disk, not yet in the database",
      registers,
    }),
    spoolBytes: new Gauge({ name: "overlord_ws_spool_bytes", help: "Bytes of rows on disk", registers }),
    spoolSetAside: new Gauge({
      name: "overlord_ws_spool_rows_set_aside",
      help: "Rows on disk that the database could not take",
      registers,
    }),
    spoolOldestSeconds: new Gauge({
      name: "overlord_ws_spool_oldest_seconds",
      help: "Age of the oldest row on disk; 0 when there is none",
      registers,
    }),
  };
}

function gameServerMetrics(registry: Registry) {
  const registers = [registry];
  return {
    probes: new Counter({
      name: "overlord_ws_game_server_probes_total",
      help: "Times the game server was asked whether it is up, by outcome",
      labelNames: ["outcome"],
      registers,
    }),
    latencySeconds: new Gauge({
      name: "overlord_ws_game_server_latency_seconds",
      help: "Time of its last answer to a probe",
      registers,
    }),
    counts: new Counter({
      name: "overlord_ws_game_server_counts_total",
      help: "Times its player count was asked for, by outcome",
      labelNames: ["outcome"],
      registers,
    }),
  };
}

function sharingMetrics(registry: Registry) {
  const registers = [registry];
  return {
    peers: new Gauge({
      name: "overlord_ws_share_peers",
      help: "Characters whose plugins share with each other",
      registers,
    }),
    framesIn: new Counter({
      name: "overlord_ws_share_frames_in_total",
      help: "share_* frames of plugins, by type; types that nobody knows are one",
      labelNames: ["type"],
      registers,
    }),
    framesOut: new Counter({
      name: "overlord_ws_share_frames_out_total",
      help: "share_* frames written to plugins, each receiver counted",
      registers,
    }),
    writes: new Counter({
      name: "overlord_ws_share_writes_total",
      help: "Socket writes that brought them",
      registers,
    }),
    coalesced: new Counter({
      name: "overlord_ws_share_frames_coalesced_total",
      help: "Readings that were not sent because a newer one took their place",
      registers,
    }),
    skipped: new Counter({
      name: "overlord_ws_share_frames_skipped_total",
      help: "share_* frames not passed on: slow (per receiver), full (no room for another peer), gone (the sender)",
      labelNames: ["reason"],
      registers,
    }),
    latencySeconds: new Histogram({
      name: "overlord_ws_share_latency_seconds",
      help: "From receipt to written; a reading may wait for its turn up to 0.2 s, an event does not",
      labelNames: ["kind"],
      buckets: [0.001, 0.002, 0.005, 0.01, 0.02, 0.03, 0.05, 0.1, 0.25, 0.5, 1],
      registers,
    }),
  };
}

function alertMetrics(registry: Registry) {
  const registers = [registry];
  return {
    found: new Counter({
      name: "overlord_ws_alerts_found_total",
      help: "Alerts stored that were not known before, by kind",
      labelNames: ["kind"],
      registers,
    }),
    pending: new Gauge({
      name: "overlord_ws_alert_outbox_pending",
      help: "Alerts that wait to be sent to Discord",
      registers,
    }),
    finished: new Counter({
      name: "overlord_ws_alert_outbox_finished_total",
      help: "Alerts that are sent, given up (failed), or may have arrived and are not repeated (uncertain)",
      labelNames: ["state"],
      registers,
    }),
    requests: new Counter({
      name: "overlord_ws_alert_outbox_requests_total",
      help: "Requests to Discord, by how they ended",
      labelNames: ["outcome"],
      registers,
    }),
  };
}
