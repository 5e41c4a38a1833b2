import { connect, type Database } from "@/db/client";
import { runRetention } from "@/db/queries/retention";
import { type Received, writeBatch } from "@/db/queries/write-batch";
import type { TelemetryEvent } from "@/server/contract";
import { createTemplateDatabase, createTestDatabase } from "@/server/test/database";
import { telemetryEvent } from "@/server/test/events";
import { bootPostgres } from "@/server/test/postgres";
import type { Bench, Table } from "./table";
import { plainInserts } from "./writer/plain-inserts";

const batches = [
  { rows: 10, rounds: 60 },
  { rows: 100, rounds: 60 },
  { rows: 1_000, rounds: 40 },
  { rows: 5_000, rounds: 12 },
  { rows: 10_000, rounds: 8 },
];
const characters = 60;
const intervalMs = 2_000;
const warmUpRounds = 3;

/**
 * Rows a second from typed events to committed rows: `writeBatch`, which also keeps the newest readings, the
 * lifetime kills and the list of characters, and adds nothing twice, beside every plain way of inserting the
 * same rows into the same table. All take turns, so a busy machine slows them alike.
 */
export const bench: Bench = { name: "writer", run };

async function run(): Promise<Table> {
  // As in production: every commit is on the disk.
  const server = await bootPostgres({});
  try {
    await createTemplateDatabase(server.adminUrl);
    const scratch = await createTestDatabase(server.adminUrl);
    const db = connect(scratch.url, { name: "bench", max: 1 });
    await runRetention(db, new Date(startMs));
    // The writer remembers having met duplicates; replays get a memory of their own.
    const replayDb = connect(scratch.url, { name: "bench-replay", max: 1 });
    const rows: Table["rows"][number][] = [];
    for (const { rows: count, rounds } of batches) rows.push(await measure(db, replayDb, count, rounds));
    await db.close();
    await replayDb.close();
    return {
      title: "Writer: rows/s into telemetry_events (day partitions, unique key, fsync on), medians",
      columns: ["rows a batch", ...Object.keys(plainInserts), "writeBatch", "÷ fastest plain", "replayed"],
      rows,
      notes: [
        `${characters} characters in turn; each method gets rows of its own of the same shape.`,
        "replayed: the same batch written again, every row a duplicate.",
      ],
    };
  } finally {
    await server.stop();
  }
}

type Method = (rows: readonly Received<TelemetryEvent>[]) => Promise<unknown>;

async function measure(db: Database, replayDb: Database, count: number, rounds: number) {
  const plain = Object.entries(plainInserts).map(([name, insert]): [string, Method] => [
    name,
    (rows) => insert(db, rows),
  ]);
  const methods: [string, Method][] = [...plain, ["writer", (telemetry) => writeBatch(db, { telemetry })]];
  const timings = new Map<string, number[]>();
  const time = async (name: string, method: Method, rows: readonly Received<TelemetryEvent>[]) => {
    const started = performance.now();
    await method(rows);
    timings.set(name, [...(timings.get(name) ?? []), performance.now() - started]);
  };
  for (let round = 0; round < rounds + warmUpRounds; round += 1) {
    if (round === warmUpRounds) timings.clear();
    // Each method follows each other one in turn: what one leaves to collect must not always fall to the same.
    const first = round % methods.length;
    for (const [name, method] of [...methods.slice(first), ...methods.slice(0, first)]) {
      const rows = nextRows(count);
      await time(name, method, rows);
      if (name === "writer") await time("replay", (telemetry) => writeBatch(replayDb, { telemetry }), rows);
    }
  }
  const perSecond = (name: string) => Math.round((count / median(timings.get(name) ?? [])) * 1_000);
  const plainRates = plain.map(([name]) => perSecond(name));
  const ratio = perSecond("writer") / Math.max(...plainRates);
  return [count, ...plainRates, perSecond("writer"), ratio.toFixed(2), perSecond("replay")];
}

const startMs = Date.UTC(2026, 10, 22);
let reading = 0;

/** The next readings of the fleet, one character after the other, every 2 s. */
function nextRows(count: number): Received<TelemetryEvent>[] {
  return Array.from({ length: count }, () => {
    const character = reading % characters;
    const tick = Math.floor(reading / characters);
    reading += 1;
    return telemetryEvent({
      character_name: `Character ${character}`,
      session_id: `session-${character}`,
      timestamp: new Date(startMs + tick * intervalMs + character * 33).toISOString(),
      ew: Math.round(Math.sin(reading) * 10_000) / 100,
      ns: Math.round(Math.cos(reading) * 10_000) / 100,
      // A kill every 20 s or so.
      kills: Math.floor(tick / 10),
    });
  });
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
