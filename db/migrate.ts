import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { migrate as applyMigrations } from "drizzle-orm/postgres-js/migrator";
import { z } from "zod";
import { connect, type Database } from "./client";
import { errorText } from "./errors";
import { runRetention } from "./queries/retention";

export interface MigrationResult {
  /** Names of the files applied now, in order; empty when the database was up to date. */
  applied: string[];
  /** How event tables are split: natively, or as hypertables under one of TimescaleDB's licences. */
  engine: "native" | "apache" | "community";
}

type Log = (line: string) => void;

/** Any number that nothing else in the database uses. */
const migrationLock = 7_305_204;

/**
 * Brings a database to the newest schema and makes the days that rows may arrive for. Safe to run at every
 * start and by several processes at once: they take turns.
 * @param databaseUrl of a role that owns the database (it makes schemas, tables and functions).
 * @throws when a migration fails (nothing of this run is kept then) or the database is newer than this program.
 */
export async function migrate(databaseUrl: string, log: Log): Promise<MigrationResult> {
  // One connection: the lock belongs to the session that applies the files.
  const db = connect(databaseUrl, { name: "overlord-migrate", max: 1 });
  try {
    await db.sql`select pg_advisory_lock(${migrationLock})`;
    await enableTimescale(db, log);
    const folder = migrationsFolder();
    const pending = await pendingMigrations(db, folder);
    await applyMigrations(db.orm, { migrationsFolder: folder });
    for (const name of pending) log(`applied ${name}`);
    await runRetention(db, new Date());
    const [row] = await db.sql<
      { engine: MigrationResult["engine"] }[]
    >`select maintenance.engine() as engine`;
    return { applied: pending, engine: row?.engine ?? "native" };
  } finally {
    await db.close();
  }
}

/** Beside this file in the source tree; from a bundle in dist/ it is one step up and down again. */
function migrationsFolder(): string {
  const folders = ["./migrations", "../db/migrations"].map((path) =>
    fileURLToPath(new URL(path, import.meta.url)),
  );
  const found = folders.find((folder) => existsSync(`${folder}/meta/_journal.json`));
  if (!found) throw new Error(`the folder of database migrations is missing: ${folders.join(" or ")}`);
  return found;
}

const journal = z.object({
  entries: z.array(z.object({ when: z.number(), tag: z.string() })),
});

async function pendingMigrations({ sql }: Database, folder: string): Promise<string[]> {
  const { entries } = journal.parse(JSON.parse(readFileSync(`${folder}/meta/_journal.json`, "utf8")));
  const [ledger] = await sql`select to_regclass('drizzle.__drizzle_migrations') is not null as exists`;
  if (!ledger?.exists) return entries.map((entry) => entry.tag);
  const [row] = await sql<
    { last: number | null }[]
  >`select max(created_at) as last from drizzle.__drizzle_migrations`;
  const last = row?.last ?? 0;
  if (last > (entries.at(-1)?.when ?? 0)) {
    throw new Error(
      "the database belongs to a newer version of Mosswart Overlord; start that one, or restore a backup",
    );
  }
  return entries.filter((entry) => entry.when > last).map((entry) => entry.tag);
}

/**
 * Creates the extension where the server has it loaded. Asked for without its library preloaded it would end
 * the connection, and only the library defines that setting, so the setting is looked for first.
 */
async function enableTimescale({ sql }: Database, log: Log): Promise<void> {
  const [row] = await sql`
    select current_setting('timescaledb.disable_load', true) is not null
      and not exists (select from pg_extension where extname = 'timescaledb') as possible`;
  if (!row?.possible) return;
  try {
    await sql`create extension if not exists timescaledb`;
    log("TimescaleDB enabled");
  } catch (error) {
    log(`TimescaleDB is there but cannot be enabled (${errorText(error)}); using native partitions`);
  }
}
