import { beforeEach, expect, test, vi } from "vitest";
import { freshness } from "./character";
import type { Socket } from "./live-client";
import { LiveWorld } from "./live-world";
import { mapStores } from "./map-stores";
import type { ServerStatus } from "./server-status-store";
import { Signal } from "./signal";
import { playerRow, telemetry, vitals, vitalsRow } from "./test/frames";
import { ManualClock } from "./test/manual-clock";

const colors = Object.assign(new Signal(), { colorOf: () => "#ffffff" });

class FakeSocket implements Socket {
  onmessage: Socket["onmessage"] = null;
  onclose: Socket["onclose"] = null;
  readonly said: unknown[] = [];
  send(text: string): void {
    this.said.push(JSON.parse(text));
  }
  close(): void {
    this.onclose = null;
  }
  hear(frame: object): void {
    this.onmessage?.({ data: JSON.stringify(frame) });
  }
}

const START = Date.parse("2026-11-22T20:50:54.000Z");
const READ_AT = new Date(START).toISOString();

let clock: ManualClock;
let startedMs: number;
let sockets: FakeSocket[];
let types: (readonly string[])[];
let world: LiveWorld;
const sources = {
  players: vi.fn(),
  vitals: vi.fn(),
  trails: vi.fn(),
  portals: vi.fn(),
  heat: vi.fn(),
  deaths: vi.fn(),
  rares: vi.fn(),
  chat: vi.fn(),
  serverHealth: vi.fn(),
};

beforeEach(() => {
  clock = new ManualClock();
  startedMs = clock.now();
  sockets = [];
  types = [];
  for (const source of Object.values(sources)) source.mockReset().mockResolvedValue([]);
  sources.heat.mockResolvedValue({ points: [], total: 0 });
  for (const source of [sources.deaths, sources.rares]) source.mockResolvedValue({ rows: [], isCut: false });
  sources.serverHealth.mockResolvedValue(serverStatus(READ_AT));
  world = new LiveWorld({
    clock,
    random: () => 1,
    sources,
    colorOf: () => "#ffffff",
    openSocket: (wanted) => {
      const socket = new FakeSocket();
      sockets.push(socket);
      types.push(wanted);
      return socket;
    },
    askSession: () => Promise.resolve("signed_in"),
  });
});

const isoNow = () => new Date(START + clock.now() - startedMs).toISOString();
const socket = () => sockets.at(-1) ?? expect.fail("no socket was opened");
const larsson = () => world.characters.all.get("Larsson") ?? expect.fail("Larsson is not known");
const shown = () => freshness(larsson(), clock.now(), world.connection.disconnectedAtMs);

async function open(): Promise<void> {
  const first = { readAt: READ_AT, players: [playerRow({ timestamp: READ_AT })], trails: [], portals: [] };
  world.hydrate(first);
  world.start(first);
  socket().hear({ type: "hello", epoch: "one", seq: 1, version: "1", server_time: isoNow() });
  await vi.waitFor(() => expect(world.connection.current.phase).toBe("live"));
}

function serverStatus(last_check: string, fields: Partial<ServerStatus> = {}): ServerStatus {
  return {
    server_name: "Coldeve",
    status: "unknown",
    latency_ms: null,
    player_count: null,
    count_at: null,
    last_check,
    last_answer_at: null,
    unknown_since: null,
    uptime_seconds: null,
    ...fields,
  };
}

let seq = 10;
function hearTelemetry(timestamp = isoNow(), ns = 42.1): void {
  socket().hear({ ...telemetry({ timestamp, ns }), seq: ++seq });
}

test("what came with the page is shown before the stream opens, but not as live", () => {
  world.hydrate({ readAt: READ_AT, players: [playerRow({ timestamp: READ_AT })] });
  expect(larsson().telemetry.ns).toBe(42.1);
  world.connection.become({ phase: "connecting" }, null);
  expect(shown()).toBe("stale");
});

test("bars are full from the first picture on, and no older vitals replace what the stream says", async () => {
  const first = { readAt: READ_AT, players: [playerRow()], vitals: [vitalsRow({ health_percentage: 70 })] };
  world.hydrate(first);
  expect(larsson().vitals?.health_percentage).toBe(70);
  await open();
  clock.advance(2_000);
  socket().hear({ ...vitals({ health_percentage: 40, timestamp: isoNow() }), seq: ++seq });
  world.hydrate(first);
  expect(larsson().vitals?.health_percentage).toBe(40);
});

test("the stream is opened with the types that the page needs, and first data are not fetched again", async () => {
  await open();
  expect(types[0]).toContain("telemetry");
  expect(types[0]).toContain("portal");
  expect(types[0]).not.toContain("chat");
  expect(sources.players).not.toHaveBeenCalled();
  expect(shown()).toBe("live");
});

test("a character that falls silent is stale after 6 s and offline after 30 s", async () => {
  await open();
  const tick = () => socket().hear({ type: "tick", server_time: isoNow(), seq });
  for (let second = 0; second < 40; second++) {
    clock.advance(1_000);
    tick();
    if (second === 4) expect(shown()).toBe("live");
    if (second === 6) expect(shown()).toBe("stale");
  }
  expect(shown()).toBe("offline");
  expect(larsson().state).toBe("offline");
});

test("within 3 s of a silent connection nothing is live, and nobody leaves because of it", async () => {
  await open();
  hearTelemetry();
  const map = mapStores(world, colors);
  expect(map.characters.all.get("Larsson")?.receivedAt).toBe(larsson().telemetryAtMs);
  clock.advance(3_000);
  expect(shown()).toBe("stale");
  clock.advance(600_000);
  expect(shown()).toBe("stale");
  const age = clock.now() - (map.characters.all.get("Larsson")?.receivedAt ?? 0);
  expect(age).toBeGreaterThan(6_000);
  expect(age).toBeLessThan(30_000);
});

test("a replayed reading is as old as it is", async () => {
  await open();
  hearTelemetry();
  const missed = isoNow();
  clock.advance(1_000);
  socket().onclose?.({ code: 1006 });
  clock.advance(500);
  clock.advance(20_000);
  socket().hear({ type: "hello", epoch: "one", seq: 90, version: "1", server_time: isoNow() });
  seq = 80;
  hearTelemetry(missed, 43);
  socket().hear({ type: "resumed", after: 11, to: 90 });
  await vi.waitFor(() => expect(world.connection.current.phase).toBe("live"));
  expect(larsson().telemetry.ns).toBe(43);
  expect(clock.now() - larsson().telemetryAtMs).toBeGreaterThan(20_000);
  expect(shown()).toBe("stale");
});

/** Loses the server for a minute and finds another one in its place. */
function comeBack(): void {
  socket().onclose?.({ code: 1006 });
  clock.advance(500);
  clock.advance(60_000);
  socket().hear({ type: "hello", epoch: "two", seq: 1, version: "1", server_time: isoNow() });
  seq = 1;
}

/** As the page's heartbeat and the server's ticks go on meanwhile. */
function passSeconds(seconds: number): void {
  for (let second = 0; second < seconds; second++) {
    clock.advance(1_000);
    socket().hear({ type: "tick", server_time: isoNow(), seq });
  }
}

test("until what was missed has come, nothing is live and nobody has left", async () => {
  await open();
  hearTelemetry();
  let answer: (rows: unknown) => void = () => expect.fail("nobody has asked");
  sources.players.mockReturnValue(new Promise((resolve) => (answer = resolve)));
  comeBack();
  expect(world.connection.current.phase).toBe("catching_up");
  expect(world.connection.isConnected).toBe(false);
  expect(world.connection.isOpen).toBe(true);
  passSeconds(2);
  socket().hear({ ...vitals({ timestamp: isoNow() }), seq: ++seq });
  expect(shown()).toBe("stale");
  expect(larsson().state).not.toBe("offline");
  answer([playerRow({ timestamp: isoNow() })]);
  await vi.waitFor(() => expect(world.connection.current.phase).toBe("live"));
  expect(shown()).toBe("live");
  passSeconds(2);
  expect(larsson().state).not.toBe("offline");
});

test("a silence in the middle of catching up does not end it", async () => {
  await open();
  sources.players.mockReturnValue(new Promise(() => undefined));
  comeBack();
  clock.advance(3_500);
  expect(world.connection.current.phase).toBe("quiet");
  socket().hear({ type: "tick", server_time: isoNow(), seq });
  expect(world.connection.current.phase).toBe("catching_up");
});

test.each([
  ["the map's heat is still being fetched", () => sources.heat.mockReturnValue(new Promise(() => undefined))],
  ["the characters cannot be fetched", () => sources.players.mockRejectedValue(new Error("no answer"))],
])("where %s, the page is back after six seconds of the stream", async (_, hinder) => {
  await open();
  const end = world.hold("heat");
  clock.advance(0);
  await vi.waitFor(() => expect(world.statusOf("heat")).toBe("ready"));
  hinder();
  comeBack();
  passSeconds(5);
  await new Promise((resolve) => setTimeout(resolve));
  expect(world.connection.current.phase).toBe("catching_up");
  hearTelemetry();
  passSeconds(1);
  await vi.waitFor(() => expect(world.connection.current.phase).toBe("live"));
  expect(shown()).toBe("live");
  end();
});

test("a page whose first attempt fails is not live before it has caught up", async () => {
  const first = { readAt: READ_AT, players: [playerRow({ timestamp: READ_AT })], trails: [], portals: [] };
  world.hydrate(first);
  world.start(first);
  sources.players.mockReturnValue(new Promise(() => undefined));
  comeBack();
  expect(world.connection.current.phase).toBe("catching_up");
  expect(world.connection.isConnected).toBe(false);
});

test("after a gap everything is fetched anew", async () => {
  await open();
  sources.players.mockResolvedValue([playerRow({ timestamp: isoNow() })]);
  sources.vitals.mockResolvedValue([vitalsRow({ health_percentage: 12, timestamp: isoNow() })]);
  socket().onclose?.({ code: 1006 });
  clock.advance(500);
  socket().hear({ type: "hello", epoch: "two", seq: 1, version: "1", server_time: isoNow() });
  await vi.waitFor(() => expect(world.connection.current.phase).toBe("live"));
  expect(sources.players).toHaveBeenCalledOnce();
  expect(sources.trails).toHaveBeenCalledOnce();
  expect(larsson().vitals?.health_percentage).toBe(12);
  expect(sources.chat).not.toHaveBeenCalled();
});

test("changes to inventories are subscribed to only while one is shown, and told apart by character", async () => {
  await open();
  expect(types[0]).not.toContain("inventory_delta");
  const end = world.hold("inventories");
  expect(socket().said.at(-1)).toMatchObject({
    type: "subscribe",
    message_types: expect.arrayContaining(["full_inventory", "inventory", "inventory_delta"]),
  });
  clock.advance(1_000);
  const toldAtMs = clock.now();
  const frame = { character_name: "Larsson", timestamp: isoNow() };
  socket().hear({ ...frame, type: "inventory_delta", action: "remove", item_id: 7, seq: ++seq });
  expect(world.inventoryChanges.lastMs("Larsson")).toBe(toldAtMs);
  expect(world.inventoryChanges.lastMs("Anna")).toBeNull();
  clock.advance(1_000);
  socket().hear({ ...frame, type: "full_inventory", item_count: 3, items_omitted: true, seq: ++seq });
  expect(world.inventoryChanges.lastMs("Larsson")).toBe(toldAtMs + 1_000);
  end();
  clock.advance(3_000);
  socket().hear({ type: "tick", server_time: isoNow(), seq });
  clock.advance(3_000);
  expect(socket().said.at(-1)).toMatchObject({ type: "subscribe", message_types: types[0] });
});

test("an inventory may have changed unheard before the stream opened and in a gap, not across a resume", async () => {
  await open();
  const openedAtMs = clock.now();
  expect(world.inventoryChanges.missedAtMs).toBe(openedAtMs);
  const reopen = async (epoch: string) => {
    socket().onclose?.({ code: 1006 });
    clock.advance(500);
    socket().hear({ type: "hello", epoch, seq: 1, version: "1", server_time: isoNow() });
    if (epoch === "one") socket().hear({ type: "resumed", after: 1, to: 1 });
    await vi.waitFor(() => expect(world.connection.current.phase).toBe("live"));
  };
  await reopen("one");
  expect(world.inventoryChanges.missedAtMs).toBe(openedAtMs);
  await reopen("two");
  expect(world.inventoryChanges.missedAtMs).toBe(clock.now());
});

test("a machine that slept shows nothing of yesterday as live", async () => {
  await open();
  hearTelemetry();
  clock.sleep(8 * 3_600_000);
  clock.advance(1_000);
  expect(shown()).not.toBe("live");
});

test.each([
  ["behind", -300_000],
  ["ahead", 300_000],
])("a death is shown for half a minute though its plugin's clock is %s", async (_way, wrongMs) => {
  await open();
  const tell = (frame: (by: { character_name: string; timestamp: string }) => object) => {
    const timestamp = new Date(Date.parse(isoNow()) + wrongMs).toISOString();
    socket().hear({ ...frame({ character_name: "Ulf", timestamp }), seq: ++seq });
  };
  const state = () => world.characters.all.get("Ulf")?.state;
  tell(telemetry);
  tell((by) => ({ ...by, type: "death", vitae: 5, ew: 1, ns: 1 }));
  expect(state()).toBe("dead");
  for (let second = 2; second < 30; second += 2) {
    clock.advance(2_000);
    tell(telemetry);
  }
  expect(state()).toBe("dead");
  clock.advance(2_000);
  tell((by) => telemetry({ ...by, ns: 42.2 }));
  expect(state()).toBe("moving");
});

test("a death and a rare are kept in the log once, however often they are told", async () => {
  await open();
  const tell = (frame: object) => socket().hear({ ...frame, seq: ++seq });
  tell(vitals({ vitae: 0, timestamp: isoNow() }));
  tell(vitals({ vitae: 5, timestamp: isoNow() }));
  tell({ type: "death", character_name: "Larsson", timestamp: isoNow(), vitae: 5, ew: 1, ns: 1 });
  tell({
    type: "rare",
    character_name: "Larsson",
    timestamp: isoNow(),
    name: "the black Cloud Bow",
    ew: 1,
    ns: 1,
  });
  tell({ type: "rare_classified", character_name: "Larsson", timestamp: isoNow(), name: "Black Cloud Bow" });
  expect(world.log.entries.map(({ text }) => text)).toEqual([
    "Larsson died",
    "Larsson found black Cloud Bow",
  ]);
});

test("chat is subscribed and fetched only while something shows it", async () => {
  await open();
  const end = world.hold("chat");
  clock.advance(0);
  await vi.waitFor(() => expect(world.statusOf("chat")).toBe("ready"));
  expect(sources.chat).toHaveBeenCalledOnce();
  expect(JSON.stringify(socket().said.at(-1))).toContain('"chat"');
  end();
  clock.advance(2_000);
  hearTelemetry();
  clock.advance(2_900);
  hearTelemetry();
  clock.advance(200);
  expect(JSON.stringify(socket().said.at(-1))).not.toContain('"chat"');
});

test("chat stands at the time it was said, whatever the clocks of the clients say", async () => {
  const ahead = (ms: number) => new Date(Date.parse(isoNow()) + ms).toISOString();
  const said = (name: string, timestamp: string, text: string) => ({
    character_name: name,
    timestamp,
    text,
    color: 18,
  });
  const first = {
    readAt: READ_AT,
    players: [playerRow({ character_name: "Brynn", timestamp: ahead(600_000), received_at: READ_AT })],
    chat: [said("Larsson", ahead(-1_000), "one"), said("Brynn", ahead(600_000 - 900), "one")],
  };
  world.hydrate(first);
  world.start(first);
  socket().hear({ type: "hello", epoch: "one", seq: 1, version: "1", server_time: isoNow() });
  clock.advance(1_000);
  const hear = (name: string, aheadMs: number, text: string) =>
    socket().hear({ type: "chat", ...said(name, ahead(aheadMs), text), seq: ++seq });
  hear("Tova", -6_000, "two");
  hear("Brynn", 600_000, "two");
  clock.advance(1_000);
  hear("Larsson", 0, "three");
  expect(world.chat.lines.map(({ text, heardBy }) => `${text} ×${heardBy.length}`)).toEqual([
    "one ×2",
    "two ×2",
    "three ×1",
  ]);
});

test("the game server's state is fetched once, then the stream tells it, and no late answer takes it back", async () => {
  await open();
  clock.advance(0);
  await vi.waitFor(() => expect(world.serverStatus.current?.status).toBe("unknown"));
  expect(types[0]).toContain("server_status");
  clock.advance(30_000);
  const told = serverStatus(isoNow(), { status: "up", latency_ms: 42 });
  socket().hear({ type: "server_status", ...told, seq: ++seq });
  expect(world.serverStatus.current).toMatchObject(told);
  world.reload("server");
  await vi.waitFor(() => expect(sources.serverHealth).toHaveBeenCalledTimes(2));
  await vi.waitFor(() => expect(world.statusOf("server")).toBe("ready"));
  expect(world.serverStatus.current).toMatchObject(told);
});
