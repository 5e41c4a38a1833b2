import { beforeEach, expect, test, vi } from "vitest";
import { mapStores } from "./map-stores";
import { Signal } from "./signal";
import { playerRow, telemetry, vitals, vitalsRow } from "./test/frames";
import { READ_AT, serverStatus, TestPage } from "./test/test-page";

const colors = Object.assign(new Signal(), { colorOf: () => "#ffffff" });
let page: TestPage;
beforeEach(() => {
  page = new TestPage();
});

test("what came with the page is shown before the stream opens, but not as live", () => {
  page.world.hydrate({ readAt: READ_AT, players: [playerRow({ timestamp: READ_AT })] });
  expect(page.larsson().telemetry.ns).toBe(42.1);
  page.world.connection.become({ phase: "connecting" }, null);
  expect(page.shown()).toBe("stale");
});

test("bars are full from the first picture on, and no older vitals replace what the stream says", async () => {
  const first = { readAt: READ_AT, players: [playerRow()], vitals: [vitalsRow({ health_percentage: 70 })] };
  page.world.hydrate(first);
  expect(page.larsson().vitals?.health_percentage).toBe(70);
  await page.open();
  page.clock.advance(2_000);
  page.socket().hear({ ...vitals({ health_percentage: 40, timestamp: page.isoNow() }), seq: ++page.seq });
  page.world.hydrate(first);
  expect(page.larsson().vitals?.health_percentage).toBe(40);
});

test("the stream is opened with the types that the page needs, and first data are not fetched again", async () => {
  await page.open();
  expect(page.types[0]).toContain("telemetry");
  expect(page.types[0]).toContain("portal");
  expect(page.types[0]).not.toContain("chat");
  expect(page.sources.players).not.toHaveBeenCalled();
  expect(page.shown()).toBe("live");
});

test("a character that falls silent is stale after 6 s and offline after 30 s", async () => {
  await page.open();
  const tick = () => page.socket().hear({ type: "tick", server_time: page.isoNow(), seq: page.seq });
  for (let second = 0; second < 40; second++) {
    page.clock.advance(1_000);
    tick();
    if (second === 4) expect(page.shown()).toBe("live");
    if (second === 6) expect(page.shown()).toBe("stale");
  }
  expect(page.shown()).toBe("offline");
  expect(page.larsson().state).toBe("offline");
});

test("within 3 s of a silent connection nothing is live, and nobody leaves because of it", async () => {
  await page.open();
  page.hearTelemetry();
  const map = mapStores(page.world, colors);
  expect(map.characters.all.get("Larsson")?.receivedAt).toBe(page.larsson().telemetryAtMs);
  page.clock.advance(3_000);
  expect(page.shown()).toBe("stale");
  page.clock.advance(600_000);
  expect(page.shown()).toBe("stale");
  const age = page.clock.now() - (map.characters.all.get("Larsson")?.receivedAt ?? 0);
  expect(age).toBeGreaterThan(6_000);
  expect(age).toBeLessThan(30_000);
});

test("a replayed reading is as old as it is", async () => {
  await page.open();
  page.hearTelemetry();
  const missed = page.isoNow();
  page.clock.advance(1_000);
  page.socket().onclose?.({ code: 1006 });
  page.clock.advance(500);
  page.clock.advance(20_000);
  page.socket().hear({ type: "hello", epoch: "one", seq: 90, version: "1", server_time: page.isoNow() });
  page.seq = 80;
  page.hearTelemetry(missed, 43);
  page.socket().hear({ type: "resumed", after: 11, to: 90 });
  await vi.waitFor(() => expect(page.world.connection.current.phase).toBe("live"));
  expect(page.larsson().telemetry.ns).toBe(43);
  expect(page.clock.now() - page.larsson().telemetryAtMs).toBeGreaterThan(20_000);
  expect(page.shown()).toBe("stale");
});

test("after a gap everything is fetched anew", async () => {
  await page.open();
  page.sources.players.mockResolvedValue([playerRow({ timestamp: page.isoNow() })]);
  page.sources.vitals.mockResolvedValue([vitalsRow({ health_percentage: 12, timestamp: page.isoNow() })]);
  page.socket().onclose?.({ code: 1006 });
  page.clock.advance(500);
  page.socket().hear({ type: "hello", epoch: "two", seq: 1, version: "1", server_time: page.isoNow() });
  await vi.waitFor(() => expect(page.world.connection.current.phase).toBe("live"));
  expect(page.sources.players).toHaveBeenCalledOnce();
  expect(page.sources.trails).toHaveBeenCalledOnce();
  expect(page.larsson().vitals?.health_percentage).toBe(12);
  expect(page.sources.chat).not.toHaveBeenCalled();
});

test("changes to inventories are subscribed to only while one is shown, and told apart by character", async () => {
  await page.open();
  expect(page.types[0]).not.toContain("inventory_delta");
  const end = page.world.hold("inventories");
  expect(page.socket().said.at(-1)).toMatchObject({
    type: "subscribe",
    message_types: expect.arrayContaining(["full_inventory", "inventory", "inventory_delta"]),
  });
  page.clock.advance(1_000);
  const toldAtMs = page.clock.now();
  const frame = { character_name: "Larsson", timestamp: page.isoNow() };
  page.socket().hear({ ...frame, type: "inventory_delta", action: "remove", item_id: 7, seq: ++page.seq });
  expect(page.world.inventoryChanges.lastMs("Larsson")).toBe(toldAtMs);
  expect(page.world.inventoryChanges.lastMs("Anna")).toBeNull();
  page.clock.advance(1_000);
  page
    .socket()
    .hear({ ...frame, type: "full_inventory", item_count: 3, items_omitted: true, seq: ++page.seq });
  expect(page.world.inventoryChanges.lastMs("Larsson")).toBe(toldAtMs + 1_000);
  end();
  page.clock.advance(3_000);
  page.socket().hear({ type: "tick", server_time: page.isoNow(), seq: page.seq });
  page.clock.advance(3_000);
  expect(page.socket().said.at(-1)).toMatchObject({ type: "subscribe", message_types: page.types[0] });
});

test("an inventory may have changed unheard before the stream opened and in a gap, not across a resume", async () => {
  await page.open();
  const openedAtMs = page.clock.now();
  expect(page.world.inventoryChanges.missedAtMs).toBe(openedAtMs);
  const reopen = async (epoch: string) => {
    page.socket().onclose?.({ code: 1006 });
    page.clock.advance(500);
    page.socket().hear({ type: "hello", epoch, seq: 1, version: "1", server_time: page.isoNow() });
    if (epoch === "one") page.socket().hear({ type: "resumed", after: 1, to: 1 });
    await vi.waitFor(() => expect(page.world.connection.current.phase).toBe("live"));
  };
  await reopen("one");
  expect(page.world.inventoryChanges.missedAtMs).toBe(openedAtMs);
  await reopen("two");
  expect(page.world.inventoryChanges.missedAtMs).toBe(page.clock.now());
});

test("a machine that slept shows nothing of yesterday as live", async () => {
  await page.open();
  page.hearTelemetry();
  page.clock.sleep(8 * 3_600_000);
  page.clock.advance(1_000);
  expect(page.shown()).not.toBe("live");
});

test.each([
  ["behind", -300_000],
  ["ahead", 300_000],
])("a death is shown for half a minute though its plugin's clock is %s", async (_way, wrongMs) => {
  await page.open();
  const tell = (frame: (by: { character_name: string; timestamp: string }) => object) => {
    const timestamp = new Date(Date.parse(page.isoNow()) + wrongMs).toISOString();
    page.socket().hear({ ...frame({ character_name: "Ulf", timestamp }), seq: ++page.seq });
  };
  const state = () => page.world.characters.all.get("Ulf")?.state;
  tell(telemetry);
  tell((by) => ({ ...by, type: "death", vitae: 5, ew: 1, ns: 1 }));
  expect(state()).toBe("dead");
  for (let second = 2; second < 30; second += 2) {
    page.clock.advance(2_000);
    tell(telemetry);
  }
  expect(state()).toBe("dead");
  page.clock.advance(2_000);
  tell((by) => telemetry({ ...by, ns: 42.2 }));
  expect(state()).toBe("moving");
});

test("a death and a rare are kept in the log once, however often they are told", async () => {
  await page.open();
  const tell = (frame: object) => page.socket().hear({ ...frame, seq: ++page.seq });
  tell(vitals({ vitae: 0, timestamp: page.isoNow() }));
  tell(vitals({ vitae: 5, timestamp: page.isoNow() }));
  tell({ type: "death", character_name: "Larsson", timestamp: page.isoNow(), vitae: 5, ew: 1, ns: 1 });
  tell({
    type: "rare",
    character_name: "Larsson",
    timestamp: page.isoNow(),
    name: "the black Cloud Bow",
    ew: 1,
    ns: 1,
  });
  tell({
    type: "rare_classified",
    character_name: "Larsson",
    timestamp: page.isoNow(),
    name: "Black Cloud Bow",
  });
  expect(page.world.log.entries.map(({ text }) => text)).toEqual([
    "Larsson died",
    "Larsson found black Cloud Bow",
  ]);
});

test("chat is subscribed and fetched only while something shows it", async () => {
  await page.open();
  const end = page.world.hold("chat");
  page.clock.advance(0);
  await vi.waitFor(() => expect(page.world.statusOf("chat")).toBe("ready"));
  expect(page.sources.chat).toHaveBeenCalledOnce();
  expect(JSON.stringify(page.socket().said.at(-1))).toContain('"chat"');
  end();
  page.clock.advance(2_000);
  page.hearTelemetry();
  page.clock.advance(2_900);
  page.hearTelemetry();
  page.clock.advance(200);
  expect(JSON.stringify(page.socket().said.at(-1))).not.toContain('"chat"');
});

test("chat stands at the time it was said, whatever the clocks of the clients say", async () => {
  const ahead = (ms: number) => new Date(Date.parse(page.isoNow()) + ms).toISOString();
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
  page.world.hydrate(first);
  page.world.start(first);
  page.socket().hear({ type: "hello", epoch: "one", seq: 1, version: "1", server_time: page.isoNow() });
  page.clock.advance(1_000);
  const hear = (name: string, aheadMs: number, text: string) =>
    page.socket().hear({ type: "chat", ...said(name, ahead(aheadMs), text), seq: ++page.seq });
  hear("Tova", -6_000, "two");
  hear("Brynn", 600_000, "two");
  page.clock.advance(1_000);
  hear("Larsson", 0, "three");
  expect(page.world.chat.lines.map(({ text, heardBy }) => `${text} ×${heardBy.length}`)).toEqual([
    "one ×2",
    "two ×2",
    "three ×1",
  ]);
});

test("the game server's state is fetched once, then the stream tells it, and no late answer takes it back", async () => {
  await page.open();
  page.clock.advance(0);
  await vi.waitFor(() => expect(page.world.serverStatus.current?.status).toBe("unknown"));
  expect(page.types[0]).toContain("server_status");
  page.clock.advance(30_000);
  const told = serverStatus(page.isoNow(), { status: "up", latency_ms: 42 });
  page.socket().hear({ type: "server_status", ...told, seq: ++page.seq });
  expect(page.world.serverStatus.current).toMatchObject(told);
  page.world.reload("server");
  await vi.waitFor(() => expect(page.sources.serverHealth).toHaveBeenCalledTimes(2));
  await vi.waitFor(() => expect(page.world.statusOf("server")).toBe("ready"));
  expect(page.world.serverStatus.current).toMatchObject(told);
});
