// One server under test: `{"kind":"ours"}`, `{"kind":"relay"}` or `{"kind":"share relay"}`, ours with or without a
// database and a web process in front. Answers every question with its processor time and memory.
import pino from "pino";
import { z } from "zod";
import { readConfig } from "@/ws-server/config";
import { startServer } from "@/ws-server/server";
import type { RowQueue } from "@/ws-server/writer/row-queue";
import { answerQuestions } from "./child";
import { SECRETS } from "./secrets";
import { type Listening, startRelay, startShareRelay } from "./servers";

const { kind, folder, databaseUrl, webPort } = z
  .object({
    kind: z.enum(["ours", "relay", "share relay"]),
    folder: z.string(),
    databaseUrl: z.string().optional(),
    webPort: z.number().optional(),
  })
  .parse(JSON.parse(process.argv[2] ?? ""));

/** The path without its database: rows are thrown away. */
const nowhere: RowQueue = {
  length: 0,
  bytes: 0,
  oldestAt: null,
  push: () => undefined,
  take: () => [],
  giveBack: () => undefined,
};

async function startOurs(): Promise<Listening> {
  const DATABASE_URL = databaseUrl ?? "postgres://nobody@127.0.0.1:1/nothing";
  const config = readConfig({
    ...SECRETS,
    WS_PORT: "0",
    PORT: String(webPort ?? 3000),
    DATABASE_URL,
    DATA_DIR: folder,
    // A benchmark asks nobody outside.
    SERVER_ADDRESS: "off",
    SERVER_HEALTH_URL: "off",
  });
  const log = pino({ level: "silent" });
  if (databaseUrl !== undefined) return startServer(config, { log });
  return startServer(config, { log, queue: nowhere, pluginBudget: { perSecond: 1e9, burst: 1e9 } });
}

const start = { ours: startOurs, relay: startRelay, "share relay": startShareRelay };
const { port } = await start[kind]();
answerQuestions({ port }, () => {
  const { user, system } = process.cpuUsage();
  return { cpuSeconds: (user + system) / 1e6, rssMb: process.memoryUsage().rss / 1e6 };
});
