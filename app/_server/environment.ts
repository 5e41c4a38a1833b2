import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseEnv } from "node:util";

/**
 * The variables this process goes by. Under the launcher it has read `.env` already (and the demo must not);
 * started alone we read it, and the real environment wins.
 */
export function readEnvironment(root: string, real: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const file = join(root, ".env");
  if (real.OVERLORD_SUPERVISED || real.OVERLORD_DEMO || !existsSync(file)) return { ...real };
  return { ...parseEnv(readFileSync(file, "utf8")), ...real };
}

/** What next-auth takes from its environment: it believes the forwarded host, which the front has made true. */
export function prepareNextAuth(env: NodeJS.ProcessEnv): void {
  delete env.NEXTAUTH_URL;
  env.AUTH_TRUST_HOST = "1";
}
