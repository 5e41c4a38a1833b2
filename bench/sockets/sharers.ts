// A guild that shares its vitals at the worst case of the protocol. `{"port":…,"plugins":…,"alone":…}`; each
// question lets it play for so many seconds and is answered with what was sent, what arrived, and how long that took.
import { setTimeout as delay } from "node:timers/promises";
import { WebSocket } from "ws";
import { z } from "zod";
import { answerQuestions } from "./child";
import { percentiles } from "./percentiles";
import { SECRETS } from "./secrets";

/** A vital every 150 ms, a position every 300 ms, a cast every 2 s: 10.5 frames a second. */
const VITAL_MS = 150;
const POSITION_MS = 300;
const CAST_MS = 2_000;

/** So many of the plugins look into what they hear; for the rest it is only read. */
const LISTENERS = 6;

const argument = z.object({ port: z.number(), plugins: z.number(), alone: z.boolean() });
const { port, plugins: count, alone } = argument.parse(JSON.parse(process.argv[2] ?? ""));
const play = z.object({ seconds: z.number() });
const shared = z.object({ type: z.string(), sent_at: z.number() });

const nowMs = () => performance.timeOrigin + performance.now();

let sent = 0;
let arrived = 0;
let readings: number[] = [];
let casts: number[] = [];
const plugins = await Promise.all(Array.from({ length: count }, (_, index) => open(index)));
for (const [index, plugin] of plugins.entries()) send(plugin, index, "share_register", { tags: ["bench"] });

answerQuestions({ ready: true }, async (question) => {
  const { seconds } = play.parse(question);
  sent = 0;
  arrived = 0;
  readings = [];
  casts = [];
  await Promise.all(plugins.map((plugin, index) => live(plugin, index, seconds * 1000)));
  await delay(400);
  return { sent, arrived: arrived / LISTENERS, readings: percentiles(readings), casts: percentiles(casts) };
});

async function open(index: number): Promise<WebSocket> {
  const headers = { "X-Plugin-Secret": SECRETS.SHARED_SECRET };
  const ws = new WebSocket(`ws://127.0.0.1:${port}/ws/position`, { headers, perMessageDeflate: false });
  await new Promise((resolve, reject) => ws.once("open", resolve).once("error", reject));
  if (index < LISTENERS) ws.on("message", (data) => hear(String(data)));
  return ws;
}

function hear(text: string): void {
  const parsed = shared.safeParse(JSON.parse(text));
  if (!parsed.success) return;
  arrived += 1;
  (parsed.data.type.startsWith("share_cast") ? casts : readings).push(nowMs() - parsed.data.sent_at);
}

/** One character, with a phase of its own. */
async function live(plugin: WebSocket, index: number, ms: number): Promise<void> {
  const phase = index / count;
  await Promise.all([
    every(VITAL_MS, ms, phase, (step) => send(plugin, index, "share_vital", vitals(step))),
    every(POSITION_MS, ms, phase, (step) => send(plugin, index, "share_position", position(step))),
    every(CAST_MS, ms, phase, (step) => send(plugin, index, "share_cast_attempt", cast(step))),
  ]);
}

async function every(
  periodMs: number,
  ms: number,
  phase: number,
  run: (step: number) => void,
): Promise<void> {
  const startMs = nowMs() + phase * periodMs;
  for (let step = 0; step * periodMs < ms; step++) {
    await delay(Math.max(0, startMs + step * periodMs - nowMs()));
    run(step);
  }
}

function send(plugin: WebSocket, index: number, type: string, body: object): void {
  const server = alone ? `Coldeve ${index}` : "Coldeve";
  const who = { character_name: `Mosswart ${index}`, player_id: 0x5000_0000 + index, server };
  plugin.send(JSON.stringify({ type, ...who, timestamp: Date.now(), ...body, sent_at: nowMs() }));
  sent += 1;
}

const vitals = (step: number) => ({
  health: { cur: 300 + (step % 110), max: 410 },
  stamina: { cur: 381, max: 405 },
  mana: { cur: 566 - (step % 200), max: 566 },
  vitae: 0,
});
const position = (step: number) => ({
  landcell: 2_847_145_993,
  heading: step % 360,
  ns: 42.11 + (step % 100) / 1000,
  ew: 33.62,
  z: 0.39,
});
const cast = (step: number) => ({ spell_id: 4_000 + step, target: 0x8000_0000 + step, skill: 420 });
