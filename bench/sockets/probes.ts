// Some plugins that note when they send, and live clients that hear everything. `{"port":…,"clients":…}`; each
// question lets them play for so many seconds and is answered with how long the probes' events were under way.

import { setTimeout as delay } from "node:timers/promises";
import type { WebSocket } from "ws";
import { z } from "zod";
import { answerQuestions } from "./child";
import { percentiles } from "./percentiles";
import { nowMs, openSocket } from "./test-socket";

const PROBES = 20;
const STEP_MS = 500;
const MARK = '"sent_at":';

const argument = z.object({ port: z.number(), clients: z.number() });
const { port, clients } = argument.parse(JSON.parse(process.argv[2] ?? ""));
const play = z.object({ seconds: z.number() });

let latencies: number[] = [];
let heard = 0;
let isPlaying = false;
const plugins = await Promise.all(Array.from({ length: PROBES }, () => openSocket(port, "/ws/position")));
for (let i = 0; i < clients; i++) {
  const client = await openSocket(port, "/ws/live");
  client.on("message", (data: Buffer) => {
    heard += 1;
    // Reading every event in full would make this process the one that is measured.
    const at = data.indexOf(MARK);
    if (at >= 0)
      latencies.push(nowMs() - Number.parseFloat(data.toString("latin1", at + MARK.length, at + 40)));
  });
}

answerQuestions({ ready: true }, async (question) => {
  latencies = [];
  heard = 0;
  isPlaying = true;
  const { seconds } = play.parse(question);
  const playing = plugins.map((plugin, index) => probe(plugin, index));
  await delay(seconds * 1000);
  isPlaying = false;
  await Promise.all(playing);
  return { probes: latencies.length, eventsPerClient: heard / clients, ...percentiles(latencies) };
});

async function probe(plugin: WebSocket, index: number): Promise<void> {
  await delay((index / PROBES) * STEP_MS);
  while (isPlaying) {
    const place = { ew: index, ns: index, kills: 1, session_id: "probe" };
    const frame = {
      type: "telemetry",
      character_name: `Probe ${index}`,
      timestamp: new Date().toISOString(),
      ...place,
    };
    plugin.send(JSON.stringify({ ...frame, sent_at: nowMs() }));
    await delay(STEP_MS);
  }
}
