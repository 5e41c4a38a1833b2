import { setTimeout as delay } from "node:timers/promises";
import { z } from "zod";
import { createTemplateDatabase, createTestDatabase } from "@/server/test/database";
import { bootPostgres } from "@/server/test/postgres";
import { startChild } from "./sockets/child";
import type { Percentiles } from "./sockets/percentiles";
import { SECRETS } from "./sockets/secrets";
import type { Bench, Table } from "./table";

/** The guild as it is first: the other rows are to be compared with it. */
const SIZES = [60, 250, 1_000];
const CLIENTS = 20;
const WARM_UP_S = 20;
const SECONDS = Number(process.env.BENCH_SECONDS ?? 40);

const listening = z.object({ port: z.number() });

interface Usage {
  cpuSeconds: number;
  rssMb: number;
}

interface Sent {
  sent: number;
  unsent: number;
  behindMs: number;
  cpuSeconds: number;
  byType: Record<string, number>;
}

interface Heard extends Percentiles {
  eventsPerClient: number;
}

async function run(): Promise<Table> {
  const postgres = await bootPostgres({});
  await createTemplateDatabase(postgres.adminUrl);
  const rows: (string | number)[][] = [];
  const notes = [
    `The simulator's fleet at full rate with all message types, ${CLIENTS} live clients that hear everything, storing; all on this machine.`,
    "From a probe's send to a client's message handler. Wanted at 1,000: p95 under 150 ms, lag under 2 s, memory under 400 MB, and a cost per event as at 60.",
  ];
  try {
    for (const characters of SIZES) {
      const database = await createTestDatabase(postgres.adminUrl);
      const { row, mix } = await measure(characters, database.url);
      rows.push(row);
      if (characters === SIZES.at(-1)) notes.push(mix);
      await database.drop();
    }
  } finally {
    await postgres.stop();
  }
  return {
    title: "A guild of any size",
    columns: [
      "characters",
      "frames/s",
      "p50 ms",
      "p95 ms",
      "p99 ms",
      "ws-server µs/frame",
      "% of a core",
      "most lag s",
      "most waiting",
      "MB",
      "fleet late ms",
    ],
    rows,
    notes,
  };
}

async function measure(characters: number, databaseUrl: string) {
  const server = await startChild("server", { kind: "ours", databaseUrl });
  const { port } = listening.parse(server.ready);
  const probes = await startChild("probes", { port, clients: CLIENTS });
  const fleet = await startChild("fleet", { port, characters });
  await probes.ask({ seconds: WARM_UP_S });

  const watch = watchWriter(port);
  const usage = await server.ask<Usage>({});
  const before = await fleet.ask<Sent>({});
  const heard = await probes.ask<Heard>({ seconds: SECONDS });
  const after = await fleet.ask<Sent>({});
  const { cpuSeconds, rssMb } = await server.ask<Usage>({});
  const { lag, waiting } = await watch.stop();

  await fleet.stop();
  await probes.stop();
  await server.stop();
  const frames = after.sent - before.sent;
  const cpu = cpuSeconds - usage.cpuSeconds;
  const row = [
    characters,
    frames / SECONDS,
    heard.p50,
    heard.p95,
    heard.p99,
    (cpu * 1e6) / frames,
    (cpu / SECONDS) * 100,
    lag,
    waiting,
    rssMb,
    after.behindMs,
  ];
  return { row, mix: describeMix(before, after) };
}

function describeMix(before: Sent, after: Sent): string {
  const rates = Object.entries(after.byType)
    .map(([type, count]) => [type, (count - (before.byType[type] ?? 0)) / SECONDS] as const)
    .sort(([, a], [, b]) => b - a);
  return `Frames a second by type: ${rates.map(([type, rate]) => `${type} ${rate.toFixed(1)}`).join(", ")}.`;
}

/** Asks ws-server every second how far behind its writer is. */
function watchWriter(port: number) {
  const most = { lag: 0, waiting: 0 };
  let watching = true;
  const done = (async () => {
    while (watching) {
      const metrics = await readMetrics(port);
      most.lag = Math.max(most.lag, gaugeOf(metrics, "overlord_ws_writer_lag_seconds"));
      most.waiting = Math.max(most.waiting, gaugeOf(metrics, "overlord_ws_writer_rows_waiting"));
      await delay(1_000);
    }
  })();
  return {
    async stop() {
      watching = false;
      await done;
      return most;
    },
  };
}

async function readMetrics(port: number): Promise<string> {
  const headers = { Authorization: `Bearer ${SECRETS.SERVICE_TOKEN}` };
  const answer = await fetch(`http://127.0.0.1:${port}/metrics`, { headers });
  return answer.text();
}

function gaugeOf(metrics: string, name: string): number {
  return Number(new RegExp(`^${name} (\\S+)`, "m").exec(metrics)?.[1] ?? Number.NaN);
}

export const bench: Bench = { name: "guild-scale", run };
