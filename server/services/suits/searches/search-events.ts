/** What is told of a search. Of the first three only the newest matters. */
export type SearchEventName = "waiting" | "progress" | "suit" | "done" | "error";

const ENDS: readonly SearchEventName[] = ["done", "error"];

/** Silence after which a line is sent that says nothing: proxies close what is silent. */
const SILENCE_MS = 15_000;

interface Pending {
  name: SearchEventName;
  data: string;
}

/**
 * Server-sent events for one reader, who takes them as fast as it can: of each name only the newest waits, and the end
 * is never left out. So the memory of a reader is bounded, however slow it is.
 */
export class SearchEvents {
  private pending: Pending[] = [];
  private id: number;
  private isOver = false;
  private isClosed = false;
  private wake: (() => void) | null = null;

  /** @param lastId id of the last event that the reader has had */
  constructor(
    private readonly onClose: () => void,
    lastId = 0,
  ) {
    this.id = lastId;
  }

  /** Tells the reader; `data` is JSON. Nothing is told after the end. */
  push(name: SearchEventName, data: string): void {
    if (this.isOver || this.isClosed) return;
    this.pending = [...this.pending.filter((other) => other.name !== name), { name, data }];
    if (ENDS.includes(name)) this.isOver = true;
    this.wake?.();
  }

  /** The next text to send, as soon as there is any; null when all is told. */
  async take(): Promise<string | null> {
    for (;;) {
      if (this.pending.length > 0) return this.takePending();
      if (this.isOver || this.isClosed) return null;
      if (!(await this.somethingNew())) return ": still here\n\n";
    }
  }

  /** The reader is gone. */
  close(): void {
    if (this.isClosed) return;
    this.isClosed = true;
    this.pending = [];
    this.wake?.();
    this.onClose();
  }

  private takePending(): string {
    const text = this.pending.map(({ name, data }) => `id: ${++this.id}\nevent: ${name}\ndata: ${data}\n\n`);
    this.pending = [];
    return text.join("");
  }

  private somethingNew(): Promise<boolean> {
    return new Promise((resolve) => {
      const silence = setTimeout(() => resolve(false), SILENCE_MS).unref();
      this.wake = () => {
        clearTimeout(silence);
        this.wake = null;
        resolve(true);
      };
    });
  }
}
