import type { Clock } from "@/app/_live/clock";
import { Signal } from "@/app/_live/signal";
import type { SuitRequest } from "@/server/contract/suits/search-request";
import type { Run, RunApi } from "./run-api";
import { RUN_EVENT_TYPES, type RunEvent, readRunEvent } from "./run-events";
import { GONE, problemOf, problemOfRun, type RunProblem } from "./run-failure";
import type { RunMemory } from "./run-memory";
import { afterRunEvent, emptyView, type RunView } from "./run-view";

export type RunPhase = "idle" | "starting" | "waiting" | "running" | "ended" | "failed";

export interface RunState {
  phase: RunPhase;
  /** Place in the queue while it waits, 1 is next; null: not told yet. */
  position: number | null;
  /** The server is not heard at the moment; the run may well go on. */
  isLost: boolean;
  /** It was told to stop, and is not over yet. */
  isStopping: boolean;
  problem: RunProblem | null;
  /** What is listed. While a new run has found nothing yet, that is what the one before it has. */
  view: RunView | null;
  /** What is listed is of the run before. */
  isOld: boolean;
  /** How the newest run stands. */
  current: RunView | null;
}

/** A stream that was refused is asked for again after so long, in milliseconds; each time twice, up to the last. */
const RETRY_MS = [1_000, 2_000, 4_000, 8_000] as const;

interface Options {
  api: RunApi;
  clock: Clock;
  memory: RunMemory;
}

/**
 * The page's run, outside React: at most one at a time. A new one ends the one before. Its id is remembered, so that a
 * reloaded page picks it up where it stands; the server keeps a run that nobody listens to for half a minute.
 */
export class RunStore extends Signal {
  state: RunState = {
    phase: "idle",
    position: null,
    isLost: false,
    isStopping: false,
    problem: null,
    view: null,
    isOld: false,
    current: null,
  };
  #runId: string | null = null;
  #current: RunView | null = null;
  /** Of the run before: listed until the current one has something. */
  #old: RunView | null = null;
  #source: EventSource | null = null;
  #cancelRetry: (() => void) | null = null;
  /** Answers for an earlier attempt come to nothing. */
  #attempt = 0;

  constructor(private readonly options: Options) {
    super();
  }

  /** Starts a run, in the place of whatever runs. */
  async start(request: SuitRequest): Promise<void> {
    const attempt = ++this.#attempt;
    const before = this.#endCurrent();
    this.#begin(request);
    this.#become({ phase: "starting", position: null, isLost: false, isStopping: false, problem: null });
    // The server takes only so many runs of one user: the old one has to be gone first.
    if (before !== null) await this.options.api.stop(before);
    if (attempt !== this.#attempt) return;
    try {
      const run = await this.options.api.start(request);
      if (attempt === this.#attempt) this.#listenTo(run);
      else await this.options.api.stop(run.id);
    } catch (error) {
      if (attempt === this.#attempt) this.#fail(problemOf(error));
    }
  }

  /** Ends the run; what it has found so far comes with its end. */
  async stop(): Promise<void> {
    const id = this.#runId;
    if (id !== null) {
      this.#become({ isStopping: true });
      return this.options.api.stop(id);
    }
    if (this.state.phase !== "starting") return;
    this.#attempt++;
    this.#goBack();
  }

  /** After a reload: the run that this tab had, or what it had found. */
  async resume(): Promise<void> {
    const { memory, api } = this.options;
    const kept = memory.view();
    if (kept !== null) {
      this.#current = kept;
      this.#become({ phase: "ended" });
    }
    const id = memory.runId();
    if (id === null) return;
    const attempt = this.#attempt;
    const runs = await api.list().catch(() => []);
    if (attempt !== this.#attempt) return;
    const run = runs.find((known) => known.id === id);
    if (run === undefined) return memory.forgetRun();
    this.#begin(run.request);
    this.#listenTo(run);
  }

  /** Shows what was found at another time. */
  show(view: RunView): void {
    this.#attempt++;
    const before = this.#endCurrent();
    if (before !== null) void this.options.api.stop(before);
    this.#current = view;
    this.#old = null;
    this.#become({ phase: "ended", problem: null, isLost: false, position: null });
  }

  /** The page goes: nothing is heard any more, and the server ends the run unless the page comes back. */
  leave(): void {
    this.#attempt++;
    this.#close();
  }

  retryNow(): void {
    if (this.#runId !== null) this.#open(this.#runId, 0);
  }

  #listenTo(run: Run): void {
    this.#runId = run.id;
    this.options.memory.keepRun(run.id);
    this.#become({ phase: run.state === "waiting" ? "waiting" : "running", isLost: false, problem: null });
    this.#open(run.id, 0);
  }

  #open(id: string, failures: number): void {
    this.#close();
    const source = this.options.api.events(id);
    this.#source = source;
    let refusals = failures;
    source.onopen = () => {
      refusals = 0;
      if (this.state.isLost) this.#become({ isLost: false });
    };
    for (const type of RUN_EVENT_TYPES) {
      source.addEventListener(type, (event) => {
        // The browser calls a lost connection "error", too.
        if (!("data" in event) || typeof event.data !== "string") return this.#lose(id, source, refusals++);
        const read = readRunEvent(type, event.data);
        if (read !== null) this.#hear(read);
      });
    }
  }

  #hear(event: RunEvent): void {
    if (this.#current === null) return;
    this.#current = afterRunEvent(this.#current, event);
    switch (event.type) {
      case "waiting":
        this.#become({ phase: "waiting", position: event.position, isLost: false });
        break;
      case "progress":
      case "suit":
        this.#become({ phase: "running", position: null, isLost: false });
        break;
      case "done":
        this.#endCurrent();
        this.options.memory.keepView(this.#current);
        this.#become({ phase: "ended", position: null, isLost: false, problem: null });
        break;
      case "error": {
        this.#endCurrent();
        const problem = problemOfRun(event.data);
        if (problem === null) this.#goBack();
        else this.#fail(problem);
      }
    }
  }

  /** A browser tries again by itself, unless it was refused. */
  #lose(id: string, source: EventSource, refusals: number): void {
    this.#become({ isLost: true });
    if (source.readyState !== source.CLOSED) return;
    this.#close();
    const wait = RETRY_MS[Math.min(refusals, RETRY_MS.length - 1)] ?? RETRY_MS[0];
    this.#cancelRetry = this.options.clock.after(wait, () => void this.#find(id, refusals + 1));
  }

  /** Whether the server still has the run tells whether there is anything left to listen to. */
  async #find(id: string, refusals: number): Promise<void> {
    const attempt = this.#attempt;
    try {
      const runs = await this.options.api.list();
      if (attempt !== this.#attempt) return;
      if (runs.some((run) => run.id === id)) return this.#open(id, refusals);
      this.#endCurrent();
      this.#fail(GONE);
    } catch (error) {
      if (attempt !== this.#attempt) return;
      const problem = problemOf(error);
      if (problem.kind === "signed_out") {
        this.#endCurrent();
        return this.#fail(problem);
      }
      const wait = RETRY_MS[Math.min(refusals, RETRY_MS.length - 1)] ?? RETRY_MS[0];
      this.#cancelRetry = this.options.clock.after(wait, () => void this.#find(id, refusals + 1));
    }
  }

  /** As it was before the run, which has come to nothing. */
  #goBack(): void {
    this.#current = this.#old;
    this.#old = null;
    this.#become({ phase: this.#current === null ? "idle" : "ended", position: null, isLost: false });
  }

  #fail(problem: RunProblem): void {
    this.#become({ phase: "failed", problem, isLost: false, position: null });
  }

  /** @returns the id of the run that was listened to */
  #endCurrent(): string | null {
    const id = this.#runId;
    this.#close();
    this.#runId = null;
    this.options.memory.forgetRun();
    return id;
  }

  #close(): void {
    this.#cancelRetry?.();
    this.#cancelRetry = null;
    this.#source?.close();
    this.#source = null;
  }

  #begin(request: SuitRequest): void {
    if (hasResults(this.#current)) this.#old = this.#current;
    this.#current = emptyView(request);
  }

  #become(change: Partial<Omit<RunState, "view" | "isOld" | "current">>): void {
    if (hasResults(this.#current)) this.#old = null;
    const view = this.#old ?? this.#current;
    this.state = { ...this.state, ...change, view, isOld: this.#old !== null, current: this.#current };
    this.changed();
  }
}

function hasResults(view: RunView | null): boolean {
  return view !== null && (view.suits.length > 0 || view.done !== null);
}
