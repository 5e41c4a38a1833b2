import { Signal } from "@/app/_live/signal";
import type { Alert, Handling } from "./problem";

type Deed = {
  readonly change: Handling;
  /** When the server had done it, by the browser's clock in milliseconds; null while nobody knows. */
  readonly doneAtMs: number | null;
};

/** What was done to alerts and the lists may not show yet: an answer within 100 ms, whatever the line. */
export class Handled extends Signal {
  deeds: ReadonlyMap<string, Deed> = new Map();

  /** It is about to be done. */
  begin(id: string, change: Handling): void {
    this.#set(id, { change, doneAtMs: null });
  }

  /** The server has done it, and told how the alert stands: lists that were read later know it. */
  done(id: string, change: Handling, nowMs: number): void {
    this.#set(id, { change, doneAtMs: nowMs });
  }

  /** It was not done, unless something else was begun meanwhile. */
  fail(id: string, change: Handling): void {
    if (this.deeds.get(id)?.change !== change) return;
    const rest = new Map(this.deeds);
    rest.delete(id);
    this.deeds = rest;
    this.changed();
  }

  #set(id: string, deed: Deed): void {
    this.deeds = new Map(this.deeds).set(id, deed);
    this.changed();
  }
}

/** @param listedAtMs when the alerts were read, by the browser's clock */
export function withHandled(
  alerts: readonly Alert[],
  deeds: ReadonlyMap<string, Deed>,
  listedAtMs: number,
): readonly Alert[] {
  if (deeds.size === 0) return alerts;
  return alerts.map((alert) => {
    const deed = deeds.get(alert.id);
    if (deed === undefined || (deed.doneAtMs !== null && deed.doneAtMs < listedAtMs)) return alert;
    return { ...alert, ...deed.change };
  });
}
