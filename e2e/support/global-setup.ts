import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { startStack } from "./launched-stack";

const secretsFile = z.object({ SHARED_SECRET: z.string(), SERVICE_TOKEN: z.string() });

/** Starts the demo for all journeys. @returns what stops it */
export default async function globalSetup(): Promise<() => Promise<void>> {
  const stack = await startStack({ demo: true, env: { STORIES: "true" } });
  try {
    await stack.ready();
    const secrets = secretsFile.parse(JSON.parse(readFileSync(join(stack.dataDir, "secrets.json"), "utf8")));
    process.env.E2E_BASE_URL = stack.url;
    process.env.E2E_PLUGIN_SECRET = secrets.SHARED_SECRET;
    process.env.E2E_SERVICE_TOKEN = secrets.SERVICE_TOKEN;
  } catch (error) {
    await stack.stop();
    throw error;
  }
  return () => stack.stop();
}
