import { randomBytes } from "node:crypto";
import { connect, type Database } from "@/db/client";
import { ensureDatabase } from "@/db/embedded/ensure-database";
import { type MigrationResult, migrate } from "@/db/migrate";

/** A database of its own for one test file, migrated and empty. */
export interface TestDatabase {
  /** For programs under test; the role owns the database and is no superuser, as in production. */
  url: string;
  db: Database;
  /** Closes `db`, ends whatever is still connected and removes the database. */
  drop(): Promise<void>;
}

const role = "overlord";
const password = "test";
const template = "overlord_template";

/**
 * Makes the migrated database that every `createTestDatabase` copies. Called once per run.
 * @returns how event tables are split there
 */
export async function createTemplateDatabase(adminUrl: string): Promise<MigrationResult["engine"]> {
  // A server that is used for several runs may have that of another version.
  await asAdmin(adminUrl, `drop database if exists ${template} with (force)`);
  await ensureDatabase(adminUrl, { role, password, database: template });
  const { engine } = await migrate(urlOf(adminUrl, template), () => undefined);
  return engine;
}

/**
 * How event tables are split in the databases of this run: only tests of that very thing ask, and are skipped where
 * it is not what they are about.
 */
export function givenEngine(): string {
  return process.env.TEST_PG_ENGINE ?? "native";
}

/**
 * Copies the template on the PostgreSQL of this test run (`server/test/vitest-postgres.ts`).
 * @param adminUrl only where no global setup has run, as in benchmarks.
 */
export async function createTestDatabase(adminUrl = givenAdminUrl()): Promise<TestDatabase> {
  return create(adminUrl, `template ${template}`);
}

/** A database nothing was ever done to, for tests of the migrations themselves. */
export async function createEmptyDatabase(adminUrl = givenAdminUrl()): Promise<TestDatabase> {
  return create(adminUrl, "template template0");
}

function givenAdminUrl(): string {
  const url = process.env.TEST_PG_ADMIN_URL;
  if (url) return url;
  throw new Error("TEST_PG_ADMIN_URL is not set: this test wants the globalSetup vitest-postgres.ts");
}

async function create(adminUrl: string, from: string): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString("hex")}`;
  await asAdmin(adminUrl, `create database ${name} ${from} owner ${role}`);
  const url = urlOf(adminUrl, name);
  const db = connect(url, { name: "test", max: 4 });
  const drop = async () => {
    await db.close();
    await asAdmin(adminUrl, `drop database if exists ${name} with (force)`);
  };
  return { url, db, drop };
}

async function asAdmin(adminUrl: string, statement: string): Promise<void> {
  const admin = connect(adminUrl, { name: "test-admin", max: 1 });
  try {
    await admin.sql.unsafe(statement);
  } finally {
    await admin.close();
  }
}

function urlOf(adminUrl: string, database: string): string {
  const url = new URL(adminUrl);
  url.username = role;
  url.password = password;
  url.pathname = `/${database}`;
  return url.href;
}
