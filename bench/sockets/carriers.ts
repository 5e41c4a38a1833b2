// Characters whose inventories change. `{"port":…,"characters":…,"itemsEach":…}`; each question lets them play for so
// many seconds at so many deltas a second, with a whole inventory of so many items every few seconds, and is answered
// with what was sent and how long frames took until they were safe.
import { setTimeout as delay } from "node:timers/promises";
import { z } from "zod";
import { generateInventory } from "@/simulator/index";
import { answerQuestions } from "./child";
import { percentiles } from "./percentiles";
import { nowMs, openSocket } from "./test-socket";

const argument = z.object({ port: z.number(), characters: z.number(), itemsEach: z.number() });
const { port, characters, itemsEach } = argument.parse(JSON.parse(process.argv[2] ?? ""));
const play = z.object({
  seconds: z.number(),
  deltasPerSecond: z.number(),
  snapshotItems: z.number(),
  snapshotEveryS: z.number(),
});
const ack = z.object({ type: z.literal("ack"), ack_id: z.number() });

const TICK_MS = 50;
const MAIN_SLOT = 231735296;

const plugin = await openSocket(port, "/ws/position");
const snapshots = await openSocket(port, "/ws/position");
const waiting = new Map<number, (ms: number) => void>();
for (const socket of [plugin, snapshots])
  socket.on("message", (data) => {
    const said = ack.safeParse(JSON.parse(String(data)));
    if (said.success) waiting.get(said.data.ack_id)?.(nowMs());
  });

let lastAck = 0;
/** Resolves with the milliseconds until it was safe. */
function send(socket: typeof plugin, frame: object): Promise<number> {
  const ack_id = ++lastAck;
  const sentAt = nowMs();
  return new Promise((resolve) => {
    waiting.set(ack_id, (at) => {
      waiting.delete(ack_id);
      resolve(at - sentAt);
    });
    socket.send(JSON.stringify({ ...frame, ack_id }));
  });
}

const carried = Array.from({ length: characters }, (_, character) => ({
  name: `Carrier ${character}`,
  items: generateInventory({ seed: "carriers", character, itemCount: itemsEach }),
}));
for (const { name, items } of carried)
  await send(snapshots, { type: "full_inventory", character_name: name, items });

answerQuestions({ ready: true }, async (question) => {
  const { seconds, deltasPerSecond, snapshotItems, snapshotEveryS } = play.parse(question);
  const endsAt = nowMs() + seconds * 1000;
  const [deltas, whole] = await Promise.all([
    sendDeltas(endsAt, deltasPerSecond),
    sendSnapshots(endsAt, snapshotItems, snapshotEveryS),
  ]);
  return {
    deltas: deltas.length,
    deltaMs: percentiles(deltas),
    snapshots: whole.length,
    snapshotMs: percentiles(whole),
  };
});

async function sendDeltas(endsAt: number, perSecond: number): Promise<number[]> {
  const safe: Promise<number>[] = [];
  const startedAt = nowMs();
  while (nowMs() < endsAt) {
    const due = ((nowMs() - startedAt) / 1000) * perSecond;
    for (; safe.length < due; ) safe.push(send(plugin, moved(safe.length)));
    await delay(TICK_MS);
  }
  return Promise.all(safe);
}

/** Another item of another character lies elsewhere in its pack. */
function moved(nth: number): object {
  const owner = carried[nth % carried.length];
  const item = owner?.items[Math.floor(nth / carried.length) % itemsEach];
  if (owner === undefined || item === undefined) throw new Error("there is nothing to move");
  const IntValues = { ...item.IntValues, [MAIN_SLOT]: nth % 100 };
  return {
    type: "inventory_delta",
    character_name: owner.name,
    action: "update",
    item_id: item.Id,
    item: { ...item, IntValues },
  };
}

/** Each time of a character that was never seen: all of it is new. */
async function sendSnapshots(endsAt: number, itemCount: number, everyS: number): Promise<number[]> {
  const took: number[] = [];
  for (let nth = 0; itemCount > 0 && nowMs() < endsAt; nth += 1) {
    const items = generateInventory({ seed: `whole ${lastAck}`, character: characters + nth, itemCount });
    took.push(
      await send(snapshots, { type: "full_inventory", character_name: `Newcomer ${lastAck}`, items }),
    );
    await delay(everyS * 1000);
  }
  return took;
}
