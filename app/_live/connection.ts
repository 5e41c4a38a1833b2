/** How the page hears from the server right now. */
export type Connection =
  /** The first attempt of this page; what is shown came with the page. */
  | { phase: "connecting" }
  /** Open; what was missed is being fetched, and until then the page is as old as when it lost the server. */
  | { phase: "catching_up" }
  | { phase: "live" }
  /** Open, but silent for longer than the server's ticks allow. */
  | { phase: "quiet" }
  /** Times are on the live clock; `retryAtMs` is null while an attempt is under way. */
  | { phase: "lost"; sinceMs: number; retryAtMs: number | null }
  | { phase: "signed_out" };
