import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseEnv } from "node:util";

/**
 * The variables this process goes by. Under the launcher it has read `.env` already (and the demo must not);
 * started alone we read it, and the real environment wins.
 */
export function readEnvironment(folder: string, real: NodeJS.ProcessEnv): Record<string, string | undefined> {
  const file = join(folder, ".env");
  if (real.OVERLORD_SUPERVISED || real.OVERLORD_DEMO || !existsSync(file)) return { ...real };
  return { ...parseEnv(readFileSync(file, "utf8")), ...real };
}
