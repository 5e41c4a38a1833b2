import { resolve } from "node:path";
import { dataDirAt, readMemory } from "../launcher/data-dir";
import { databaseName, ownerRole, urlOf } from "../launcher/embedded-url";
import { readEnvironment } from "../launcher/env-file";
import { OperatorProblem } from "../launcher/options";
import { readSecrets } from "../launcher/secrets";

/** The database `npm start` would use: that of DATABASE_URL, or the embedded one of DATA_DIR. */
export function findDatabase(root: string, env: NodeJS.ProcessEnv): string {
  const settings = readEnvironment(root, false, env);
  if (settings.DATABASE_URL) return settings.DATABASE_URL;
  const dir = dataDirAt(resolve(root, settings.DATA_DIR || ".overlord"));
  const port = readMemory(dir)?.pg_port;
  const password = settings.POSTGRES_PASSWORD || readSecrets(dir).POSTGRES_PASSWORD;
  if (!port || !password) {
    throw new OperatorProblem(
      `There is no database in ${dir.path} yet. Start once with \`npm start\`, ` +
        "or set DATA_DIR to the folder in use (the demo's is .overlord-demo), or DATABASE_URL.",
    );
  }
  return urlOf(ownerRole, password, port, databaseName);
}
