import type { Published } from "../bus/bus";
import type { Clock } from "../clock";
import type { EventLog, LoggedEvent } from "./event-log";
import { type Filter, filterKey, wants } from "./filter";
import { joinChunks } from "./frame";
import type { Outbox } from "./outbox";

/** Longest time an event waits for others to share a write with, in milliseconds. */
const GATHER_MS_MAX = 20;

/**
 * How long events gather after a flush, for each write it took. A write costs about 8 µs, whatever is in it, so
 * this holds writing at 3 % of the time: 5 ms with twenty clients, the longest time from eighty on.
 */
const GATHER_MS_PER_WRITE = 0.25;

/** Message types that are nobody's business but ours. */
const NOT_FANNED_OUT: ReadonlySet<string> = new Set(["register", "share_register"]);

/** Runs something soon: `immediate` after what is being read now, `later` after a time. */
export interface Scheduler {
  immediate(run: () => void): void;
  later(run: () => void, ms: number): void;
}

const eventLoop: Scheduler = {
  immediate: (run) => void setImmediate(run),
  later: (run, ms) => void setTimeout(run, ms),
};

/** Clients that want the same events, and the events they have not been sent yet. */
interface Group {
  readonly filter: Filter;
  readonly clients: Set<Outbox>;
  pending: LoggedEvent[];
}

/**
 * Brings every event to every client that wants it, with one write per client and flush.
 *
 * The write system call is nearly all of the cost of a fan-out, so events gather before they are written: after
 * a pause an event goes out at once, and then none for a few milliseconds, at most 20, when there are many to
 * write to.
 */
export class FanOut {
  private readonly groups = new Map<string, Group>();
  private readonly keys = new Map<Outbox, string>();
  private scheduled = false;
  private hasPending = false;
  private restUntil = 0;

  constructor(
    private readonly log: EventLog,
    private readonly clock: Clock,
    private readonly scheduler: Scheduler = eventLoop,
  ) {}

  readonly publish = (message: Published): void => {
    if (NOT_FANNED_OUT.has(message.event.type)) return;
    const event = this.log.append(message, this.clock.monotonic());
    for (const group of this.groups.values()) {
      if (!wants(group.filter, event)) continue;
      group.pending.push(event);
      this.hasPending = true;
    }
    if (this.hasPending && !this.scheduled) this.schedule();
  };

  /** From now on the client gets what passes the filter. Changes the filter of a client that is already here. */
  join(client: Outbox, filter: Filter): void {
    this.leave(client);
    const key = filterKey(filter);
    let group = this.groups.get(key);
    if (group === undefined) {
      group = { filter, clients: new Set(), pending: [] };
      this.groups.set(key, group);
    }
    group.clients.add(client);
    this.keys.set(client, key);
  }

  /** Whatever was published until now is on its way; nothing more follows. */
  leave(client: Outbox): void {
    this.flush();
    const key = this.keys.get(client);
    if (key === undefined) return;
    this.keys.delete(client);
    const group = this.groups.get(key);
    group?.clients.delete(client);
    if (group?.clients.size === 0) this.groups.delete(key);
  }

  /** Writes what has gathered. */
  flush(): void {
    if (!this.hasPending) return;
    this.hasPending = false;
    let writes = 0;
    for (const group of this.groups.values()) {
      if (group.pending.length === 0) continue;
      const events = group.pending;
      group.pending = [];
      const joined = joinChunks(events);
      writes += group.clients.size;
      for (const client of group.clients) client.send(events, joined);
    }
    this.restUntil = this.clock.monotonic() + Math.min(GATHER_MS_MAX, writes * GATHER_MS_PER_WRITE);
  }

  private schedule(): void {
    this.scheduled = true;
    const wait = this.restUntil - this.clock.monotonic();
    // Timers are a millisecond coarse; a shorter rest is over by the time everything readable has been read.
    if (wait < 1) this.scheduler.immediate(this.flushScheduled);
    else this.scheduler.later(this.flushScheduled, wait);
  }

  private readonly flushScheduled = (): void => {
    this.scheduled = false;
    this.flush();
  };
}
