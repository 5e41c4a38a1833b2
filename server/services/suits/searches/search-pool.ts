import type { Logger } from "pino";
import { Busy, Unavailable } from "@/server/errors";
import type { SuitItems } from "../stored-items";
import type { SearchSink } from "./search-sink";
import { type LoadInventory, SearchThread, type ThreadLimits } from "./search-thread";

/** Somebody who searches: of one there is never more than one search at a time. */
export type SearcherId = string;

/** A search that was taken on. */
export interface SearchHandle {
  /** Ends it with what it has; one that waits ends without having begun. */
  stop(): void;
  /** The same where nobody is left to hear what it has: the thread is free within a second. */
  abandon(): void;
}

/** A thread that is taken, for one search or none. */
export interface Reservation {
  search(body: Uint8Array, sink: SearchSink): SearchHandle;
  /** There is no search after all. */
  release(): void;
}

/** A sink that can also be told how many searches come before it: 1 is the next one. */
export interface WaitingSink extends SearchSink {
  waits(position: number): void;
  begins(): void;
  /** It was stopped while it waited. Nothing follows. */
  leaves(): void;
}

interface Waiting {
  searcher: SearcherId;
  body: Uint8Array;
  sink: WaitingSink;
  handle: Handle;
  position: number;
}

/** What a handle stands for: the thread once it searches. */
interface Handle extends SearchHandle {
  thread: SearchThread | null;
}

export interface PoolOptions {
  /** How many searches run at once. */
  threads: number;
  load: LoadInventory;
  log: Logger;
  limits?: ThreadLimits;
}

/** Threads that search what everybody has. */
export function createSearchPool(suitItems: SuitItems, threads: number, log: Logger): SearchPool {
  const load = async () => (await suitItems.load(null)).map(({ json }) => json);
  return new SearchPool({ threads, load, log });
}

/** What a search that finds no free thread should wait, in seconds: most take less. */
const RETRY_AFTER_S = 5;

/**
 * A few threads for everybody's searches. Who has no search running comes before who has; of those that wait, everybody's
 * first comes before anybody's second.
 */
export class SearchPool {
  private readonly free: SearchThread[];
  private readonly all: readonly SearchThread[];
  private readonly searching = new Set<SearcherId>();
  private waiting: Waiting[] = [];
  /** Number of the turn in which each was served last. */
  private readonly served = new Map<SearcherId, number>();
  private turns = 0;
  private isClosed = false;

  constructor({ threads, load, log, limits }: PoolOptions) {
    this.all = Array.from({ length: threads }, () => new SearchThread(load, log, limits));
    this.free = [...this.all];
  }

  /** How many searches run, and how many wait. */
  get load(): { running: number; waiting: number } {
    return { running: this.all.length - this.free.length, waiting: this.waiting.length };
  }

  /** Searches now or not at all. @throws Busy · Unavailable */
  searchNow(searcher: SearcherId, body: Uint8Array, sink: SearchSink): SearchHandle {
    return this.reserve(searcher).search(body, sink);
  }

  /** Takes a thread for a search that is still to be read. @throws Busy · Unavailable */
  reserve(searcher: SearcherId): Reservation {
    this.requireOpen();
    if (this.searching.has(searcher)) throw busy("You have a search running already.");
    const thread = this.free.pop();
    if (thread === undefined) throw busy("All searchers are taken.");
    this.searching.add(searcher);
    this.noteTurn(searcher);
    return {
      search: (body, sink) => {
        const handle = new PoolHandle(() => undefined);
        this.searchWith(thread, { searcher, body, sink, handle });
        return handle;
      },
      release: () => this.release(thread, searcher),
    };
  }

  /** Searches as soon as there is a free thread and it is this searcher's turn. @throws Unavailable */
  searchInTurn(searcher: SearcherId, body: Uint8Array, sink: WaitingSink): SearchHandle {
    this.requireOpen();
    const handle = new PoolHandle(() => this.leave(handle));
    this.waiting.push({ searcher, body, sink, handle, position: 0 });
    this.next();
    return handle;
  }

  /** Ends every search; none is taken on any more. */
  async close(): Promise<void> {
    this.isClosed = true;
    for (const { sink } of this.waiting) sink.failed({ code: "STOPPED", message: "The server restarts." });
    this.waiting = [];
    await Promise.all(this.all.map((thread) => thread.close()));
  }

  private requireOpen(): void {
    if (this.isClosed)
      throw new Unavailable("The server restarts: search again in a moment.", { retryAfterS: 5 });
  }

  private begin(waiting: Omit<Waiting, "position">): void {
    const thread = this.free.pop();
    if (thread === undefined) return;
    this.searching.add(waiting.searcher);
    this.noteTurn(waiting.searcher);
    this.searchWith(thread, waiting);
  }

  private searchWith(
    thread: SearchThread,
    { searcher, body, sink, handle }: Omit<Waiting, "position" | "sink"> & { sink: SearchSink },
  ): void {
    handle.thread = thread;
    void thread.run(body, sink).then(() => {
      handle.thread = null;
      this.release(thread, searcher);
    });
  }

  private release(thread: SearchThread, searcher: SearcherId): void {
    this.searching.delete(searcher);
    this.free.push(thread);
    this.next();
  }

  private next(): void {
    if (this.isClosed) return;
    while (this.free.length > 0) {
      const first = this.inTurn().find(({ searcher }) => !this.searching.has(searcher));
      if (first === undefined) break;
      this.waiting = this.waiting.filter((other) => other !== first);
      first.sink.begins();
      this.begin(first);
    }
    this.tellPositions();
  }

  /**
   * Everybody's first, then everybody's second, and so on; of those, who was last served longest ago, and then who came
   * first.
   */
  private inTurn(): Waiting[] {
    const before = new Map<SearcherId, number>();
    const ranked = this.waiting.map((waiting) => {
      const rank = before.get(waiting.searcher) ?? (this.searching.has(waiting.searcher) ? 1 : 0);
      before.set(waiting.searcher, rank + 1);
      return { waiting, rank, served: this.served.get(waiting.searcher) ?? 0 };
    });
    return ranked.sort((a, b) => a.rank - b.rank || a.served - b.served).map(({ waiting }) => waiting);
  }

  /** Notes that it is this searcher's turn. Who neither searches nor waits is forgotten. */
  private noteTurn(searcher: SearcherId): void {
    const known = new Set([...this.searching, ...this.waiting.map((waiting) => waiting.searcher)]);
    for (const other of this.served.keys()) if (!known.has(other)) this.served.delete(other);
    this.served.set(searcher, ++this.turns);
  }

  private tellPositions(): void {
    for (const [index, waiting] of this.inTurn().entries()) {
      if (waiting.position === index + 1) continue;
      waiting.position = index + 1;
      waiting.sink.waits(waiting.position);
    }
  }

  private leave(handle: Handle): void {
    const leaving = this.waiting.find((waiting) => waiting.handle === handle);
    if (leaving === undefined) return;
    this.waiting = this.waiting.filter((waiting) => waiting !== leaving);
    leaving.sink.leaves();
    this.tellPositions();
  }
}

class PoolHandle implements Handle {
  thread: SearchThread | null = null;

  constructor(private readonly leave: () => void) {}

  stop(): void {
    if (this.thread !== null) this.thread.stop();
    else this.leave();
  }

  abandon(): void {
    if (this.thread !== null) this.thread.abandon();
    else this.leave();
  }
}

/** A refusal that says when to try again. */
export function busy(message: string): Busy {
  return new Busy(`${message} Try again in a moment.`, { retryAfterS: RETRY_AFTER_S });
}
