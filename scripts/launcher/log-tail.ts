import { closeSync, copyFileSync, fstatSync, ftruncateSync, openSync, readSync } from "node:fs";
import { StringDecoder } from "node:string_decoder";

/** A log is copied to `<file>.1`, over the one before, at this size: a process never uses more than twice this. */
const logBytesMax = 10 * 1024 * 1024;
const chunkBytes = 64 * 1024;
/** A line that is longer is passed on in pieces. */
const lineCharsMax = 64 * 1024;

/**
 * A log file that processes append to by themselves, read line by line as it grows. Through a pipe to us their
 * last words would be lost with us, and a logger that cannot write keeps a process from ending.
 */
export class LogTail {
  readonly path: string;
  /** For the `stdio` of `spawn`: appends, whoever else writes or empties the file. */
  readonly descriptor: number;
  readonly #onLine: (line: string) => void;
  readonly #bytesMax: number;
  readonly #chunk = Buffer.alloc(chunkBytes);
  #decoder = new StringDecoder("utf8");
  #offset: number;
  #partial = "";

  constructor(path: string, onLine: (line: string) => void, bytesMax = logBytesMax) {
    this.path = path;
    this.descriptor = openSync(path, "a+", 0o600);
    this.#onLine = onLine;
    this.#bytesMax = bytesMax;
    this.#offset = fstatSync(this.descriptor).size;
  }

  /** Passes on every line that has been finished since the last call. */
  read(): void {
    const { size } = fstatSync(this.descriptor);
    if (size < this.#offset) this.#offset = 0;
    while (this.#offset < size) {
      const count = readSync(this.descriptor, this.#chunk, 0, chunkBytes, this.#offset);
      if (count === 0) break;
      this.#offset += count;
      this.#take(this.#decoder.write(this.#chunk.subarray(0, count)));
    }
    if (size > this.#bytesMax) this.#rotate();
  }

  /** Passes on a last line that was not finished, too. */
  close(): void {
    this.read();
    if (this.#partial !== "") this.#onLine(this.#partial);
    closeSync(this.descriptor);
  }

  #take(text: string): void {
    const lines = (this.#partial + text).split("\n");
    this.#partial = lines.pop() ?? "";
    for (const line of lines) this.#onLine(line);
    if (this.#partial.length > lineCharsMax) {
      this.#onLine(this.#partial);
      this.#partial = "";
    }
  }

  /** Emptied, not moved: the processes hold this very file. A line written in between is lost. */
  #rotate(): void {
    try {
      copyFileSync(this.path, `${this.path}.1`);
    } catch {
      // The disk is full: then the new lines matter more than the old ones.
    }
    ftruncateSync(this.descriptor, 0);
    this.#offset = 0;
    this.#decoder = new StringDecoder("utf8");
  }
}
