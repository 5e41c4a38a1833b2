import { createTemplateDatabase, createTestDatabase } from "@/server/test/database";
import { bootPostgres } from "@/server/test/postgres";
import { startChild } from "./sockets/child";
import type { Bench, Table } from "./table";

const CHARACTERS = 60;
const CLIENTS = 30;
const WARM_UP_S = 6;
const SECONDS = 20;

/** `BENCH_MINUTES=10` plays that long and shows whether memory stays. */
const minutes = Number(process.env.BENCH_MINUTES ?? 0);

interface Latency {
  events: number;
  p50: number;
  p95: number;
  p99: number;
}
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
    const notes = [
      `${CHARACTERS} characters (telemetry and vitals every 2 s, chat), ${CLIENTS} live clients, all on this machine.`,
      "From a plugin's send to a client's message handler. Wanted: p50 under 10 ms, p95 under 50 ms.",
    ];
    const memory = minutes > 0 ? await watchMemory(database.url) : [];
    return {
      title: "Plugin frame to live client",
      columns: ["server", "events/s", "p50 ms", "p95 ms", "p99 ms", "% of a core"],
      rows: [relay, ours],
      notes: [...notes, ...memory],
    };
  } finally {
    await database.drop();
    await postgres.stop();
  }
}

async function startGuild(argument: object) {
  const server = await startChild("server", argument);
  const guild = await startChild("guild", { ...server.ready, characters: CHARACTERS, clients: CLIENTS });
  return { server, guild };
}

async function measure(name: string, argument: object): Promise<(string | number)[]> {
  const { server, guild } = await startGuild(argument);
  await guild.ask({ seconds: WARM_UP_S });
  const before = await server.ask<Usage>({});
  const { events, p50, p95, p99 } = await guild.ask<Latency>({ seconds: SECONDS });
  const after = await server.ask<Usage>({});
  await guild.stop();
  await server.stop();
  return [name, events / SECONDS, p50, p95, p99, ((after.cpuSeconds - before.cpuSeconds) / SECONDS) * 100];
}

/** Memory of ws-server, minute by minute. */
async function watchMemory(databaseUrl: string): Promise<string[]> {
  const { server, guild } = await startGuild({ kind: "ours", databaseUrl });
  const rss: number[] = [];
  for (let minute = 0; minute < minutes; minute++) {
    await guild.ask({ seconds: 60 });
    rss.push(Math.round((await server.ask<Usage>({})).rssMb));
  }
  await guild.stop();
  await server.stop();
  return [`Memory of ws-server (MB resident) after each minute of the same load: ${rss.join(", ")}.`];
}

export const bench: Bench = { name: "live-latency", run };
