import type {
  FoundSuit,
  SearchDone,
  SearchError,
  SearchProgress,
} from "@/server/contract/suits/search-events";

/** What the server tells of a run. */
export type RunEvent =
  | { type: "waiting"; position: number }
  | { type: "progress"; data: SearchProgress }
  | { type: "suit"; data: FoundSuit }
  | { type: "done"; data: SearchDone }
  | { type: "error"; data: SearchError };

export const RUN_EVENT_TYPES = ["waiting", "progress", "suit", "done", "error"] as const;

/**
 * Reads an event. The server holds them to their description; only the outline is looked at again here.
 * @returns null for what is none, which is left out: the next one tells the same better
 */
export function readRunEvent(type: RunEvent["type"], text: string): RunEvent | null {
  const data = parsed(text);
  switch (type) {
    case "waiting":
      return typeof data?.position === "number" ? { type, position: data.position } : null;
    case "progress":
      return isProgress(data) ? { type, data } : null;
    case "suit":
      return isFoundSuit(data) ? { type, data } : null;
    case "done":
      return isDone(data) ? { type, data } : null;
    case "error":
      return { type, data: errorOf(data) };
  }
}

type Fields = Record<string, unknown> | null;

function parsed(text: string): Fields {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}

function errorOf(data: Fields): SearchError {
  const { code, message, path } = data ?? {};
  return {
    code: typeof code === "string" ? code : "",
    message: typeof message === "string" ? message : "",
    path: typeof path === "string" ? path : null,
  };
}

/** Also of what a tab has kept of an earlier run, as `isDone`. */
export function isProgress(data: unknown): data is SearchProgress {
  return isRecord(data) && typeof data.phase === "string" && isRecord(data.items);
}

function isFoundSuit(data: unknown): data is FoundSuit {
  return isRecord(data) && isRecord(data.suit) && Array.isArray(data.suit.pieces);
}

export function isDone(data: unknown): data is SearchDone {
  return isRecord(data) && typeof data.status === "string" && Array.isArray(data.suits);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
