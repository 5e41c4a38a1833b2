import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ANSWER_BYTES_MAX, type CountResult, fetchPlayerCount, treestatsUrl } from "./fetch-player-count";
import { type FakeTreestats, startFakeTreestats } from "./test/fake-treestats";

const NOW = Date.parse("2026-11-22T21:00:00.000Z");
let treestats: FakeTreestats;
beforeEach(async () => {
  treestats = await startFakeTreestats();
});
afterEach(() => treestats.close());

function ask(
  path = "/player_counts/Coldeve.json",
  options: { timeoutMs?: number; signal?: AbortSignal } = {},
) {
  return fetchPlayerCount({
    url: `${treestats.url}${path}`,
    serverName: "Coldeve",
    fetch,
    now: () => NOW,
    signal: new AbortController().signal,
    ...options,
  });
}
const counted: CountResult = { kind: "counted", player_count: 312, count_at: "2026-11-22T20:47:00.000Z" };
const theCount = () => treestats.counts("Coldeve", 312, new Date("2026-11-22T20:47:00Z"));

it("reads the count of the server", async () => {
  theCount();
  expect(await ask()).toEqual(counted);
});

it("asks TreeStats for exactly the named server", () => {
  expect(treestatsUrl("Coldeve")).toBe("https://treestats.net/player_counts/Coldeve.json");
  expect(treestatsUrl("../x?y z")).toBe("https://treestats.net/player_counts/..%2Fx%3Fy%20z.json");
});

describe("a refusal says why", () => {
  it.each<[string, FakeTreestats["answer"], RegExp]>([
    ["unknown server", (_, response) => response.writeHead(404).end(), /404/],
    ["trouble over there", (_, response) => response.writeHead(503).end("later"), /503/],
    ["not JSON", (_, response) => response.end("<html>"), /not JSON/],
    ["too much", (_, response) => response.end(" ".repeat(ANSWER_BYTES_MAX + 1)), /larger than 65536/],
    [
      "a redirect without end",
      (_, response) => response.writeHead(302, { location: "/again" }).end(),
      /redirects more/,
    ],
    [
      "a redirect that is no address",
      (_, response) => response.writeHead(302, { location: "http://[" }).end(),
      /another host/,
    ],
  ])("%s", async (_, answer, reason) => {
    treestats.answer = answer;
    expect(await ask()).toEqual({ kind: "refused", reason: expect.stringMatching(reason) });
  });
});

it("takes an answer of the largest size, and ends a larger one at once", async () => {
  const body = JSON.stringify({ count: 312, date: "2026-11-22 20:47:00 UTC" });
  treestats.answer = (_, response) => response.end(body.padEnd(ANSWER_BYTES_MAX));
  expect(await ask()).toEqual(counted);
  let ended = false;
  treestats.answer = (_, response) => {
    const timer = setInterval(() => response.write(" ".repeat(65_536)), 1);
    response.once("close", () => {
      clearInterval(timer);
      ended = true;
    });
  };
  expect(await ask()).toMatchObject({ kind: "refused" });
  await expect.poll(() => ended).toBe(true);
});

describe("redirects", () => {
  it("are followed on the same host", async () => {
    theCount();
    const { answer } = treestats;
    treestats.answer = (request, response) => {
      if (request.url === "/old") response.writeHead(301, { location: "/player_counts/Coldeve.json" }).end();
      else answer(request, response);
    };
    expect(await ask("/old")).toEqual(counted);
  });

  it("lead to nobody else: another host, another port, a name in the address", async () => {
    const stranger = await startFakeTreestats();
    for (const location of [
      `${stranger.url}/player_counts/Coldeve.json`,
      stranger.url.replace("http:", ""),
      stranger.url.replace("127.0.0.1", "localhost"),
      treestats.url.replace("//", "//user:password@"),
      "file:///etc/passwd",
    ]) {
      treestats.answer = (_, response) => response.writeHead(302, { location }).end();
      expect(await ask()).toEqual({ kind: "refused", reason: "it redirects to another host" });
    }
    expect(stranger.asked).toEqual([]);
    expect(treestats.asked).toHaveLength(5);
    await stranger.close();
  });
});

describe("an outside that cannot be reached is told apart from a refusal", () => {
  it("nobody listens", async () => {
    const gone = await startFakeTreestats();
    await gone.close();
    const result = await fetchPlayerCount({
      url: gone.url,
      serverName: "Coldeve",
      fetch,
      now: () => NOW,
      signal: new AbortController().signal,
    });
    expect(result).toEqual({ kind: "unreached", reason: "ECONNREFUSED" });
  });

  it("no answer in time, or one that never ends", async () => {
    treestats.answer = () => undefined;
    expect(await ask("/", { timeoutMs: 50 })).toEqual({ kind: "unreached", reason: "TimeoutError" });
    treestats.answer = (_, response) => response.write("{");
    expect(await ask("/", { timeoutMs: 50 })).toEqual({ kind: "unreached", reason: "TimeoutError" });
  });

  it("we stop", async () => {
    treestats.answer = () => undefined;
    const stopping = new AbortController();
    const asking = ask("/", { signal: stopping.signal });
    stopping.abort();
    expect(await asking).toMatchObject({ kind: "unreached" });
  });
});
