import type { StoredInventory } from "@/server/contract/http/error";

/** Why a request to the HTTP end is refused: thrown by whoever answers it, told in the one shape of errors. */
export class HttpRefusal extends Error {
  override readonly name = "HttpRefusal";

  /** @param code UPPER_SNAKE */
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly details: {
      /** The parameter at fault, or "body". */
      field?: string;
      /** Seconds after which the same request may succeed. */
      retryAfterS?: number;
      /** What is stored, where that is newer than what was sent. */
      stored?: StoredInventory;
    } = {},
  ) {
    super(message);
  }
}
