import type { Clock } from "../clock";

type Task = { dueMs: number; run: () => void };

/** A clock that only `advance` moves. Tasks run in order of their time, each at its own time. */
export class ManualClock implements Clock {
  #nowMs = 1_000_000;
  #sleptMs = 0;
  #tasks = new Set<Task>();

  now(): number {
    return this.#nowMs + this.#sleptMs;
  }

  sleptMs(): number {
    return this.#sleptMs;
  }

  after(delayMs: number, run: () => void): () => void {
    const task = { dueMs: this.now() + delayMs, run };
    this.#tasks.add(task);
    return () => this.#tasks.delete(task);
  }

  advance(ms: number): void {
    const untilMs = this.now() + ms;
    for (let task = this.#next(untilMs); task; task = this.#next(untilMs)) {
      this.#nowMs = Math.max(this.#nowMs, task.dueMs - this.#sleptMs);
      this.#tasks.delete(task);
      task.run();
    }
    this.#nowMs = untilMs - this.#sleptMs;
  }

  /** Time that passes without any timer: a sleeping machine, a frozen tab. */
  skip(ms: number): void {
    this.#nowMs += ms;
  }

  sleep(ms: number): void {
    this.#sleptMs += ms;
  }

  #next(untilMs: number): Task | undefined {
    return [...this.#tasks].filter((task) => task.dueMs <= untilMs).sort((a, b) => a.dueMs - b.dueMs)[0];
  }
}
