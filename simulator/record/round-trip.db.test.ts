import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { createTestDatabase, type TestDatabase } from "@/server/test/database";
import { bootWsServer, TEST_SECRETS, type TestServer } from "@/ws-server/test/server";
import { startFleet } from "../fleet/start-fleet";
import { createWorld } from "../world/world";
import { PluginRecorder } from "./plugin-recorder";
import { recordLive } from "./record-live";
import { type ReplayTotals, replay } from "./replay";

const MINUTES = 3;
const CHARACTERS = 8;

let folder: string;
const opened: { database: TestDatabase; server: TestServer }[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "round-trip-"));
});

afterAll(async () => {
  for (const { server, database } of opened) {
    await server.stop();
    await database.drop();
  }
  await rm(folder, { recursive: true });
});

async function newSystem(): Promise<{ database: TestDatabase; server: TestServer }> {
  const database = await createTestDatabase();
  const server = await bootWsServer(database.url);
  opened.push({ database, server });
  return { database, server };
}

async function writeEvening(): Promise<{ file: string; telemetry: number; frames: number }> {
  const file = join(folder, "evening.ndjson");
  const startMs = Date.now() - 60 * 60_000;
  const world = createWorld({ seed: "round trip", characters: CHARACTERS, startMs });
  const frames = world.advance(startMs + MINUTES * 60_000);
  const recorder = new PluginRecorder(file);
  for (const frame of frames) recorder.write(frame);
  await recorder.close();
  return { file, frames: frames.length, telemetry: frames.filter(({ type }) => type === "telemetry").length };
}

function send(file: string, server: TestServer): Promise<ReplayTotals> {
  return replay({
    file,
    url: `${server.url}/ws/position`,
    secret: TEST_SECRETS.SHARED_SECRET,
    rate: Infinity,
  });
}

/** What the database holds of a recording, in a form that two databases can be compared by. */
async function stored({ db }: TestDatabase): Promise<unknown[]> {
  const rows = await db.sql`
    select character_name, timestamp, ew, ns, kills, session_id
    from telemetry_events order by character_name, timestamp`;
  return [...rows];
}

test("a recording survives the way through the server and back: fleet, database, live socket, second database", async () => {
  const evening = await writeEvening();
  const first = await newSystem();
  const liveFile = join(folder, "live.ndjson");
  const recording = recordLive({
    url: `${first.server.url}/ws/live`,
    token: TEST_SECRETS.SERVICE_TOKEN,
    file: liveFile,
  });
  await vi.waitUntil(() => recording.frames > 0, 5_000);

  const sent = await send(evening.file, first.server);
  expect(sent).toMatchObject({ sent: evening.frames, acknowledged: evening.frames, unacknowledged: 0 });
  expect(sent.errors).toEqual({});
  const rows = await stored(first.database);
  expect(rows.length).toBe(evening.telemetry);

  await send(evening.file, first.server);
  expect((await stored(first.database)).length, "a second replay adds nothing").toBe(rows.length);

  await recording.stop();
  const second = await newSystem();
  const again = await send(liveFile, second.server);
  expect(again.unacknowledged).toBe(0);
  expect(again.errors).toEqual({});
  expect(await stored(second.database)).toEqual(rows);
}, 60_000);

test("the server finds nothing to complain about in what a fleet sends", async () => {
  const { server } = await newSystem();
  const fleet = startFleet({
    seed: "well-behaved",
    characters: 12,
    url: `${server.url}/ws/position`,
    secret: TEST_SECRETS.SHARED_SECRET,
    rate: 20,
  });
  await vi.waitUntil(() => fleet.stats.sent > 1_500, { timeout: 30_000 });
  expect(fleet.stats).toMatchObject({ open: 12, online: 12, errors: {}, lostConnections: 0 });
  await fleet.stop();
}, 60_000);
