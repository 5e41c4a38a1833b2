import { whenNpmIsGone } from "./npm-parent";
import type { Progress } from "./options";

/** npm passes the Ctrl-C on that the terminal has sent to us as well: two signals this close are one. */
const sameKeyMs = 1_000;

/** Thrown out of the boot list when somebody wants to stop before it is through. */
export class StopRequested extends Error {}

/** What was started, to be stopped in reverse order: once asked politely, twice in a hurry. */
export class Shutdown {
  /** Aborted by the first Ctrl-C, SIGTERM or SIGHUP. */
  readonly signal: AbortSignal;
  readonly #stop = new AbortController();
  readonly #steps: { stop(): Promise<void> | void; hurry?(): void }[] = [];
  readonly #say: Progress["say"];
  #firstRequestAt: number | null = null;
  #hurried = false;

  constructor({ say }: Progress) {
    this.signal = this.#stop.signal;
    this.#say = say;
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => this.#request());
    whenNpmIsGone(() => this.signal.aborted || this.#request());
    // A closed terminal takes stdout away; what cannot be printed then is no reason to crash.
    for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);
  }

  /** Adds what has just been started. */
  add(step: { stop(): Promise<void> | void; hurry?(): void }): void {
    this.#steps.push(step);
    if (this.#hurried) step.hurry?.();
  }

  /** Waits for `work`, or throws StopRequested as soon as somebody wants to stop. */
  orStop<T>(work: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      const stopped = () => reject(new StopRequested());
      if (this.signal.aborted) stopped();
      this.signal.addEventListener("abort", stopped, { once: true });
      work.then(resolve, reject).finally(() => this.signal.removeEventListener("abort", stopped));
    });
  }

  /** Resolves when somebody wants to stop. */
  requested(): Promise<void> {
    return new Promise((resolve) => {
      if (this.signal.aborted) resolve();
      this.signal.addEventListener("abort", () => resolve(), { once: true });
    });
  }

  /** Stops everything, the last first. A step that fails does not keep the others from stopping. */
  async run(): Promise<void> {
    this.#stop.abort();
    for (const step of this.#steps.reverse()) {
      try {
        await step.stop();
      } catch (error) {
        this.#say(`  ! ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  }

  #request(): void {
    const now = performance.now();
    if (this.#firstRequestAt === null) {
      this.#firstRequestAt = now;
      this.#say("  … stopping everything (once more to hurry)");
      this.#stop.abort();
    } else if (!this.#hurried && now - this.#firstRequestAt > sameKeyMs) {
      this.#hurried = true;
      this.#say("  … hurrying");
      for (const step of this.#steps.toReversed()) step.hurry?.();
    }
  }
}
