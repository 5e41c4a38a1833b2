import { NOT_FOR_LIVE_CLIENTS } from "@/server/contract";
import type { Published } from "../bus/bus";
import type { Clock } from "../clock";
import { joinChunks } from "../frames/frame";
import { PacedFlush, type Scheduler } from "../frames/paced-flush";
import type { EventLog, LoggedEvent } from "./event-log";
import { type Filter, filterKey, wants } from "./filter";
import type { Outbox } from "./outbox";

/** Clients that want the same events, and the events they have not been sent yet. */
interface Group {
  readonly filter: Filter;
  readonly clients: Set<Outbox>;
  pending: LoggedEvent[];
}

/**
 * Brings every event to every client that wants it, with one write per client and flush; `PacedFlush` says when.
 */
export class FanOut {
  private readonly groups = new Map<string, Group>();
  private readonly keys = new Map<Outbox, string>();
  private readonly pace: PacedFlush;
  private hasPending = false;

  constructor(
    private readonly log: EventLog,
    private readonly clock: Clock,
    scheduler?: Scheduler,
  ) {
    this.pace = new PacedFlush(() => this.write(), clock, scheduler);
  }

  readonly publish = (message: Published): void => {
    if (NOT_FOR_LIVE_CLIENTS.has(message.event.type)) return;
    const event = this.log.append(message, this.clock.monotonic());
    for (const group of this.groups.values()) {
      if (!wants(group.filter, event)) continue;
      group.pending.push(event);
      this.hasPending = true;
    }
    if (this.hasPending) this.pace.soon();
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
    this.pace.now();
  }

  /** @returns how many writes it took */
  private write(): number {
    if (!this.hasPending) return 0;
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
    return writes;
  }
}
