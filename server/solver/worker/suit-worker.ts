import { once } from "node:events";
import { setPriority } from "node:os";
import { type MessagePort, parentPort } from "node:worker_threads";
import type { SpellTable, SuitItem } from "@/server/contract/suits";
import { suitSpellTable } from "@/server/facts/suit-cantrips";
import { searchSuits } from "../search-suits";
import type { SearchInput } from "../settings";
import { readRequest } from "../validate-request";
import type { SearchOrder, SearchReport } from "./messages";

/** Least time between two tellings of how a search stands, in milliseconds. */
const PROGRESS_MS = 100;

const port = portOf(parentPort);

function portOf(parent: MessagePort | null): MessagePort {
  if (parent === null) throw new Error("suit-worker runs in a thread");
  return parent;
}

/**
 * Searches take a core for seconds, and whatever is live comes first. Niceness is each thread's own on Linux only;
 * elsewhere the whole process would give way.
 */
const NICENESS = 10;
if (process.platform === "linux") setPriority(0, NICENESS);

function tell(report: SearchReport): void {
  port.postMessage(report);
}

/** One search after the other: whoever holds the thread gives the next one when this one is told to be over. */
port.on("message", (order: SearchOrder) => {
  if (order.type === "search") void search(order.body, order.stop);
});
tell({ type: "ready" });

async function search(body: Uint8Array, stop: Int32Array): Promise<void> {
  const sent = parse(body);
  if (sent === undefined) {
    const message = "What was sent is not JSON.";
    tell({ type: "refused", problem: { code: "INVALID", message, path: null } });
    return;
  }
  const stored = bringsItems(sent) ? { items: [], spells: {} } : await storedInventory();
  const read = readRequest({ items: stored.items, request: sent });
  if ("problem" in read) tell({ type: "refused", problem: read.problem });
  else run({ ...stored, request: read.request }, stop);
}

/** `undefined` where it is not JSON: `null` is. */
function parse(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body));
  } catch {
    return undefined;
  }
}

function bringsItems(request: unknown): boolean {
  return typeof request === "object" && request !== null && Reflect.get(request, "inventory") !== undefined;
}

async function storedInventory(): Promise<{ items: SuitItem[]; spells: SpellTable }> {
  tell({ type: "needsInventory" });
  for (;;) {
    const [order]: SearchOrder[] = await once(port, "message");
    if (order?.type !== "inventory") continue;
    return { items: order.parts.flatMap((part): SuitItem[] => JSON.parse(part)), spells: suitSpellTable() };
  }
}

/** Until it is over or told to stop; the thread hears nothing else meanwhile. */
function run(input: SearchInput, stop: Int32Array): void {
  const now = () => performance.now();
  const search = searchSuits(input, { now, shouldStop: () => Atomics.load(stop, 0) !== 0 });
  let toldAt = Number.NEGATIVE_INFINITY;
  for (;;) {
    const { done, value } = search.next();
    if (done) {
      tell({ type: "done", data: JSON.stringify(value.data) });
      return;
    }
    if (value.type === "progress" && now() - toldAt < PROGRESS_MS) continue;
    if (value.type === "progress") toldAt = now();
    tell({ type: value.type, data: JSON.stringify(value.data) });
  }
}
