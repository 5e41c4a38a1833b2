import { expect, test } from "@playwright/test";
import WebSocket from "ws";
import { PLUGIN_MESSAGES } from "@/server/contract";
import { stack } from "../support/stack";

/**
 * A client that knows only the published contract: frames go in at one socket, come out at another, and what
 * is stored is read back over the HTTP API. Everything passes through the one public port.
 */
const CHARACTER = `Contract Tester ${Date.now() % 100_000}`;

type Frame = Record<string, unknown> & { type: string };

function open(
  path: string,
  headers: Record<string, string>,
): Promise<{ socket: WebSocket; frames: Frame[] }> {
  const socket = new WebSocket(new URL(path, stack.wsUrl), { headers });
  const frames: Frame[] = [];
  socket.on("message", (data) => frames.push(JSON.parse(data.toString())));
  return new Promise((resolve, reject) => {
    socket.once("open", () => resolve({ socket, frames }));
    socket.once("error", reject);
  });
}

const openLive = (query = "") => open(`/ws/live${query}`, { authorization: `Bearer ${stack.serviceToken}` });
const openPlugin = () => open("/ws/position", { "x-plugin-secret": stack.pluginSecret });

/** The sample of each message type, as this test's own character sends it now. */
function sampleFrames(): Frame[] {
  const now = new Date().toISOString();
  return PLUGIN_MESSAGES.map(({ sample }) => {
    const { player_name: _, ...fields } = sample;
    return { ...fields, type: String(sample.type), character_name: CHARACTER, timestamp: now };
  });
}

const NOT_FANNED_OUT = new Set(["register"]);

test("every message type of the contract arrives at a live client and is answered once it is safe", async () => {
  const live = await openLive(`?types=`);
  const plugin = await openPlugin();
  live.socket.send(JSON.stringify({ type: "subscribe", message_types: null, characters: [CHARACTER] }));
  await expect.poll(() => live.frames.some(({ type }) => type === "subscribed")).toBe(true);

  const frames = sampleFrames();
  frames.forEach((frame, index) => {
    plugin.socket.send(JSON.stringify({ ...frame, ack_id: index + 1 }));
  });
  const acknowledged = () => plugin.frames.filter(({ type }) => type === "ack").map(({ ack_id }) => ack_id);
  await expect.poll(() => acknowledged().length).toBe(frames.length);
  expect(plugin.frames.filter(({ type }) => type === "error")).toEqual([]);

  const expected = frames.map(({ type }) => type).filter((type) => !NOT_FANNED_OUT.has(type));
  const arrived = () => live.frames.filter(({ character_name }) => character_name === CHARACTER);
  await expect.poll(() => arrived().map(({ type }) => type)).toEqual(expect.arrayContaining(expected));

  const sequence = arrived().map(({ seq }) => Number(seq));
  expect(sequence).toEqual([...sequence].sort((a, b) => a - b));
  expect(new Set(sequence).size).toBe(sequence.length);
  const inventory = arrived().find(({ type }) => type === "full_inventory");
  expect(inventory).toMatchObject({ item_count: 1, items_omitted: true });
  expect(inventory).not.toHaveProperty("items");
  live.socket.close();
  plugin.socket.close();
});

test("what the contract says is stored is there, read back over HTTP", async ({ request }) => {
  const headers = { authorization: `Bearer ${stack.serviceToken}` };
  const get = async (path: string) => {
    const response = await request.get(path, { headers });
    expect(response.status(), path).toBe(200);
    return response.json();
  };
  const name = encodeURIComponent(CHARACTER);

  // An acknowledged frame is safe; a moment later it is in the database.
  await expect.poll(async () => (await get(`/history?character=${name}`)).data.length).toBe(1);
  const history = await get(`/history?character=${name}`);
  expect(history.data[0]).toMatchObject({
    character_name: CHARACTER,
    ew: 33.62,
    ns: 42.11,
    kills: 412,
    kills_per_hour: 683.21,
  });
  const { portals } = await get("/portals");
  expect(portals).toContainEqual(
    expect.objectContaining({ portal_name: "Gateway to Facility Hub", discovered_by: CHARACTER }),
  );
  const { spawn_points } = await get("/spawns/heatmap?hours=1&mob=Ruschk%20Sadist");
  expect(spawn_points.length).toBeGreaterThan(0);
  const { players } = await get("/live");
  const me = players.find((player: { character_name: string }) => player.character_name === CHARACTER);
  expect(me).toMatchObject({
    total_kills: 412,
    session_rares: 1,
    onlinetime: "01.02:14:09",
    online_seconds: 94449,
  });
  const { trails } = await get(`/trails?character=${name}`);
  expect(trails).toHaveLength(1);
});

test("a subscription lets through what it names and nothing else", async () => {
  const chatOnly = await openLive("?types=chat");
  const plugin = await openPlugin();
  for (const frame of sampleFrames()) plugin.socket.send(JSON.stringify(frame));
  await expect.poll(() => chatOnly.frames.some((frame) => frame.character_name === CHARACTER)).toBe(true);

  chatOnly.socket.send(JSON.stringify({ type: "subscribe", message_types: "chat" }));
  await expect.poll(() => chatOnly.frames.find(({ type }) => type === "error")?.code).toBe("bad_subscribe");
  const types = new Set(
    chatOnly.frames
      .filter(({ seq, type }) => seq !== undefined && type !== "hello" && type !== "tick")
      .map(({ type }) => type),
  );
  expect([...types]).toEqual(["chat"]);
  chatOnly.socket.close();
  plugin.socket.close();
});

test("strangers get no socket", async () => {
  const attempts: [string, Record<string, string>, number][] = [
    ["/ws/position", {}, 401],
    ["/ws/position?secret=wrong", {}, 401],
    [`/ws/position?secret=${stack.pluginSecret}`, { "x-plugin-secret": "different" }, 401],
    ["/ws/position", { "x-plugin-secret": stack.pluginSecret, origin: stack.baseUrl }, 403],
    ["/ws/live", {}, 401],
    ["/ws/live", { authorization: "Bearer wrong" }, 401],
    ["/ws/live", { "x-forwarded-for": "127.0.0.1" }, 401],
  ];
  for (const [path, headers, status] of attempts) {
    const answer = await open(path, headers).then(
      () => 101,
      (error: Error) => Number(/\d{3}/.exec(error.message)?.[0]),
    );
    expect(answer, `${path} ${JSON.stringify(Object.keys(headers))}`).toBe(status);
  }
});
