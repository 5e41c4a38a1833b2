// Characters whose inventories change. `{"port":…,"characters":…,"itemsEach":…,"snapshotItems":…}`; each question lets
// them do one thing, and is answered with how long their frames took until they were safe.
import { setTimeout as delay } from "node:timers/promises";
import { z } from "zod";
import { generateInventory } from "@/simulator/index";
import { answerQuestions } from "./child";
import { percentiles } from "./percentiles";
import { nowMs, openSocket } from "./test-socket";

const argument = z.object({
  port: z.number(),
  characters: z.number(),
  itemsEach: z.number(),
  snapshotItems: z.number(),
});
const { port, characters, itemsEach, snapshotItems } = argument.parse(JSON.parse(process.argv[2] ?? ""));
const questions = z.discriminatedUnion("do", [
  z.object({ do: z.literal("nothing") }),
  z.object({ do: z.literal("deltas"), seconds: z.number(), perSecond: z.number() }),
  z.object({ do: z.literal("snapshots"), everyS: z.number() }),
  z.object({ do: z.literal("logins") }),
]);
const reply = z.discriminatedUnion("type", [
  z.object({ type: z.literal("ack"), ack_id: z.number() }),
  z.object({ type: z.literal("error"), code: z.string() }),
]);

const TICK_MS = 50;
const SNAPSHOTS = 6;
const AGAIN_MS = 1_000;
const MAIN_SLOT = 231735296;

const sockets = await Promise.all(Array.from({ length: characters }, () => openSocket(port, "/ws/position")));
/** Of each socket what waits for its ack. */
const waiting = sockets.map(() => new Map<number, (isSafe: boolean) => void>());
for (const [index, socket] of sockets.entries())
  socket.on("message", (data) => {
    const { data: said } = reply.safeParse(JSON.parse(String(data)));
    if (said?.type === "ack") waiting[index]?.get(said.ack_id)?.(true);
    // An error does not say which frame it is about.
    if (said?.type === "error") for (const answer of waiting[index]?.values() ?? []) answer(false);
  });

let lastAck = 0;
/** A frame with room for its number, made before time is taken. */
type Frame = (ack_id: number) => string;
const made = (frame: object): Frame => {
  const rest = JSON.stringify(frame).slice(1);
  return (ack_id) => `{"ack_id":${ack_id},${rest}`;
};

/** Sends until it is safe: what is refused for want of room comes again. @returns how many milliseconds that took */
async function send(nth: number, frame: Frame): Promise<number> {
  const socket = sockets[nth % characters];
  const answers = waiting[nth % characters];
  if (socket === undefined || answers === undefined) throw new Error("there is no socket");
  const sentAt = nowMs();
  for (;;) {
    const ack_id = ++lastAck;
    const isSafe = await new Promise<boolean>((resolve) => {
      answers.set(ack_id, resolve);
      socket.send(frame(ack_id));
    });
    answers.delete(ack_id);
    if (isSafe) return nowMs() - sentAt;
    await delay(AGAIN_MS);
  }
}

const carried = Array.from({ length: characters }, (_, character) => {
  const name = `Carrier ${character}`;
  const items = generateInventory({ seed: "carriers", character, itemCount: itemsEach });
  return { name, items, login: made({ type: "full_inventory", character_name: name, items }) };
});
/** Of characters that were never seen: all of it is new. */
const newcomers = Array.from({ length: SNAPSHOTS }, (_, nth) => {
  const items = generateInventory({ seed: "whole", character: characters + nth, itemCount: snapshotItems });
  return made({ type: "full_inventory", character_name: `Newcomer ${nth}`, items });
});

answerQuestions({ ready: true }, async (question) => {
  const asked = questions.parse(question);
  switch (asked.do) {
    case "nothing":
      return { sent: 0, safeMs: percentiles([]) };
    case "deltas":
      return answer(await sendDeltas(asked.seconds, asked.perSecond));
    case "snapshots":
      return answer(await sendSnapshots(asked.everyS));
    case "logins":
      return answer(await Promise.all(carried.map(({ login }, nth) => send(nth, login))));
  }
});

function answer(safeMs: readonly number[]) {
  return { sent: safeMs.length, safeMs: percentiles(safeMs) };
}

async function sendDeltas(seconds: number, perSecond: number): Promise<number[]> {
  const safe: Promise<number>[] = [];
  const startedAt = nowMs();
  for (let passed = 0; passed < seconds; passed = (nowMs() - startedAt) / 1000) {
    while (safe.length < passed * perSecond) safe.push(send(safe.length, moved(safe.length)));
    await delay(TICK_MS);
  }
  return Promise.all(safe);
}

/** Another item of another character lies elsewhere in its pack. */
function moved(nth: number): Frame {
  const owner = carried[nth % carried.length];
  const item = owner?.items[Math.floor(nth / carried.length) % itemsEach];
  if (owner === undefined || item === undefined) throw new Error("there is nothing to move");
  const IntValues = { ...item.IntValues, [MAIN_SLOT]: (item.IntValues[MAIN_SLOT] ?? 0) + 1 };
  return made({
    type: "inventory_delta",
    character_name: owner.name,
    action: "update",
    item_id: item.Id,
    item: { ...item, IntValues },
  });
}

async function sendSnapshots(everyS: number): Promise<number[]> {
  const took: number[] = [];
  for (const [nth, newcomer] of newcomers.entries()) {
    if (nth > 0) await delay(everyS * 1000);
    took.push(await send(nth, newcomer));
  }
  return took;
}
