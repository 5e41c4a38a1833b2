import { createTemplateDatabase } from "./database";
import { bootPostgres } from "./postgres";

/** Vitest global setup: one PostgreSQL for the whole run, with a migrated template; gone when the run ends. */
export async function setup(): Promise<() => Promise<void>> {
  const server = await bootPostgres();
  try {
    await createTemplateDatabase(server.adminUrl);
  } catch (error) {
    await server.stop();
    throw error;
  }
  process.env.TEST_PG_ADMIN_URL = server.adminUrl;
  return () => server.stop();
}
