import type { Context } from "../context";
import { searcherOf } from "./searcher";
import { SearchEvents } from "./searches/search-events";
import type { Reservation, SearchPool } from "./searches/search-pool";

interface Asked {
  ctx: Context;
  pool: SearchPool;
  /** Reads what is searched for: JSON of a `SuitRequest`. It can be megabytes, and is read only where it will be searched. */
  read(): Promise<Uint8Array>;
  /** Aborted when whoever asks is gone. */
  signal: AbortSignal;
}

/**
 * Searches for suits, now or not at all; who stops reading ends the search. Resolves once it has begun.
 * @throws RequestRefused · Busy · Unavailable · NotAllowed
 */
export async function searchForSuits({ ctx, pool, read, signal }: Asked): Promise<SearchEvents> {
  const place = pool.reserve(searcherOf(ctx.actor));
  const body = await read().catch((error: unknown) => {
    place.release();
    throw error;
  });
  return begin(place, body, signal);
}

function begin(place: Reservation, body: Uint8Array, signal: AbortSignal): Promise<SearchEvents> {
  return new Promise((resolve, reject) => {
    const events = new SearchEvents(() => search.abandon());
    const search = place.search(body, {
      refused: reject,
      progress: (data) => {
        events.push("progress", data);
        resolve(events);
      },
      suit: (data) => events.push("suit", data),
      done: (data) => events.push("done", data),
      failed: (failure) => {
        events.push("error", JSON.stringify(failure));
        resolve(events);
      },
    });
    if (signal.aborted) events.close();
    else signal.addEventListener("abort", () => events.close(), { once: true });
  });
}
