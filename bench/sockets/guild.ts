// A guild at its usual pace, and those who watch it. `{"port":…,"characters":…,"clients":…}`; each question lets
// it play for so many seconds and is answered with how long each event was under way.
import { setTimeout as delay } from "node:timers/promises";
import type { WebSocket } from "ws";
import { z } from "zod";
import { answerQuestions } from "./child";
import { pluginFrame } from "./frames";
import { percentiles } from "./percentiles";
import { nowMs, openSocket } from "./test-socket";

/** Telemetry and vitals every 2 s, a chat line every 10 s. */
const STEP_MS = 2_000;
const CHAT_EVERY_STEPS = 5;

const argument = z.object({ port: z.number(), characters: z.number(), clients: z.number() });
const { port, characters, clients } = argument.parse(JSON.parse(process.argv[2] ?? ""));
const play = z.object({ seconds: z.number() });
const event = z.object({ sent_at: z.number() });

let latencies: number[] = [];
const plugins = await Promise.all(Array.from({ length: characters }, () => openSocket(port, "/ws/position")));
for (let i = 0; i < clients; i++) {
  const client = await openSocket(port, "/ws/live");
  client.on("message", (data) => {
    const parsed = event.safeParse(JSON.parse(String(data)));
    if (parsed.success) latencies.push(nowMs() - parsed.data.sent_at);
  });
}

answerQuestions({ ready: true }, async (question) => {
  latencies = [];
  const { seconds } = play.parse(question);
  const steps = Math.ceil((seconds * 1000) / STEP_MS);
  await Promise.all(plugins.map((plugin, character) => live(plugin, character, steps)));
  await delay(200);
  return { events: latencies.length / clients, ...percentiles(latencies) };
});

/** One character, with a phase of its own: game clients do not beat in time. */
async function live(plugin: WebSocket, character: number, steps: number): Promise<void> {
  await delay((character / characters) * STEP_MS);
  for (let step = 0; step < steps; step++) {
    send(plugin, character, 0);
    await delay(STEP_MS / 2);
    send(plugin, character, 12);
    if (step % CHAT_EVERY_STEPS === character % CHAT_EVERY_STEPS) send(plugin, character, 17);
    await delay(STEP_MS / 2);
  }
}

/** @param slot of `pluginFrame`: 0 telemetry, 12 vitals, 17 chat */
function send(plugin: WebSocket, character: number, slot: number): void {
  const frame = JSON.parse(pluginFrame(character + slot * characters, characters));
  plugin.send(JSON.stringify({ ...frame, timestamp: new Date().toISOString(), sent_at: nowMs() }));
}
