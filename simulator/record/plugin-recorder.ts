import type { SimFrame } from "../life/scene";
import { NdjsonFile } from "./ndjson-file";

/**
 * Writes what the fleet sends as `{t, character, frame}`, in the order in which it is sent; `closes` marks the last
 * frame of a connection. A file whose name ends in `.gz` is gzipped.
 */
export class PluginRecorder {
  readonly #file: NdjsonFile;

  constructor(path: string) {
    this.#file = new NdjsonFile(path);
  }

  get frames(): number {
    return this.#file.lines;
  }

  write({ t, character, text, closes }: SimFrame): boolean {
    const end = closes ? ',"closes":true' : "";
    return this.#file.write(`{"t":${t},"character":${JSON.stringify(character)}${end},"frame":${text}}`);
  }

  drained(): Promise<void> {
    return this.#file.drained();
  }

  close(): Promise<void> {
    return this.#file.close();
  }
}
