import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  type FakeGameServer,
  startFakeGameServer,
} from "@/server/services/server-health/test/fake-game-server";
import { createProbe, type ProbeOptions } from "./probe-game-server";

let game: FakeGameServer;
beforeEach(async () => {
  game = await startFakeGameServer();
});
afterEach(() => game.close());

const resolved =
  (...addresses: string[]) =>
  () =>
    Promise.resolve(addresses);

function ask(options: Partial<ProbeOptions> = {}, signal = new AbortController().signal) {
  const probe = createProbe(
    { host: "game.example", port: game.port },
    { monotonic: () => performance.now(), resolve: resolved("127.0.0.1"), ...options },
  );
  return probe(signal);
}

describe("a server that is there", () => {
  it("understands the login, and its answer is timed", async () => {
    let now = 0;
    const monotonic = () => {
      now += 12.34;
      return now;
    };
    expect(await ask({ monotonic })).toEqual({ kind: "answered", latencyMs: 12.3 });
    expect(game).toMatchObject({ logins: 1, refused: [] });
  });

  it("may answer from another of its ports", async () => {
    game.answersFrom = "another port";
    expect(await ask()).toMatchObject({ kind: "answered" });
  });

  it("is asked over IPv4 where its name has both", async () => {
    expect(await ask({ resolve: resolved("::1", "127.0.0.1") })).toMatchObject({ kind: "answered" });
  });

  it("is asked once a probe", async () => {
    game.isSilent = true;
    await ask({ answerWithinMs: 100 });
    expect(game.logins).toBe(1);
  });
});

describe("silence", () => {
  it("is what a server that does not answer gives", async () => {
    game.isSilent = true;
    expect(await ask({ answerWithinMs: 50 })).toEqual({ kind: "silent" });
  });

  it("is what a closed port gives", async () => {
    const gone = await startFakeGameServer();
    await gone.close();
    const probe = createProbe(
      { host: "127.0.0.1", port: gone.port },
      { monotonic: () => performance.now(), answerWithinMs: 50 },
    );
    expect(await probe(new AbortController().signal)).toEqual({ kind: "silent" });
  });

  // Elsewhere loopback has one address only, so that nobody else can answer.
  it.runIf(process.platform === "linux")(
    "is not broken by a stranger: another address counts for nothing",
    async () => {
      game.answersFrom = "another address";
      expect(await ask({ answerWithinMs: 100 })).toEqual({ kind: "silent" });
      expect(game).toMatchObject({ logins: 1, answers: 1 });
    },
  );
});

describe("a server that cannot be asked is not a silent one", () => {
  it("its name has no address", async () => {
    const resolve = () => Promise.reject(Object.assign(new Error("getaddrinfo"), { code: "ENOTFOUND" }));
    expect(await ask({ resolve })).toEqual({ kind: "not_asked", reason: "ENOTFOUND" });
    expect(await ask({ resolve: resolved() })).toEqual({
      kind: "not_asked",
      reason: "the name has no address",
    });
  });

  it("its name takes too long to resolve", async () => {
    const never = () => new Promise<never>(() => undefined);
    expect(await ask({ resolve: never, resolveWithinMs: 20 })).toMatchObject({
      kind: "not_asked",
      reason: "resolving took too long",
    });
  });

  it("there is no way there", async () => {
    // Nobody may send to the broadcast address without saying so.
    expect(await ask({ resolve: resolved("255.255.255.255") })).toEqual({
      kind: "not_asked",
      reason: expect.stringMatching(/^E[A-Z]+$/),
    });
  });

  it("we stop: at once, whatever it is doing", async () => {
    game.isSilent = true;
    for (const resolve of [resolved("127.0.0.1"), () => new Promise<never>(() => undefined)]) {
      const stopping = new AbortController();
      const asking = ask({ resolve, resolveWithinMs: 60_000, answerWithinMs: 60_000 }, stopping.signal);
      stopping.abort();
      expect(await asking).toMatchObject({ kind: "not_asked" });
    }
  });
});
