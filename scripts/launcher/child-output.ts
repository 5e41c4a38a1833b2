import { type LogLine, readLogLine } from "./log-line";
import { LogTail } from "./log-tail";

/** Lines kept to explain a death. */
const lastLinesMax = 8;
/** The terminal shows at most this many lines of a process per window; the rest is in its log file. */
const shownMax = 25;
const windowMs = 10_000;
/** How often the log is looked at. */
const pollMs = 150;

/** Everything a process prints: all of it stands in its log file, what matters goes to the terminal. */
export class ChildOutput {
  readonly #tail: LogTail;
  readonly #name: string;
  readonly #levelMin: number;
  readonly #say: (line: string) => void;
  readonly #timer: NodeJS.Timeout;
  #last: (LogLine & { shown: boolean })[] = [];
  #windowStart = 0;
  #shownInWindow = 0;

  constructor(name: string, path: string, levelMin: number, say: (line: string) => void) {
    this.#name = name;
    this.#levelMin = levelMin;
    this.#say = say;
    this.#tail = new LogTail(path, (line) => this.#line(line));
    this.#timer = setInterval(() => this.#tail.read(), pollMs);
    this.#timer.unref();
  }

  get path(): string {
    return this.#tail.path;
  }

  /** Where the process writes. */
  get descriptor(): number {
    return this.#tail.descriptor;
  }

  close(): void {
    clearInterval(this.#timer);
    this.#tail.close();
  }

  /** The last lines that the terminal has not shown yet. */
  takeUnshown(): string[] {
    this.#tail.read();
    const unshown = this.#last.filter((line) => !line.shown).map((line) => line.text);
    this.#last = [];
    return unshown;
  }

  #line(raw: string): void {
    if (raw.trim() === "") return;
    const line = readLogLine(raw);
    const shown = line.level >= this.#levelMin && this.#show(line.text);
    this.#last = [...this.#last, { ...line, shown }].slice(-lastLinesMax);
  }

  #show(text: string): boolean {
    const now = Date.now();
    if (now - this.#windowStart > windowMs) {
      this.#windowStart = now;
      this.#shownInWindow = 0;
    }
    this.#shownInWindow += 1;
    if (this.#shownInWindow === shownMax) this.#say(`  ${this.#name} | … more in ${this.path}`);
    if (this.#shownInWindow >= shownMax) return false;
    this.#say(`  ${this.#name} | ${text}`);
    return true;
  }
}
