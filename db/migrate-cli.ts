/** Brings the database of DATABASE_URL up to date and ends. */
import { errorText } from "./errors";
import { migrate } from "./migrate";

const url = process.env.DATABASE_URL;
if (!url) {
  console.error("DATABASE_URL is not set: it wants postgres://user:password@host:port/database");
  process.exit(2);
}
try {
  const { applied, engine } = await migrate(url, console.log);
  console.log(applied.length === 0 ? `database is up to date (${engine})` : `database migrated (${engine})`);
} catch (error) {
  console.error(`migration failed: ${errorText(error)}`);
  process.exit(1);
}
