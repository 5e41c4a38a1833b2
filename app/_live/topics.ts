import type { Clock } from "./clock";

/** A topic is left this long after its last user, so that closing and opening a window costs nothing; ms. */
const LINGER_MS = 5_000;
/** First and longest wait before a failed load is tried again, in milliseconds. */
const RETRY_MS_MIN = 2_000;
const RETRY_MS_MAX = 30_000;

export type TopicName =
  | "characters"
  | "trails"
  | "portals"
  | "heat"
  | "deaths"
  | "rares"
  | "chat"
  | "server"
  | "events"
  | "inventories";

export type Topic = {
  /** Message types it needs from the stream. */
  readonly types: readonly string[];
  /** Fetches the present picture and merges it; absent when the stream is all there is. */
  readonly load?: () => Promise<void>;
  /** A picture this old is fetched again when a stream opens, in milliseconds. */
  readonly tolerableMs?: number;
  /** Fetched again this often while in use, in milliseconds. */
  readonly refreshMs?: number;
};

export type TopicStatus = "unused" | "loading" | "ready" | "failed";

type Use = {
  users: number;
  status: TopicStatus;
  loadedAtMs: number;
  failures: number;
  cancel: (() => void) | null;
};

type Options = {
  clock: Clock;
  topics: Readonly<Record<TopicName, Topic>>;
  /** The union of all types in use, whenever it changes. */
  subscribe: (types: readonly string[]) => void;
  changed: () => void;
};

/** Who needs what: each topic is subscribed and fetched once, however many windows show it. */
export class Topics {
  readonly #uses = new Map<TopicName, Use>();
  /** What is listened to beside the topics, one entry for each listener. */
  readonly #wanted = new Set<readonly string[]>();
  #types = "";

  constructor(private readonly options: Options) {}

  status(name: TopicName): TopicStatus {
    return this.#uses.get(name)?.status ?? "unused";
  }

  /** Starts to use a topic; the function that comes back ends it. */
  use(name: TopicName): () => void {
    const use = this.#uses.get(name) ?? this.#begin(name);
    use.users++;
    let ended = false;
    return () => {
      if (ended) return;
      ended = true;
      use.users--;
      if (use.users === 0) this.options.clock.after(LINGER_MS, () => this.#leave(name, use));
    };
  }

  /** Wants these types of the stream, too; the function that comes back ends that. */
  want(types: readonly string[]): () => void {
    const own = [...types];
    this.#wanted.add(own);
    this.#announce();
    return () => {
      this.#wanted.delete(own);
      this.#announce();
    };
  }

  /** The picture that came with the page counts as loaded then. */
  loaded(name: TopicName, atMs: number): void {
    const use = this.#uses.get(name);
    if (!use) return;
    this.#settle(name, use, atMs);
  }

  /** A stream has opened for the first time: what is too old by now is fetched again. */
  async refresh(): Promise<void> {
    const nowMs = this.options.clock.now();
    const old = [...this.#uses].filter(([name, use]) => {
      const { tolerableMs = 0 } = this.options.topics[name];
      return use.status === "failed" || nowMs - use.loadedAtMs > tolerableMs;
    });
    await Promise.all(old.map(([name]) => this.load(name)));
  }

  /** Events are missing for good: everything in use is fetched anew. */
  async reload(): Promise<void> {
    await Promise.all([...this.#uses.keys()].map((name) => this.load(name)));
  }

  /** Fetches one topic; a failure is kept as its status and tried again later. */
  async load(name: TopicName): Promise<void> {
    const use = this.#uses.get(name);
    const { load } = this.options.topics[name];
    if (!use || !load) return;
    use.cancel?.();
    use.cancel = null;
    if (use.status !== "ready") this.#become(use, "loading");
    try {
      const askedAtMs = this.options.clock.now();
      await load();
      if (this.#uses.get(name) === use) this.#settle(name, use, askedAtMs);
    } catch {
      if (this.#uses.get(name) === use) this.#fail(name, use);
    }
  }

  #begin(name: TopicName): Use {
    const { load } = this.options.topics[name];
    const status: TopicStatus = load ? "loading" : "ready";
    const use: Use = { users: 0, status, loadedAtMs: 0, failures: 0, cancel: null };
    this.#uses.set(name, use);
    this.#announce();
    // The caller may hand over what came with the page before anything is fetched.
    if (load) use.cancel = this.options.clock.after(0, () => void this.load(name));
    return use;
  }

  #leave(name: TopicName, use: Use): void {
    if (use.users > 0 || this.#uses.get(name) !== use) return;
    use.cancel?.();
    this.#uses.delete(name);
    this.#announce();
  }

  #settle(name: TopicName, use: Use, atMs: number): void {
    use.cancel?.();
    use.failures = 0;
    use.loadedAtMs = atMs;
    this.#become(use, "ready");
    const { refreshMs } = this.options.topics[name];
    use.cancel = refreshMs ? this.options.clock.after(refreshMs, () => void this.load(name)) : null;
  }

  #fail(name: TopicName, use: Use): void {
    use.failures++;
    this.#become(use, "failed");
    const delayMs = Math.min(RETRY_MS_MAX, RETRY_MS_MIN * 2 ** (use.failures - 1));
    use.cancel = this.options.clock.after(delayMs, () => void this.load(name));
  }

  #become(use: Use, status: TopicStatus): void {
    if (use.status === status) return;
    use.status = status;
    this.options.changed();
  }

  #announce(): void {
    const ofTopics = [...this.#uses.keys()].map((name) => this.options.topics[name].types);
    const sorted = [...new Set([...ofTopics, ...this.#wanted].flat())].sort();
    if (sorted.join() === this.#types) return;
    this.#types = sorted.join();
    this.options.subscribe(sorted);
  }
}
