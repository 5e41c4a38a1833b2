import { createTemplateDatabase } from "./database";
import { bootPostgres } from "./postgres";

/**
 * Vitest global setup: one PostgreSQL for the whole run, with a migrated template; gone when the run ends.
 * `TEST_PG_ADMIN_URL` (superuser, any database) names a server that is there already, such as one with TimescaleDB: it
 * is used instead and left running, with the template in it.
 */
export async function setup(): Promise<() => Promise<void>> {
  const given = process.env.TEST_PG_ADMIN_URL;
  if (given) {
    process.env.TEST_PG_ENGINE = await createTemplateDatabase(given);
    return () => Promise.resolve();
  }
  const server = await bootPostgres();
  try {
    process.env.TEST_PG_ENGINE = await createTemplateDatabase(server.adminUrl);
  } catch (error) {
    await server.stop();
    throw error;
  }
  process.env.TEST_PG_ADMIN_URL = server.adminUrl;
  return () => server.stop();
}
