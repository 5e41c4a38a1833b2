import { once } from "node:events";
import { createReadStream, createWriteStream, openSync, type WriteStream } from "node:fs";
import { createInterface } from "node:readline";

/** Appends lines to a new file. `write` never blocks; `drained` waits until the disk has caught up. */
export class NdjsonFile {
  lines = 0;
  readonly #stream: WriteStream;
  #failure: Error | null = null;
  #draining: Promise<void> | null = null;

  /** @throws Error when the file cannot be made */
  constructor(path: string) {
    this.#stream = createWriteStream(path, { fd: openSync(path, "w") });
    this.#stream.on("error", (error) => {
      this.#failure = error;
    });
  }

  /**
   * False when more waits than the stream likes to hold.
   * @throws Error when an earlier write failed
   */
  write(line: string): boolean {
    if (this.#failure) throw this.#failure;
    this.lines++;
    return this.#stream.write(`${line}\n`);
  }

  /** One promise for everybody who waits. */
  drained(): Promise<void> {
    if (!this.#stream.writableNeedDrain) return Promise.resolve();
    this.#draining ??= once(this.#stream, "drain").then(() => {
      this.#draining = null;
    });
    return this.#draining;
  }

  async close(): Promise<void> {
    if (this.#failure) throw this.#failure;
    await new Promise<void>((resolve, reject) => {
      this.#stream.once("error", reject);
      this.#stream.end(resolve);
    });
  }
}

/** The lines of a file, one after the other, whatever its size; empty lines are left out. */
export async function* readLines(path: string): AsyncGenerator<string> {
  const input = createReadStream(path, "utf8");
  // Without this an unreadable file would be an unhandled error before the first line is asked for.
  await once(input, "open");
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    if (line.trim() !== "") yield line;
  }
}
