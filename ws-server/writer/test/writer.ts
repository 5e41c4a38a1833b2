import pino from "pino";
import { DatabaseUnavailable } from "@/db/errors";
import type { WriteBatch, WriteResult } from "@/db/queries/write-batch";
import { systemClock } from "../../clock";
import { createMetrics } from "../../metrics";
import { eventually } from "../../test/eventually";
import { MemoryRowQueue } from "../row-queue";
import { Writer, type WriterTiming } from "../writer";
import { labels, seen } from "./rows";
import type { SpoolFolder } from "./spool";

const QUICK: WriterTiming = { flushMs: 10, retryMsMin: 5, retryMsMax: 20, slowMs: 60_000 };

export type Answer = "ok" | "away" | ((batch: WriteBatch) => Promise<void> | void);

/** A writer on a real spool; `state.answer` says how the database takes the next batch. */
export async function startWriter(folder: SpoolFolder, timing: Partial<WriterTiming> = {}) {
  const state: { answer: Answer; batches: string[][]; rejects: string[] } = {
    answer: "ok",
    batches: [],
    rejects: [],
  };
  const stored: string[] = [];
  const written: WriteResult[] = [];
  const metrics = createMetrics({ defaults: false }).writer;
  const spool = await folder.open();
  const writer = new Writer({
    queue: new MemoryRowQueue({ rowsMax: 50_000, bytesMax: 1e9 }, () => undefined),
    spool,
    write: async (batch) => {
      const { answer } = state;
      if (answer === "away") throw new DatabaseUnavailable(new Error("ECONNREFUSED"));
      if (answer !== "ok") await answer(batch);
      state.batches.push(labels(batch));
      const rejected = (batch.seen ?? [])
        .filter((row) => state.rejects.includes(row.character_name))
        .map((row) => ({ table: "seen" as const, row, reason: "22003" }));
      const news = { rares: [], deaths: [], alerts: [] };
      return { written: labels(batch).length - rejected.length, rejected, news };
    },
    onWritten: (result) => written.push(result),
    clock: systemClock,
    log: pino({ level: "silent" }),
    metrics,
    timing: { ...QUICK, ...timing },
  });
  writer.start();
  const add = (...names: string[]) => {
    for (const name of names) writer.append(seen(name, () => stored.push(name)));
  };
  return { writer, spool, state, stored, written, metrics, add };
}

/** An answer that takes until it is told to come; the ones after it are fine. */
export function hold(state: { answer: Answer }) {
  let answerNow: ((error?: Error) => void) | null = null;
  state.answer = () =>
    new Promise<void>((resolve, reject) => {
      state.answer = "ok";
      answerNow = (error) => (error ? reject(error) : resolve());
    });
  return {
    inFlight: () => eventually("a batch in flight", () => answerNow !== null),
    release: (error?: Error) => answerNow?.(error),
  };
}

/** Names for rows, in order. */
export const numbers = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => String(from + i));
