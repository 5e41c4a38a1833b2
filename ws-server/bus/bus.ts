import type { FirehoseEvent, UnknownEvent } from "@/server/contract";

/** An event as its readers get it: typed, or, where only its envelope is known (unknown types, giants), that. */
export type BusEvent = FirehoseEvent | UnknownEvent;

/** One event on its way to its readers, written out once. */
export interface Published {
  event: BusEvent;
  /** The event as JSON text, without `seq`. */
  json: string;
}

export type Reader = (message: Published) => void;

/**
 * How an event reaches everybody who wants it. In this process by a call; beyond one machine the same
 * interface goes over a broker, and nothing else may assume that there is one ws-server.
 */
export interface Bus {
  publish(message: Published): void;
  /** @returns ends the subscription */
  subscribe(reader: Reader): () => void;
}

/** A bus within this process: readers are called at once, in the order of their subscription. */
export function createLocalBus(onError: (error: unknown) => void): Bus {
  let readers: readonly Reader[] = [];
  return {
    publish(message) {
      for (const reader of readers) {
        // One broken reader must not keep the event from the others.
        try {
          reader(message);
        } catch (error) {
          onError(error);
        }
      }
    },
    subscribe(reader) {
      readers = [...readers, reader];
      return () => {
        readers = readers.filter((other) => other !== reader);
      };
    },
  };
}
