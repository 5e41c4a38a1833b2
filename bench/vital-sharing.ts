import { type Child, startChild } from "./sockets/child";
import type { Percentiles } from "./sockets/percentiles";
import type { Bench, Table } from "./table";

const PLUGINS = 60;
const ROUNDS = 3;
const WARM_UP_S = 3;
const SECONDS = 8;

/** What is measured: a server, and whether its plugins play on one game server or each on its own. */
const SUBJECTS = [
  { name: "each frame to each at once", kind: "share relay", alone: false },
  { name: "ws-server", kind: "ours", alone: false },
  { name: "ws-server, nobody to share with", kind: "ours", alone: true },
] as const;

/** One round of one server. */
interface Round {
  sent: number;
  arrived: number;
  readings: Percentiles;
  casts: Percentiles;
  cpuSeconds: number;
}

/**
 * Vital sharing at its worst case: sixty plugins, each with 6.7 vitals, 3.3 positions and half a cast a second to
 * fifty-nine others. Both servers take turns, so a busy machine slows them alike.
 */
async function run(): Promise<Table> {
  const running: { name: string; server: Child; sharers: Child; rounds: Round[] }[] = [];
  for (const { name, kind, alone } of SUBJECTS) {
    const server = await startChild("server", { kind });
    const sharers = await startChild("sharers", { ...server.ready, plugins: PLUGINS, alone });
    running.push({ name, server, sharers, rounds: [] });
  }
  for (const { sharers } of running) await sharers.ask({ seconds: WARM_UP_S });
  for (let round = 0; round < ROUNDS; round++) {
    for (const { server, sharers, rounds } of running) {
      const before = await server.ask<{ cpuSeconds: number }>({});
      const heard = await sharers.ask<Omit<Round, "cpuSeconds">>({ seconds: SECONDS });
      const after = await server.ask<{ cpuSeconds: number }>({});
      rounds.push({ ...heard, cpuSeconds: after.cpuSeconds - before.cpuSeconds });
    }
  }
  for (const { server, sharers } of running) {
    await sharers.stop();
    await server.stop();
  }
  return {
    title: `Vital sharing: ${PLUGINS} plugins at 10.5 frames a second, each to all others`,
    columns: [
      "server",
      "frames in/s",
      "CPU s per 1,000 in",
      "heard by each /s",
      "cast p50 ms",
      "cast p95 ms",
      "reading p50 ms",
      "reading p95 ms",
    ],
    rows: running.map(({ name, rounds }) => {
      const of = (read: (round: Round) => number) => median(rounds.map(read));
      return [
        name,
        Math.round(of(({ sent }) => sent / SECONDS)),
        of(({ cpuSeconds, sent }) => (cpuSeconds / sent) * 1000),
        Math.round(of(({ arrived }) => arrived / SECONDS)),
        of(({ casts }) => casts.p50),
        of(({ casts }) => casts.p95),
        of(({ readings }) => readings.p50),
        of(({ readings }) => readings.p95),
      ];
    }),
    notes: [
      `Median of ${ROUNDS} rounds of ${SECONDS} s in turn; latency from a plugin's send to another's message handler.`,
      "ws-server also checks every frame and hands it to its other readers, which its third row is for: what it takes",
      "more than that is the sharing. The other one parses nothing.",
      "It sends a reading of a character at most every 200 ms, so one may wait that long for its turn; a cast does not.",
    ],
  };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

export const bench: Bench = { name: "vital-sharing", run };
