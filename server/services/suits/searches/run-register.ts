import { randomUUID } from "node:crypto";
import type { SuitRun } from "@/server/contract/http/suitbuilder";
import type { SuitRequest } from "@/server/contract/suits";
import { NotFound } from "@/server/errors";
import { asRefusal } from "@/server/refusal";
import type { Clock } from "../../context";
import { type SearchEventName, SearchEvents } from "./search-events";
import { busy, type SearcherId, type SearchHandle, type SearchPool, type WaitingSink } from "./search-pool";

/** A search with a name of its own: whoever started it can leave and come back to it. */
interface Run extends SuitRun {
  searcher: SearcherId;
  handle: SearchHandle | null;
  /** The newest of each, for whoever comes later. */
  told: Map<SearchEventName, string>;
  readers: Set<SearchEvents>;
  abandoned: NodeJS.Timeout | null;
}

/** Without anybody listening a run that is not over is stopped after so long, in milliseconds. */
const ABANDONED_MS = 30_000;
/** What a run found is kept for so long after the last one listened. */
const KEPT_MS = 10 * 60_000;

/** Runs of one account that are not over, and that are known at all. */
const UNFINISHED_MAX = 3;
const KNOWN_MAX = 6;

/** Everybody's runs: in the memory of this process, for they are searches of its threads. */
export class RunRegister {
  private readonly runs = new Map<string, Run>();

  constructor(
    private readonly pool: SearchPool,
    private readonly clock: Clock,
  ) {}

  /** @param body JSON of the request @throws Busy · Unavailable */
  start(searcher: SearcherId, body: Uint8Array, request: SuitRequest): SuitRun {
    const own = this.of(searcher);
    if (own.filter(({ state }) => state !== "ended").length >= UNFINISHED_MAX)
      throw busy(`You have ${UNFINISHED_MAX} searches that are not over: stop one of them.`);
    for (const old of own.filter(({ state }) => state === "ended").slice(KNOWN_MAX - 1)) this.forget(old);
    const run: Run = {
      id: randomUUID(),
      state: "waiting",
      startedAt: new Date(this.clock.now()).toISOString(),
      request,
      searcher,
      handle: null,
      told: new Map(),
      readers: new Set(),
      abandoned: null,
    };
    run.handle = this.pool.searchInTurn(searcher, body, this.sinkOf(run));
    this.runs.set(run.id, run);
    this.watch(run);
    return described(run);
  }

  /** Runs of this searcher, newest first. */
  list(searcher: SearcherId): SuitRun[] {
    return this.of(searcher).map(described);
  }

  /** What becomes of a run from now on, after the newest of what became of it so far. @throws NotFound */
  listen(searcher: SearcherId, id: string, lastEventId = 0): SearchEvents {
    const run = this.find(searcher, id);
    const reader = new SearchEvents(() => {
      run.readers.delete(reader);
      this.watch(run);
    }, lastEventId);
    for (const [name, data] of run.told) reader.push(name, data);
    run.readers.add(reader);
    this.watch(run);
    return reader;
  }

  /** Ends a run with what it has found. @throws NotFound */
  stop(searcher: SearcherId, id: string): SuitRun {
    const run = this.find(searcher, id);
    run.handle?.stop();
    return described(run);
  }

  private of(searcher: SearcherId): Run[] {
    return [...this.runs.values()].filter((run) => run.searcher === searcher).reverse();
  }

  private find(searcher: SearcherId, id: string): Run {
    const run = this.runs.get(id);
    if (run?.searcher === searcher) return run;
    throw new NotFound("There is no such search, or no longer.", { field: "run" });
  }

  private sinkOf(run: Run): WaitingSink {
    const tell = (name: SearchEventName, data: string) => {
      run.told.set(name, data);
      for (const reader of run.readers) reader.push(name, data);
    };
    const end = (name: "done" | "error", data: string) => {
      run.state = "ended";
      run.told.delete("waiting");
      tell(name, data);
      this.watch(run);
    };
    return {
      waits: (position) => tell("waiting", JSON.stringify({ position })),
      begins: () => {
        run.state = "running";
        run.told.delete("waiting");
      },
      progress: (data) => tell("progress", data),
      suit: (data) => tell("suit", data),
      done: (data) => end("done", data),
      refused: (error) => end("error", JSON.stringify(refusalOf(error))),
      failed: (failure) => end("error", JSON.stringify(failure)),
      leaves: () =>
        end(
          "error",
          JSON.stringify({ code: "CANCELLED", message: "The search was stopped before it began." }),
        ),
    };
  }

  /** Stops, and in the end forgets, what nobody listens to. */
  private watch(run: Run): void {
    if (run.abandoned !== null) clearTimeout(run.abandoned);
    run.abandoned = null;
    if (run.readers.size > 0) return;
    const isOver = run.state === "ended";
    const leave = () => (isOver ? this.forget(run) : run.handle?.stop());
    run.abandoned = setTimeout(leave, isOver ? KEPT_MS : ABANDONED_MS).unref();
  }

  private forget(run: Run): void {
    if (run.abandoned !== null) clearTimeout(run.abandoned);
    this.runs.delete(run.id);
  }
}

/** Why a search did not begin, as an error of the API is told. */
function refusalOf(error: Error): { code: string; message: string; path?: string | null } {
  const refusal = asRefusal(error);
  if (refusal === null) return { code: "INTERNAL_ERROR", message: "Internal error" };
  const { path } = refusal.details;
  return { code: refusal.code, message: refusal.message, ...(path !== undefined && { path }) };
}

function described({ id, state, startedAt, request }: Run): SuitRun {
  return { id, state, startedAt, request };
}
