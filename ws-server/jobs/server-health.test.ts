import pino from "pino";
import { beforeEach, describe, expect, it } from "vitest";
import type { ServerStatusRow } from "@/db/queries/server-status";
import type { CountResult } from "@/server/services/server-health/fetch-player-count";
import { type ProbeResult, unobserved } from "@/server/services/server-health/observe";
import { createMetrics } from "../metrics";
import { type ServerHealthParts, ServerHealthWatch } from "./server-health";

const START = Date.parse("2026-11-22T20:00:00.000Z");
const MINUTE = 60_000;
const answer: ProbeResult = { kind: "answered", latencyMs: 40 };
const silence: ProbeResult = { kind: "silent" };
const nobody: CountResult = { kind: "unreached", reason: "ENOTFOUND" };
const refused: CountResult = { kind: "refused", reason: "404" };

let now: number;
let probed: ProbeResult;
let counted: CountResult;
let asked: { probe: number[]; count: number[] };
let told: { status?: unknown; [field: string]: unknown }[];
let kept: ServerStatusRow[];
let log: string;

beforeEach(() => {
  [now, probed, counted] = [0, answer, refused];
  [asked, told, kept, log] = [{ probe: [], count: [] }, [], [], ""];
});
const iso = (ms: number) => new Date(START + ms).toISOString();
const countOf = (player_count: number, ms: number): CountResult => ({
  kind: "counted",
  player_count,
  count_at: iso(ms),
});

function watch(parts: Partial<ServerHealthParts> = {}): ServerHealthWatch {
  const write = (line: string) => {
    log += line;
  };
  return new ServerHealthWatch({
    serverName: "Coldeve",
    probe: () => {
      asked.probe.push(now);
      return Promise.resolve(probed);
    },
    askCount: () => {
      asked.count.push(now);
      return Promise.resolve(counted);
    },
    load: () => Promise.resolve(null),
    keeper: { keep: (row) => kept.push(row) },
    bus: { publish: ({ json }) => void told.push(JSON.parse(json)) },
    clock: { now: () => START + now, monotonic: () => now },
    log: pino({}, { write }),
    metrics: createMetrics({ defaults: false }).gameServer,
    ...parts,
  });
}

/** Rounds, one every 30 s. @returns the status after each */
async function rounds(job: ServerHealthWatch, count: number): Promise<unknown[]> {
  const statuses: unknown[] = [];
  for (let i = 0; i < count; i++) {
    await job.run();
    statuses.push(told.at(-1)?.status);
    now += 30_000;
  }
  return statuses;
}

describe("who is asked, and how often", () => {
  it("the game server every round, the publisher every five minutes", async () => {
    await rounds(watch(), 21);
    expect(asked.probe).toHaveLength(21);
    expect(asked.count).toEqual([0, 5 * MINUTE, 10 * MINUTE]);
  });

  it("a publisher that could not be reached every minute", async () => {
    counted = nobody;
    await rounds(watch(), 5);
    expect(asked.count).toEqual([0, MINUTE, 2 * MINUTE]);
  });

  it("nobody, where nobody is to be asked: then nothing is claimed either", () => {
    expect(watch({ probe: null, askCount: null }).jobs()).toEqual([]);
    expect(watch().jobs()).toMatchObject([{ everyMs: 30_000, atStart: true }]);
  });

  it("only the publisher, where the server is not to be asked", async () => {
    counted = countOf(7, -30 * MINUTE);
    expect(await rounds(watch({ probe: null }), 1)).toEqual(["up"]);
    expect(told).toMatchObject([
      { player_count: 7, latency_ms: null, uptime_seconds: null, last_check: iso(0) },
    ]);
  });
});

describe("each round tells what is known", () => {
  it("once, changed or not, and has it written down", async () => {
    await rounds(watch({ askCount: null }), 3);
    expect(told).toMatchObject([
      { type: "server_status", server_name: "Coldeve", status: "up", uptime_seconds: 0, last_check: iso(0) },
      { status: "up", uptime_seconds: 30, last_check: iso(30_000) },
      { status: "up", uptime_seconds: 60, last_check: iso(60_000) },
    ]);
    expect(kept).toHaveLength(3);
  });

  it("without waiting for a slow publisher, and again when it has answered", async () => {
    let answered: (result: CountResult) => void = () => undefined;
    const job = watch({ askCount: () => new Promise((resolve) => (answered = resolve)) });
    const round = job.run();
    await expect.poll(() => told.length).toBe(1);
    expect(told[0]).toMatchObject({ status: "up", player_count: null });
    answered(countOf(312, -13 * MINUTE));
    await round;
    expect(told[1]).toMatchObject({ status: "up", player_count: 312, count_at: iso(-13 * MINUTE) });
    expect(told).toHaveLength(2);
  });

  it("logs when the status or a trouble changes, and not every time", async () => {
    const job = watch();
    await rounds(job, 4);
    probed = silence;
    await rounds(job, 6);
    probed = answer;
    counted = countOf(1, now - 2 * 60 * MINUTE);
    await rounds(job, 12);
    const statuses = [...log.matchAll(/"status":"(\w+)"/g)].map(([, status]) => status);
    expect(statuses).toEqual(["up", "unknown", "down", "up"]);
    expect(log.match(/"no player count"/g)).toHaveLength(1);
    expect(log.match(/no longer: no player count/g)).toHaveLength(1);
  });
});

describe("a silent server", () => {
  it("is down after three rounds while the publisher can be reached", async () => {
    probed = silence;
    expect(await rounds(watch(), 4)).toEqual(["unknown", "unknown", "down", "down"]);
  });

  it("is up as long as its players were counted within the hour", async () => {
    probed = silence;
    counted = countOf(312, -58 * MINUTE);
    expect(await rounds(watch(), 5)).toEqual(["up", "up", "up", "up", "down"]);
  });

  it("is down when nobody else is there to be asked", async () => {
    probed = silence;
    expect(await rounds(watch({ askCount: null }), 3)).toEqual(["unknown", "unknown", "down"]);
  });
});

describe("an outside that cannot be reached is no reason to call the server down", () => {
  it("nothing was ever reached", async () => {
    [probed, counted] = [silence, nobody];
    const statuses = await rounds(watch(), 10);
    expect(new Set(statuses)).toEqual(new Set(["unknown"]));
    expect(told.at(-1)).toMatchObject({
      last_check: iso(9 * 30_000),
      last_answer_at: null,
      unknown_since: iso(0),
    });
    expect(log.match(/nothing outside can be reached/g)).toHaveLength(1);
  });

  it("everything goes away at once: the publisher is asked out of turn", async () => {
    const job = watch();
    await rounds(job, 4);
    [probed, counted] = [silence, nobody];
    expect(await rounds(job, 6)).toEqual(Array(6).fill("unknown"));
    expect(asked.count.slice(0, 2)).toEqual([0, 2 * MINUTE]);
    expect(told.at(-1)).toMatchObject({ last_answer_at: iso(90_000) });
    [probed, counted] = [answer, refused];
    expect(await rounds(job, 1)).toEqual(["up"]);
  });

  it("a publisher that was never reached is no witness against a server that was", async () => {
    counted = nobody;
    const job = watch();
    await rounds(job, 2);
    probed = silence;
    expect(await rounds(job, 3)).toEqual(["unknown", "unknown", "down"]);
  });
});

describe("what was known before", () => {
  const known: ServerStatusRow = {
    ...unobserved("Coldeve", iso(-MINUTE)),
    player_count: 312,
    count_at: iso(-3 * 60 * MINUTE),
    latency_ms: 40,
    last_answer_at: iso(-MINUTE),
    up_since: iso(-60 * MINUTE),
    unanswered_since: null,
  };

  it("goes on after a restart", async () => {
    await rounds(watch({ load: () => Promise.resolve(known) }), 1);
    expect(told[0]).toMatchObject({ player_count: 312, uptime_seconds: 3600 });
  });

  it("has been unanswered for as long after a restart", async () => {
    [probed, counted] = [silence, nobody];
    const never = { ...unobserved("Coldeve", iso(-60 * MINUTE)), last_check: iso(-MINUTE) };
    for (const probe of [undefined, null]) {
      const job = watch({ load: () => Promise.resolve(never), ...(probe === null && { probe }) });
      await rounds(job, 1);
      expect(told.at(-1)).toMatchObject({ status: "unknown", unknown_since: iso(-60 * MINUTE) });
    }
  });

  it("is dropped when another server is watched now", async () => {
    await rounds(watch({ serverName: "Harvestgain", load: () => Promise.resolve(known) }), 1);
    expect(told[0]).toMatchObject({ server_name: "Harvestgain", player_count: null, uptime_seconds: 0 });
  });

  it("condemns no server that is asked no more", async () => {
    const down = { ...known, consecutive_failures: 5, up_since: null };
    await rounds(watch({ probe: null, load: () => Promise.resolve(down) }), 1);
    expect(told[0]).toMatchObject({ status: "unknown", player_count: 312, last_answer_at: null });
  });

  it("is not needed: a database that is away stops nothing", async () => {
    const load = () => Promise.reject(new Error("away"));
    expect(await rounds(watch({ load }), 2)).toEqual(["up", "up"]);
    expect(log.match(/uptime counts from now/g)).toHaveLength(1);
  });
});

it("stops in the middle of a round, and keeps nothing of it", async () => {
  const ends = (signal: AbortSignal) =>
    new Promise<ProbeResult>((resolve) =>
      signal.addEventListener("abort", () => resolve({ kind: "not_asked", reason: "stopped" })),
    );
  const job = watch({ probe: ends });
  const round = job.run();
  await expect.poll(() => asked.count.length).toBe(1);
  job.stop();
  await round;
  expect([told, kept]).toEqual([[], []]);
});
