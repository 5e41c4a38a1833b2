import { once } from "node:events";
import { createReadStream, createWriteStream, openSync } from "node:fs";
import type { Readable, Writable } from "node:stream";
import { finished, pipeline } from "node:stream/promises";
import { constants, createGunzip, createGzip } from "node:zlib";

/**
 * Appends lines to a new file, gzipped when its name ends in `.gz`. `write` never blocks; `drained` waits until the
 * disk has caught up. A gzipped file is whole only once it is closed.
 */
export class NdjsonFile {
  lines = 0;
  readonly #stream: Writable;
  readonly #done: Promise<void>;
  #failure: Error | null = null;
  #draining: Promise<void> | null = null;

  /** @throws Error when the file cannot be made */
  constructor(path: string) {
    const file = createWriteStream(path, { fd: openSync(path, "w") });
    const gzip = isGzip(path) ? createGzip({ level: constants.Z_BEST_COMPRESSION }) : null;
    this.#stream = gzip ?? file;
    this.#done = (gzip ? pipeline(gzip, file) : finished(file)).catch((error: Error) => {
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
    if (this.#failure || !this.#stream.writableNeedDrain) return Promise.resolve();
    const ended = (): void => {
      this.#draining = null;
    };
    // A stream that failed never drains; the next write says why.
    this.#draining ??= Promise.race([once(this.#stream, "drain"), this.#done]).then(ended, ended);
    return this.#draining;
  }

  /** @throws Error when anything could not be written */
  async close(): Promise<void> {
    this.#stream.end();
    await this.#done;
    if (this.#failure) throw this.#failure;
  }
}

/**
 * The lines of a file, gzipped or not, one after the other, whatever its size; empty lines are left out.
 * @throws Error when the file cannot be read, or is cut short in the middle of its compression
 */
export async function* readLines(path: string): AsyncGenerator<string> {
  const file = createReadStream(path);
  let rest = "";
  try {
    for await (const chunk of textOf(file, isGzip(path))) {
      rest += String(chunk);
      // An inventory is longer than many chunks; looking through all of it for each of them would take its time.
      if (!String(chunk).includes("\n")) continue;
      const lines = rest.split("\n");
      rest = lines.pop() ?? "";
      for (const line of lines) if (line.trim() !== "") yield line;
    }
    if (rest.trim() !== "") yield rest;
  } finally {
    file.destroy();
  }
}

function textOf(file: Readable, gzipped: boolean): Readable {
  if (!gzipped) return file.setEncoding("utf8");
  const text = createGunzip();
  file.on("error", (error) => text.destroy(error));
  return file.pipe(text).setEncoding("utf8");
}

function isGzip(path: string): boolean {
  return path.endsWith(".gz");
}
