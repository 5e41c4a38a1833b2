import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { isJsonObject, type JsonObject } from "@/server/contract";
import { startFleet } from "../fleet/start-fleet";
import { PluginServer } from "../test/plugin-server";
import { createWorld } from "../world/world";
import { PluginRecorder } from "./plugin-recorder";
import { readRecording } from "./read-recording";
import { replay } from "./replay";

/** Generous, because other work may keep the machine busy. */
vi.setConfig({ testTimeout: 30_000 });

const SECRET = "a-secret-of-the-plugins";

let server: PluginServer;
let folder: string;

beforeEach(async () => {
  server = await PluginServer.start(SECRET);
  folder = await mkdtemp(join(tmpdir(), "replay-"));
});

afterEach(async () => {
  await server.stop();
  await rm(folder, { recursive: true });
});

/** A recording of four characters over a virtual minute, and what the server received of it. */
async function record(): Promise<{ file: string; sent: JsonObject[] }> {
  const file = join(folder, "evening.ndjson");
  const recorder = new PluginRecorder(file);
  const fleet = startFleet({
    seed: "evening",
    characters: 4,
    url: server.url,
    secret: SECRET,
    rate: 30,
    onFrame: (frame) => recorder.write(frame),
  });
  await server.until(() => server.ofType("telemetry").length > 100);
  await fleet.stop();
  await recorder.close();
  const lines = (await readFile(file, "utf8")).trim().split("\n");
  return { file, sent: lines.map(frameOf) };
}

const RECORDED_MS = 3 * 60_000;

/** Three minutes of four characters whose connections end often, which they do not in the first ten minutes. */
async function recordEventfulMinutes(): Promise<{ file: string; sent: JsonObject[]; connections: number }> {
  const startMs = Date.UTC(2026, 10, 22, 20);
  const calmMs = 10 * 60_000;
  const world = createWorld({ seed: "fast", characters: 4, startMs, eventful: 100 });
  world.advance(startMs + calmMs);
  const file = join(folder, "minutes.ndjson.gz");
  const recorder = new PluginRecorder(file);
  for (const frame of world.advance(startMs + calmMs + RECORDED_MS)) recorder.write(frame);
  await recorder.close();
  const sent: JsonObject[] = [];
  const open = new Set<string>();
  let connections = 0;
  for await (const { character, frame, closes } of readRecording(file)) {
    sent.push(frame);
    if (!open.has(character)) connections++;
    open.add(character);
    if (closes) open.delete(character);
  }
  return { file, sent, connections };
}

function frameOf(line: string): JsonObject {
  const record: unknown = JSON.parse(line);
  if (!isJsonObject(record) || !isJsonObject(record.frame)) throw new Error(`no frame: ${line}`);
  return record.frame;
}

/** What arrived, without what the replay adds. */
function arrived(): JsonObject[] {
  return server.received.map(({ frame: { ack_id: _, ...frame } }) => frame);
}

function byCharacter(frames: JsonObject[]): Map<unknown, JsonObject[]> {
  const groups = new Map<unknown, JsonObject[]>();
  for (const frame of frames) {
    const name = frame.character_name ?? frame.char_name;
    const group = groups.get(name);
    if (group) group.push(frame);
    else groups.set(name, [frame]);
  }
  return groups;
}

describe("a replay", () => {
  test("sends every recorded frame again, in each character's order", async () => {
    const { file, sent } = await record();
    server.received.length = 0;
    const totals = await replay({ file, url: server.url, secret: SECRET, rate: Infinity });
    const recorded = byCharacter(sent);
    expect(totals).toMatchObject({ lines: sent.length, sent: sent.length, characters: 4, unacknowledged: 0 });
    expect(totals.acknowledged).toBe(sent.length);
    for (const [character, frames] of byCharacter(arrived())) {
      expect(frames).toEqual(recorded.get(character));
    }
  });

  test("keeps the original spacing at its rate", async () => {
    const file = join(folder, "slow.ndjson");
    const line = (t: number) =>
      JSON.stringify({
        t,
        character: "Brom",
        frame: { type: "chat", character_name: "Brom", text: String(t) },
      });
    await writeFile(file, `${line(1_000_000)}\n${line(1_004_000)}\n`);
    const totals = await replay({ file, url: server.url, secret: SECRET, rate: 10 });
    expect(totals.tookMs).toBeGreaterThanOrEqual(395);
    expect(totals.tookMs).toBeLessThan(2_000);
  });

  test("at fifty times its speed arrives in each character's order, connection by connection", async () => {
    const { file, sent, connections } = await recordEventfulMinutes();
    expect(connections).toBeGreaterThan(4);
    const totals = await replay({ file, url: server.url, secret: SECRET, rate: 50 });
    expect(totals).toMatchObject({ sent: sent.length, acknowledged: sent.length, resent: 0, characters: 4 });
    expect(totals.tookMs).toBeGreaterThan(RECORDED_MS / 50 - 500);
    // A recording that begins in the middle of a session has no register for it; the replay says one of its own.
    const recorded = arrived().filter(({ version }) => version !== "replay");
    expect(byCharacter(recorded)).toEqual(byCharacter(sent));
    expect(server.connections).toBe(connections);
  });

  test("moves all times by one offset", async () => {
    const { file, sent } = await record();
    server.received.length = 0;
    const shiftToMs = Date.UTC(2026, 0, 1);
    await replay({ file, url: server.url, secret: SECRET, rate: Infinity, shiftToMs });
    const timesOf = (frames: JsonObject[]) =>
      frames.filter(({ type }) => type === "telemetry").map(({ timestamp }) => millis(timestamp));
    const before = timesOf(sent);
    const first = millis(sent[0]?.timestamp);
    const after = timesOf(arrived()).sort((a, b) => a - b);
    expect(after).toEqual(before.map((t) => t - first + shiftToMs).sort((a, b) => a - b));
  });

  test("sends again what the server had not acknowledged when it went away", async () => {
    const { file, sent } = await record();
    server.received.length = 0;
    server.acknowledges = false;
    const running = replay({ file, url: server.url, secret: SECRET, rate: Infinity });
    await server.until(() => server.received.length > sent.length / 2);
    server.acknowledges = true;
    server.dropAll(1012);
    const totals = await running;
    expect(totals).toMatchObject({ sent: sent.length, acknowledged: sent.length, unacknowledged: 0 });
    const asked = server.received.filter(({ frame }) => frame.ack_id !== undefined);
    const different = new Set(
      asked.map(({ frame }) => `${frame.character_name ?? frame.char_name} ${frame.ack_id}`),
    );
    expect(different.size).toBe(sent.length);
    expect(asked.length).toBeGreaterThan(sent.length);
  });

  test("ends a connection where the recorded one ended, once all before is acknowledged", async () => {
    const file = join(folder, "relog.ndjson");
    const line = (n: number, type: string, closes?: true) =>
      JSON.stringify({
        t: n,
        character: "Brom",
        closes,
        frame: { type, character_name: "Brom", text: String(n) },
      });
    const lines = [line(1, "register"), line(2, "chat", true), line(3, "register"), line(4, "chat")];
    await writeFile(file, lines.join("\n"));
    const totals = await replay({ file, url: server.url, secret: SECRET, rate: Infinity });
    expect(totals).toMatchObject({ sent: 4, acknowledged: 4, resent: 0 });
    const order = server.received.map(
      ({ frame, connection }) => `${frame.type} ${frame.text} on ${connection}`,
    );
    expect(order).toEqual(["register 1 on 1", "chat 2 on 1", "register 3 on 2", "chat 4 on 2"]);
  });

  test("a disturbed recording arrives whole, in another order and with second copies", async () => {
    const { file, sent } = await record();
    server.received.length = 0;
    const options = { file, url: server.url, secret: SECRET, rate: Infinity };
    const totals = await replay({ ...options, disturb: { seed: 1 } });
    expect(totals.lines).toBe(sent.length);
    expect(totals.sent).toBeGreaterThan(sent.length);
    expect(totals.acknowledged).toBe(totals.sent);
    const texts = (frames: JsonObject[]) => frames.map((frame) => JSON.stringify(frame));
    expect(new Set(texts(arrived()))).toEqual(new Set(texts(sent)));
    expect(byCharacter(arrived())).not.toEqual(byCharacter(sent));
  });

  test("a server that stays silent ends it, unless it may wait for ever", async () => {
    const { file } = await record();
    server.acknowledges = false;
    const options = { file, url: server.url, secret: SECRET, rate: Infinity };
    const impatient = await replay({ ...options, quietMsMax: 100 });
    expect(impatient.unacknowledged).toBe(impatient.sent);
    const patient = replay({ ...options, quietMsMax: Infinity });
    server.received.length = 0;
    await server.until(() => server.received.length === impatient.sent);
    server.acknowledges = true;
    server.dropAll(1012);
    expect(await patient).toMatchObject({ unacknowledged: 0, resent: impatient.sent });
  });

  test("survives a server that dies and another that takes its place", async () => {
    const { file, sent } = await record();
    server.received.length = 0;
    const { port } = server;
    const running = replay({ file, url: server.url, secret: SECRET, rate: 60, quietMsMax: Infinity });
    await server.until(() => server.received.length > sent.length / 3);
    const before = server.received.map(({ text }) => text);
    await server.stop();
    server = await PluginServer.start(SECRET, port);
    expect(await running).toMatchObject({ sent: sent.length, acknowledged: sent.length, unacknowledged: 0 });
    const asked = [...before, ...server.received.map(({ text }) => text)].filter((text) =>
      /"ack_id":/.test(text),
    );
    expect(new Set(asked).size).toBe(sent.length);
    const first = new Map<number, string>();
    for (const { connection, frame } of server.received) {
      if (!first.has(connection)) first.set(connection, String(frame.type));
    }
    expect(new Set(first.values()), "every new connection registers first").toEqual(new Set(["register"]));
  });

  test("turns a recording of the live socket back into plugin frames", async () => {
    const file = join(folder, "live.ndjson");
    const at = "2026-11-22T20:00:00.000Z";
    const events = [
      { type: "hello", epoch: "e", seq: 1 },
      { type: "chat", character_name: "Brom", timestamp: at, text: "hi", color: 2, seq: 2 },
      { type: "player_online", character_name: "Brom", timestamp: at, seq: 3 },
      { type: "full_inventory", character_name: "Brom", timestamp: at, items_omitted: true, seq: 4 },
      { type: "tick", seq: 4 },
    ];
    await writeFile(file, events.map((frame) => JSON.stringify({ received_at: at, frame })).join("\n"));
    const totals = await replay({ file, url: server.url, secret: SECRET, rate: Infinity });
    expect(totals).toMatchObject({ lines: 5, sent: 1, skipped: { server_made: 3, items_omitted: 1 } });
    expect(arrived()).toEqual([
      { type: "register", character_name: "Brom", player_name: "Brom", version: "replay" },
      { type: "chat", character_name: "Brom", timestamp: at, text: "hi", color: 2 },
    ]);
  });

  test("a file that is not there is an error", async () => {
    const file = join(folder, "nothing.ndjson");
    await expect(replay({ file, url: server.url, secret: SECRET })).rejects.toThrow(/ENOENT/);
  });
});

function millis(timestamp: unknown): number {
  if (typeof timestamp === "number") return timestamp < 1e11 ? timestamp * 1000 : timestamp;
  const text = String(timestamp).replace(/(\.\d{3})\d*/, "$1");
  return Date.parse(text.endsWith("Z") ? text : `${text}Z`);
}
