import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseEnv } from "node:util";

/**
 * The variables the system starts with: `.env` in the checkout, over which the real environment wins.
 * The demo reads no `.env`: it must never reach the real database, Discord channel or network address
 * that stands in there.
 */
export function readEnvironment(root: string, demo: boolean, real: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const file = join(root, ".env");
  if (demo || !existsSync(file)) return { ...real };
  return { ...parseEnv(readFileSync(file, "utf8")), ...real };
}
