import type { RequestProblem } from "../validate-request";

/** What a search thread is told: a search, and then what is stored if it asks for that. */
export type SearchOrder =
  | {
      type: "search";
      /** JSON of a request. */
      body: Uint8Array;
      /** Its first number becomes 1 when the search is to end. */
      stop: Int32Array;
    }
  | {
      type: "inventory";
      /** JSON of an array of items each. */
      parts: readonly string[];
    };

/** What a search thread tells. `data` are JSON. */
export type SearchReport =
  | { type: "ready" }
  /** The request brings no items of its own. */
  | { type: "needsInventory" }
  | { type: "refused"; problem: RequestProblem }
  | { type: "progress"; data: string }
  | { type: "suit"; data: string }
  | { type: "done"; data: string };
