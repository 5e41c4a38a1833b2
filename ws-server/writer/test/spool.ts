import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pino from "pino";
import { systemClock } from "../../clock";
import { createMetrics } from "../../metrics";
import { Spool } from "../spool";
import { labels } from "./rows";

/** A folder for the spools of one test. */
export interface SpoolFolder {
  /** Where the spool is. */
  path: string;
  /** The parts of a spool here, with metrics and a log of their own. */
  parts(bytesMax?: number): Parameters<typeof Spool.open>[0] & { logged(): string };
  open(bytesMax?: number): Promise<Spool>;
  /** Closes what was opened, and removes the folder. */
  remove(): Promise<void>;
}

export function createSpoolFolder(): SpoolFolder {
  const folder = mkdtempSync(join(tmpdir(), "overlord-test-spool-"));
  const path = join(folder, "spool");
  const opened: Spool[] = [];
  const parts = (bytesMax = 1e9) => {
    let text = "";
    const write = (line: string) => {
      text += line;
    };
    const log = pino({ level: "info" }, { write });
    const metrics = createMetrics({ defaults: false }).writer;
    return { folder: path, bytesMax, clock: systemClock, log, metrics, lockWaitMs: 200, logged: () => text };
  };
  return {
    path,
    parts,
    async open(bytesMax) {
      const spool = await Spool.open(parts(bytesMax));
      opened.push(spool);
      return spool;
    },
    async remove() {
      for (const spool of opened) await spool.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** The value of a counter for one table. */
export async function countOf(
  counter: { get(): Promise<{ values: { labels: { table?: string | number }; value: number }[] }> },
  table: string,
): Promise<number> {
  const { values } = await counter.get();
  return values.find(({ labels }) => labels.table === table)?.value ?? 0;
}

/** A batch that everything fits into. */
export const ALL = { rowsMax: 100_000, bytesMax: 1e9 };

/** Drains it: the labels of every chunk. */
export async function drain(spool: Spool, max = ALL): Promise<string[][]> {
  const chunks: string[][] = [];
  for (let chunk = await spool.read(max); chunk !== null; chunk = await spool.read(max)) {
    chunks.push(labels(chunk.batch));
    await spool.remove(chunk);
  }
  return chunks;
}
