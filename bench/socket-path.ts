import { type Child, startChild } from "./sockets/child";
import type { Bench, Table } from "./table";

const ROUNDS = 5;

/** What is measured: a server, and whether its clients listen alike. */
interface Subject {
  name: string;
  kind: "relay" | "ours";
  filters: "none" | "all different";
  /** Frames per round; enough for a second of processor time. */
  frames: number;
}

const RELAY: Subject = { name: "bare ws relay", kind: "relay", filters: "none", frames: 8_000 };
const SUBJECTS: readonly Subject[] = [
  RELAY,
  { name: "ws-server", kind: "ours", filters: "none", frames: 20_000 },
  { name: "ws-server, every client its own filter", kind: "ours", filters: "all different", frames: 20_000 },
];

async function run(): Promise<Table> {
  const running: { subject: Subject; server: Child; crowd: Child; results: number[] }[] = [];
  for (const subject of SUBJECTS) {
    const server = await startChild("server", { kind: subject.kind });
    const crowd = await startChild("crowd", { ...server.ready, filters: subject.filters });
    await crowd.ask({ frames: subject.frames });
    running.push({ subject, server, crowd, results: [] });
  }
  for (let round = 0; round < ROUNDS; round++) {
    // In turn, so that a noisy minute hits all of them.
    for (const { subject, server, crowd, results } of running) {
      const before = await server.ask<{ cpuSeconds: number }>({});
      await crowd.ask({ frames: subject.frames });
      const after = await server.ask<{ cpuSeconds: number }>({});
      results.push(subject.frames / (after.cpuSeconds - before.cpuSeconds));
    }
  }
  for (const { server, crowd } of running) {
    await crowd.stop();
    await server.stop();
  }
  return table(running.map(({ subject, results }) => ({ subject, perCpuSecond: median(results) })));
}

function table(results: readonly { subject: Subject; perCpuSecond: number }[]): Table {
  const baseline = results.find(({ subject }) => subject === RELAY)?.perCpuSecond ?? Number.NaN;
  return {
    title: "Socket path: parse, contract and fan-out to 20 subscribers, without the database",
    columns: ["server", "events per CPU-second", "µs CPU per event", "× relay"],
    rows: results.map(({ subject, perCpuSecond }) => [
      subject.name,
      Math.round(perCpuSecond),
      1e6 / perCpuSecond,
      perCpuSecond / baseline,
    ]),
    notes: [
      "60 plugin sockets send frames of about 400 bytes as fast as they are taken; 20 live clients hear all of them.",
      "Processor time of the server process, all threads, user and system; median of 5 rounds in turn.",
      "The relay forwards bytes with one send per receiver and checks nothing. Wanted: at least 3 × it.",
    ],
  };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

export const bench: Bench = { name: "socket-path", run };
