// A guild at its usual pace, and those who watch it. `{"port":…,"characters":…,"clients":…}`; each question lets
// it play for so many seconds and is answered with how long each event was under way.
import { setTimeout as delay } from "node:timers/promises";
import { WebSocket } from "ws";
import { z } from "zod";
import { answerQuestions } from "./child";
import { pluginFrame } from "./frames";
import { percentiles } from "./percentiles";
import { SECRETS } from "./secrets";

/** Telemetry and vitals every 2 s, a chat line every 10 s. */
const STEP_MS = 2_000;
const CHAT_EVERY_STEPS = 5;

const argument = z.object({ port: z.number(), characters: z.number(), clients: z.number() });
const { port, characters, clients } = argument.parse(JSON.parse(process.argv[2] ?? ""));
const play = z.object({ seconds: z.number() });
const event = z.object({ sent_at: z.number() });

const headers = {
  "X-Plugin-Secret": SECRETS.SHARED_SECRET,
  Authorization: `Bearer ${SECRETS.SERVICE_TOKEN}`,
};
const open = (path: string) => {
  const ws = new WebSocket(`ws://127.0.0.1:${port}${path}`, { headers, perMessageDeflate: false });
  return new Promise<WebSocket>((resolve, reject) =>
    ws.once("open", () => resolve(ws)).once("error", reject),
  );
};

/** Finer than a millisecond, and the same clock in every process of this machine. */
const nowMs = () => performance.timeOrigin + performance.now();

let latencies: number[] = [];
const plugins = await Promise.all(Array.from({ length: characters }, () => open("/ws/position")));
for (let i = 0; i < clients; i++) {
  const client = await open("/ws/live");
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
