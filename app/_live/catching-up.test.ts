import { beforeEach, expect, test, vi } from "vitest";
import { playerRow, vitals } from "./test/frames";
import { READ_AT, TestPage } from "./test/test-page";

let page: TestPage;
beforeEach(() => {
  page = new TestPage();
});

test("until what was missed has come, nothing is live and nobody has left", async () => {
  await page.open();
  page.hearTelemetry();
  let answer: (rows: unknown) => void = () => expect.fail("nobody has asked");
  page.sources.players.mockReturnValue(new Promise((resolve) => (answer = resolve)));
  page.comeBack();
  expect(page.world.connection.current.phase).toBe("catching_up");
  expect(page.world.connection.isConnected).toBe(false);
  expect(page.world.connection.isOpen).toBe(true);
  page.passSeconds(2);
  page.socket().hear({ ...vitals({ timestamp: page.isoNow() }), seq: ++page.seq });
  expect(page.shown()).toBe("stale");
  expect(page.larsson().state).not.toBe("offline");
  answer([playerRow({ timestamp: page.isoNow() })]);
  await vi.waitFor(() => expect(page.world.connection.current.phase).toBe("live"));
  expect(page.shown()).toBe("live");
  page.passSeconds(2);
  expect(page.larsson().state).not.toBe("offline");
});

test("a silence in the middle of catching up does not end it", async () => {
  await page.open();
  page.sources.players.mockReturnValue(new Promise(() => undefined));
  page.comeBack();
  page.clock.advance(3_500);
  expect(page.world.connection.current.phase).toBe("quiet");
  page.socket().hear({ type: "tick", server_time: page.isoNow(), seq: page.seq });
  expect(page.world.connection.current.phase).toBe("catching_up");
});

test.each([
  [
    "the map's heat is still being fetched",
    () => page.sources.heat.mockReturnValue(new Promise(() => undefined)),
  ],
  ["the characters cannot be fetched", () => page.sources.players.mockRejectedValue(new Error("no answer"))],
])("where %s, the page is back after six seconds of the stream", async (_, hinder) => {
  await page.open();
  const end = page.world.hold("heat");
  page.clock.advance(0);
  await vi.waitFor(() => expect(page.world.statusOf("heat")).toBe("ready"));
  hinder();
  page.comeBack();
  page.passSeconds(5);
  await new Promise((resolve) => setTimeout(resolve));
  expect(page.world.connection.current.phase).toBe("catching_up");
  page.hearTelemetry();
  page.passSeconds(1);
  await vi.waitFor(() => expect(page.world.connection.current.phase).toBe("live"));
  expect(page.shown()).toBe("live");
  end();
});

test("a page whose first attempt fails is not live before it has caught up", async () => {
  const first = { readAt: READ_AT, players: [playerRow({ timestamp: READ_AT })], trails: [], portals: [] };
  page.world.hydrate(first);
  page.world.start(first);
  page.sources.players.mockReturnValue(new Promise(() => undefined));
  page.comeBack();
  expect(page.world.connection.current.phase).toBe("catching_up");
  expect(page.world.connection.isConnected).toBe(false);
});
