import { readFileSync } from "node:fs";
import { setTimeout as delay } from "node:timers/promises";
import type { Database } from "@/db/client";
import { createTemplateDatabase, createTestDatabase } from "@/server/test/database";
import { bootPostgres, type TestPostgres } from "@/server/test/postgres";
import { type ReplayTotals, replay } from "@/simulator/record/replay";
import { eventually } from "@/ws-server/test/eventually";
import {
  createDataDir,
  endServerProcesses,
  type ServerProcess,
  startServerProcess,
} from "@/ws-server/test/process";
import { TEST_SECRETS } from "@/ws-server/test/server";
import { storedRows } from "./stored-rows";

/** When what goes wrong, in seconds after the replay begins. */
export interface Troubles {
  databaseStopsS: number;
  /** ws-server is killed with SIGKILL, and is back some seconds later. */
  serverDiesS: number;
  serverIsBackS: number;
  databaseIsBackS: number;
}

export interface OutageOptions {
  /** A recording of the simulator. */
  file: string;
  /** Recorded seconds per second. */
  rate: number;
  /** All times move so that the first becomes this, milliseconds since the epoch. */
  shiftToMs: number;
  /** Absent: everything goes well. */
  troubles?: Troubles;
  say?(what: string): void;
}

export interface Outcome {
  totals: ReplayTotals;
  rows: Awaited<ReturnType<typeof storedRows>>;
  /** The most that ws-server had resident, in MB. */
  memoryMb: number;
}

/**
 * Replays a recording, with every frame acknowledged or sent again, to a ws-server process on a PostgreSQL of its
 * own, while things go wrong; waits until all is written, and looks at what is there.
 * @param look what else to ask of the database at the end
 */
export async function replayThrough<Seen>(
  options: OutageOptions,
  look: (db: Database) => Promise<Seen>,
): Promise<Outcome & { seen: Seen }> {
  const { file, rate, shiftToMs, troubles, say = () => undefined } = options;
  // With the settings of production: the tests' own would lose the last commits in a crash.
  const postgres = await bootPostgres({});
  await createTemplateDatabase(postgres.adminUrl);
  const database = await createTestDatabase(postgres.adminUrl);
  const stage = await Stage.open(database.url);
  try {
    const replaying = replay({
      file,
      rate,
      shiftToMs,
      url: `${stage.url}/ws/position`,
      secret: TEST_SECRETS.SHARED_SECRET,
      quietMsMax: Number.POSITIVE_INFINITY,
    });
    if (troubles !== undefined) await cause(troubles, stage, postgres, say);
    const totals = await replaying;
    say(`${totals.acknowledged} of ${totals.sent} frames acknowledged, ${totals.resent} sent again`);
    await eventually("everything to be written", async () => (await stage.waiting()) === 0, 600_000);
    const [rows, seen] = [await storedRows(database.db), await look(database.db)];
    return { totals, rows, seen, memoryMb: stage.memoryMb };
  } finally {
    await stage.close();
    await database.drop();
    await postgres.stop();
  }
}

async function cause(
  { databaseStopsS, serverDiesS, serverIsBackS, databaseIsBackS }: Troubles,
  stage: Stage,
  postgres: TestPostgres,
  say: (what: string) => void,
): Promise<void> {
  const beganMs = performance.now();
  const steps: [number, string, () => Promise<void>][] = [
    [databaseStopsS, "the database stops", () => postgres.pause("SIGQUIT")],
    [serverDiesS, "ws-server is killed", () => stage.kill()],
    [serverIsBackS, "ws-server is back", () => stage.restart()],
    [databaseIsBackS, "the database is back", () => postgres.start()],
  ];
  for (const [atS, what, step] of steps) {
    await delay(Math.max(0, beganMs + atS * 1000 - performance.now()));
    await step();
    say(`${atS} s: ${what}`);
  }
}

/** A ws-server process that can be killed and comes back on its port, with its folder. */
class Stage {
  memoryMb = 0;
  readonly #dataDir = createDataDir();
  readonly #watch = setInterval(() => this.#noteMemory(), 1_000);
  #process: ServerProcess | null = null;
  url = "";

  private constructor(private readonly databaseUrl: string) {}

  static async open(databaseUrl: string): Promise<Stage> {
    const stage = new Stage(databaseUrl);
    await stage.restart();
    return stage;
  }

  async restart(): Promise<void> {
    const WS_PORT = this.url === "" ? "0" : new URL(this.url).port;
    this.#process = startServerProcess(this.databaseUrl, { DATA_DIR: this.#dataDir, WS_PORT });
    this.url = await this.#process.listening;
  }

  async kill(): Promise<void> {
    this.#process?.child.kill("SIGKILL");
    await this.#process?.ended;
  }

  /** Rows that are not yet in the database. */
  async waiting(): Promise<number> {
    const headers = { authorization: `Bearer ${TEST_SECRETS.SERVICE_TOKEN}` };
    const answer = await fetch(`${this.url.replace("ws:", "http:")}/metrics`, { headers });
    return Number(/^overlord_ws_writer_rows_waiting (\S+)/m.exec(await answer.text())?.[1]);
  }

  async close(): Promise<void> {
    clearInterval(this.#watch);
    await endServerProcesses();
  }

  #noteMemory(): void {
    const rssMb = residentMb(this.#process?.child.pid);
    this.memoryMb = Math.max(this.memoryMb, rssMb);
  }
}

/** Where the system tells; 0 elsewhere. */
function residentMb(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}
