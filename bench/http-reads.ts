import { once } from "node:events";
import { get, type IncomingMessage } from "node:http";
import { connect, type Database } from "@/db/client";
import { makeRollUps } from "@/db/queries/make-roll-ups";
import { runRetention } from "@/db/queries/retention";
import { testSecrets } from "@/e2e/api/web-server";
import { createTemplateDatabase, createTestDatabase } from "@/server/test/database";
import { type Explained, explainRead, scansIn } from "@/server/test/explain";
import { bootPostgres } from "@/server/test/postgres";
import { generateMonth, playOn } from "./http-reads/generate";
import { type Question, questions } from "./http-reads/questions";
import { percentiles } from "./sockets/percentiles";
import type { Bench, Table } from "./table";
import { startWeb } from "./web-process";

const ROWS = Number(process.env.BENCH_ROWS ?? 10_000_000);
const SIZE = { characters: 60, days: 30, telemetryRows: ROWS, spawnsPerSecond: 0.12, chatPerSecond: 0.05 };
const ROUNDS = 300;
const PLAIN_ROUNDS = 7;
const WARM_UP_ROUNDS = 20;

/**
 * Loading is not what is measured: nothing is forced to the disk, nobody reads the log, and what autovacuum would do
 * half an hour later, beside the measuring, is done at the end of it.
 */
const FAST_LOAD = {
  fsync: "off",
  autovacuum: "off",
  synchronous_commit: "off",
  full_page_writes: "off",
  wal_level: "minimal",
  max_wal_senders: "0",
  max_wal_size: "8GB",
  maintenance_work_mem: "512MB",
};

/**
 * The reads of the HTTP API over a month of sixty characters, through the real web process, beside the plainest query
 * for the same, straight from the database.
 */
export const bench: Bench = { name: "http-reads", run };

async function run(): Promise<Table> {
  const server = await bootPostgres(FAST_LOAD);
  try {
    await createTemplateDatabase(server.adminUrl);
    const scratch = await createTestDatabase(server.adminUrl);
    const db = connect(scratch.url, { name: "bench", max: 2 });
    const nowMs = Date.now();
    await runRetention(db, new Date(nowMs));
    say(`generating ${ROWS.toLocaleString("en")} rows of telemetry and what belongs to them`);
    await generateMonth(db, SIZE, nowMs, say);
    const made = await makeHeat(db, nowMs);
    await settle(server.adminUrl);
    const stopPlaying = await playOn(db, SIZE, nowMs);
    const table = await measure(db, scratch.url);
    await stopPlaying();
    await db.close();
    return { ...table, notes: [...(table.notes ?? []), await contentsOf(scratch.db), made] };
  } finally {
    await server.stop();
  }
}

/** Writes out what the load has left to write, which would go on while we measure. */
async function settle(adminUrl: string): Promise<void> {
  const admin = connect(adminUrl, { name: "bench-admin", max: 1 });
  await admin.sql`checkpoint`;
  await admin.close();
}

/** The job's work of a week, and what of it an hour takes. */
async function makeHeat(db: Database, nowMs: number): Promise<string> {
  await db.sql`insert into maintenance.roll_up_pending
    select 'spawn_heat_1h', generate_series(date_trunc('hour', min(timestamp)), max(timestamp), '1 hour') from spawn_events
    on conflict do nothing`;
  const startedAt = performance.now();
  const made = await makeRollUps(db, new Date(nowMs), { bucketsMax: 1_000 });
  const ms = performance.now() - startedAt;
  await db.sql`vacuum analyze spawn_heat_all`;
  await db.sql`vacuum analyze spawn_heat_1h`;
  await db.sql`vacuum analyze spawn_heat_kinds`;
  return `${made} hours and days of sightings were made in ${(ms / 1000).toFixed(1)} s, ${Math.round(ms / made)} ms each.`;
}

async function measure(db: Database, databaseUrl: string): Promise<Table> {
  const asked = questions("Character 7");
  const web = await askedWeb(databaseUrl);
  const rows: Table["rows"][number][] = [];
  const notes: string[] = [];
  try {
    for (const question of asked) {
      const ours = await timesOf(ROUNDS, (round) => web.ask(question.pathOf?.(round) ?? question.path));
      const plain = await timesOf(PLAIN_ROUNDS, () => question.plainly(db));
      const { p50, p95 } = percentiles(ours);
      const plainP50 = percentiles(plain).p50;
      rows.push([
        question.path,
        p50,
        p95,
        question.wantedMs,
        p95 <= question.wantedMs ? "yes" : "NO",
        plainP50,
        `${(plainP50 / p50).toFixed(1)} ×`,
      ]);
      notes.push(await planOf(db, question));
    }
  } finally {
    await web.stop();
  }
  return {
    title: "Reads of the HTTP API over a month of sixty characters",
    columns: ["asked", "p50 ms", "p95 ms", "wanted", "kept", "plain query ms", "faster"],
    rows,
    notes: [
      `Ours: ${ROUNDS} requests one after the other through the web process, to the last byte of their compressed JSON. Plain: the query alone, median.`,
      ...notes,
    ],
  };
}

interface Web {
  ask(path: string): Promise<void>;
  stop(): Promise<void>;
}

async function askedWeb(databaseUrl: string): Promise<Web> {
  const { url, stop } = await startWeb(databaseUrl);
  const headers = { authorization: `Bearer ${testSecrets.SERVICE_TOKEN}`, "accept-encoding": "gzip, br" };
  return {
    stop,
    async ask(path) {
      // Bytes, as they come: unpacking megabytes of text would be measured too, and the garbage of it.
      const [response]: IncomingMessage[] = await once(get(url + path, { headers }), "response");
      if (response?.statusCode !== 200) throw new Error(`${path} answered ${response?.statusCode}`);
      await once(response.resume(), "end");
    },
  };
}

async function timesOf(rounds: number, work: (round: number) => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  for (let round = -Math.min(WARM_UP_ROUNDS, rounds >> 2); round < rounds; round++) {
    const startedAt = performance.now();
    await work(round);
    if (round >= 0) times.push(performance.now() - startedAt);
  }
  return times;
}

/** How a read went in the database: every scan it needed, days counted together, and how long it took. */
async function planOf(db: Database, { path, read }: Question): Promise<string> {
  const explained = await explainRead(db, read);
  const ms = explained.reduce((sum, { executionMs }) => sum + executionMs, 0);
  return `plan of ${path}: ${scansOf(explained)} (${ms.toFixed(1)} ms)`;
}

function scansOf(explained: readonly Explained[]): string {
  const counts = new Map<string, number>();
  for (const scan of explained.flatMap(({ plan }) => scansIn(plan))) {
    const over = (scan["Index Name"] ?? scan["Relation Name"] ?? "").replace(
      /_(p\d{8}|default)/,
      " of a day",
    );
    const name = `${scan["Node Type"]} ${over}`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].map(([name, count]) => (count > 1 ? `${count} × ${name}` : name)).join(", ");
}

async function contentsOf({ sql }: Database): Promise<string> {
  const tables = [
    "telemetry_events",
    "spawn_events",
    "chat_messages",
    "spawn_heat_1h",
    "spawn_heat_all",
    "spawn_heat_kinds",
  ];
  const counted = await Promise.all(
    tables.map(async (table) => {
      const [row] = await sql<{ rows: number; mb: number }[]>`
        select (select count(*) from ${sql(table)}) as rows,
          (select sum(pg_total_relation_size(relid)) / 1e6 from pg_partition_tree(${table}::regclass))::float8 as mb`;
      return `${table} ${(row?.rows ?? 0).toLocaleString("en")} rows, ${Math.round(row?.mb ?? 0)} MB`;
    }),
  );
  return `In the database: ${counted.join(" · ")}.`;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
