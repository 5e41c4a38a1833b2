import { z } from "zod";
import { freePort } from "@/app/_server/front/listen";
import { createTemplateDatabase, createTestDatabase } from "@/server/test/database";
import { bootPostgres } from "@/server/test/postgres";
import { startChild } from "./sockets/child";
import { openDashboard } from "./sockets/dashboard";
import { type Percentiles, percentiles } from "./sockets/percentiles";
import type { Bench, Table } from "./table";

const CHARACTERS = 60;
const CLIENTS = 30;
const WARM_UP_S = 6;
const SECONDS = 20;

/** `BENCH_MINUTES=10` plays that long and shows whether memory stays. */
const minutes = Number(process.env.BENCH_MINUTES ?? 0);

interface Latency extends Percentiles {
  events: number;
}
const listening = z.object({ port: z.number() });
interface Usage {
  cpuSeconds: number;
  rssMb: number;
}

async function run(): Promise<Table> {
  const postgres = await bootPostgres({});
  await createTemplateDatabase(postgres.adminUrl);
  const database = await createTestDatabase(postgres.adminUrl);
  try {
    const relay = await measure("bare ws relay", { kind: "relay" });
    const ours = await measure("ws-server, storing", { kind: "ours", databaseUrl: database.url });
    const watched = await measureWatched(database.url);
    const notes = [
      `${CHARACTERS} characters (telemetry and vitals every 2 s, chat), ${CLIENTS} live clients, all on this machine.`,
      "From a plugin's send to a client's message handler. Wanted: p50 under 10 ms, p95 under 50 ms.",
      "The dashboard runs in headless Chromium without a GPU, behind the web process: its painting takes the same cores.",
    ];
    const memory = minutes > 0 ? await watchMemory(database.url) : [];
    return {
      title: "Plugin frame to live client",
      columns: ["server", "events/s", "p50 ms", "p95 ms", "p99 ms", "% of a core"],
      rows: [relay, ours, ...watched],
      notes: [...notes, ...memory],
    };
  } finally {
    await database.drop();
    await postgres.stop();
  }
}

type Row = (string | number)[];

async function startGuild(argument: object) {
  const server = await startChild("server", argument);
  const guild = await startChild("guild", { ...server.ready, characters: CHARACTERS, clients: CLIENTS });
  const stop = async () => {
    await guild.stop();
    await server.stop();
  };
  return { server, guild, stop };
}

type Guild = Awaited<ReturnType<typeof startGuild>>;

async function measure(name: string, argument: object): Promise<Row> {
  const guild = await startGuild(argument);
  const row = await play(name, guild);
  await guild.stop();
  return row;
}

/** The same with somebody watching: the sockets' row, and that of the page itself. */
async function measureWatched(databaseUrl: string): Promise<Row[]> {
  const webPort = await freePort("127.0.0.1");
  const guild = await startGuild({ kind: "ours", databaseUrl, webPort });
  const { port: wsPort } = listening.parse(guild.server.ready);
  const viewer = await openDashboard({ webPort, wsPort, databaseUrl });
  const sockets = await play("the same, and a dashboard", guild, () => viewer.takeLatencies());
  const latencies = await viewer.takeLatencies();
  await viewer.stop();
  await guild.stop();
  const { p50, p95, p99 } = percentiles(latencies);
  return [sockets, ["  in that dashboard", latencies.length / SECONDS, p50, p95, p99, ""]];
}

async function play(name: string, { server, guild }: Guild, warmedUp?: () => Promise<unknown>): Promise<Row> {
  await guild.ask({ seconds: WARM_UP_S });
  await warmedUp?.();
  const before = await server.ask<Usage>({});
  const { events, p50, p95, p99 } = await guild.ask<Latency>({ seconds: SECONDS });
  const after = await server.ask<Usage>({});
  return [name, events / SECONDS, p50, p95, p99, ((after.cpuSeconds - before.cpuSeconds) / SECONDS) * 100];
}

/** Memory of ws-server, minute by minute. */
async function watchMemory(databaseUrl: string): Promise<string[]> {
  const { server, guild, stop } = await startGuild({ kind: "ours", databaseUrl });
  const rss: number[] = [];
  for (let minute = 0; minute < minutes; minute++) {
    await guild.ask({ seconds: 60 });
    rss.push(Math.round((await server.ask<Usage>({})).rssMb));
  }
  await stop();
  return [`Memory of ws-server (MB resident) after each minute of the same load: ${rss.join(", ")}.`];
}

export const bench: Bench = { name: "live-latency", run };
