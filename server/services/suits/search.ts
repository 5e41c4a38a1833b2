import type { Context } from "../context";
import { searcherOf } from "./searcher";
import { SearchEvents } from "./searches/search-events";
import type { SearchPool } from "./searches/search-pool";

/**
 * Searches for suits, now or not at all; who stops reading ends the search. Resolves once it has begun.
 * @throws RequestRefused · Busy · Unavailable · NotAllowed
 */
export function searchForSuits({
  ctx,
  pool,
  body,
}: {
  ctx: Context;
  pool: SearchPool;
  /** JSON of a `SuitRequest`. */
  body: Uint8Array;
}): Promise<SearchEvents> {
  const searcher = searcherOf(ctx.actor);
  return new Promise((resolve, reject) => {
    const events = new SearchEvents(() => search.abandon());
    const search = pool.searchNow(searcher, body, {
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
  });
}
