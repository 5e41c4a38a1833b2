import type { StoredInventory } from "@/server/contract/http/error";
import type { ImportReport, Skipped, SkipReason } from "@/server/contract/http/inventory-import";
import type { Failure, SendFile, SendOutcome } from "./import-queue";

/** The server answers within a minute of having the file. What it has not answered by then is lost, in milliseconds. */
const TIMEOUT_MS = 3 * 60_000;

/** Sends a file to the server, with its date. `fetch` cannot tell how much of it is there already. */
export const sendFile: SendFile = (file, character, { replacesNewer, signal, onProgress }) =>
  new Promise((resolve) => {
    const request = new XMLHttpRequest();
    const query = new URLSearchParams({ as_of: new Date(file.lastModified).toISOString() });
    if (replacesNewer) query.set("replace_newer", "true");
    request.open("POST", `/api/inventory/${encodeURIComponent(character)}/import?${query}`);
    request.setRequestHeader("Content-Type", "application/json");
    request.timeout = TIMEOUT_MS;
    request.upload.onprogress = ({ loaded, total }) =>
      onProgress({ kind: "uploading", percent: total > 0 ? Math.floor((100 * loaded) / total) : 0 });
    request.upload.onload = () => onProgress({ kind: "storing" });
    request.onload = () => resolve(outcomeOf(request.status, request.responseText));
    request.onerror = () =>
      resolve(failed("The server cannot be reached, or the file cannot be read any more."));
    request.ontimeout = () => resolve(failed("The server did not answer in time."));
    request.onabort = () => resolve(null);
    signal.addEventListener("abort", () => request.abort());
    request.send(file);
  });

/** What the server's answer says. */
export function outcomeOf(status: number, text: string): SendOutcome {
  const body = parseJson(text);
  const report = status === 200 ? readReport(body) : null;
  if (report !== null) return { kind: "done", report };
  if (status === 401) return failed("You are signed out.", { isSignedOut: true });
  const error = isObject(body) && isObject(body.error) ? body.error : {};
  const stored = status === 409 ? readStored(error.stored) : null;
  if (stored !== null) return { kind: "older", stored };
  const requestId = typeof error.request_id === "string" ? error.request_id : null;
  const isOurs = typeof error.message === "string" && status < 500;
  if (isOurs || status === 503) {
    return failed(typeof error.message === "string" ? error.message : "The server is not ready.", {
      requestId,
    });
  }
  return failed("Something went wrong on the server.", { requestId });
}

function failed(text: string, more: Partial<Failure> = {}): SendOutcome {
  return { kind: "failed", failure: { text, requestId: null, isSignedOut: false, ...more } };
}

function readReport(body: unknown): ImportReport | null {
  if (!isObject(body)) return null;
  const { character_name, item_count, stored, as_of, skipped } = body;
  if (typeof character_name !== "string" || typeof item_count !== "number" || typeof stored !== "number")
    return null;
  if (typeof as_of !== "string") return null;
  return {
    character_name,
    item_count,
    stored,
    as_of,
    skipped: Array.isArray(skipped) ? skipped.flatMap(readSkipped) : [],
  };
}

function readStored(stored: unknown): StoredInventory | null {
  if (!isObject(stored)) return null;
  const { item_count, updated_at } = stored;
  return typeof item_count === "number" && typeof updated_at === "string" ? { item_count, updated_at } : null;
}

function readSkipped(entry: unknown): Skipped[] {
  if (!isObject(entry)) return [];
  const { reason, count, why, positions } = entry;
  if (!isReason(reason) || typeof count !== "number" || typeof why !== "string") return [];
  const places = Array.isArray(positions) ? positions.filter((place) => typeof place === "number") : [];
  return [{ reason, count, why, positions: places }];
}

/** Reasons of a later version are as good: their words come along. */
function isReason(reason: unknown): reason is SkipReason {
  return typeof reason === "string";
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
