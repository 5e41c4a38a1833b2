import type { ApiError } from "@/server/contract/http/error";
import type { FoundItems, Inventory } from "@/server/contract/http/inventory";

/** An answer that takes longer is given up, in milliseconds. */
const ANSWER_MS_MAX = 20_000;

/** The API said no, or nothing at all. */
export class ApiFailure extends Error {
  constructor(
    /** Of HTTP; 0 when there was no answer. */
    readonly status: number,
    message: string,
    readonly code: string | null = null,
    /** What to name when asking about it. */
    readonly requestId: string | null = null,
    /** The parameter at fault. */
    readonly field: string | null = null,
  ) {
    super(message);
  }
}

export type Versioned<Body> = { readonly body: Body; readonly etag: string | null };

/**
 * Asks for a whole inventory; null when it is still the one of `etag`. Not through tRPC: thousands of items are read
 * much faster as plain JSON, and the browser keeps the bytes for as long as they are current.
 */
export async function askInventory(
  character: string,
  etag: string | null,
  signal: AbortSignal,
): Promise<Versioned<Inventory> | null> {
  const answer = await ask(`/api/inventory/${encodeURIComponent(character)}`, signal);
  const now = answer.headers.get("etag");
  // The browser hands over the bytes it already had: reading thousands of items again would tell nothing new.
  if (etag !== null && now === etag) {
    await answer.body?.cancel();
    return null;
  }
  return { body: await bodyOf(answer, isInventory), etag: now };
}

/** Asks which items of one character a query of the search language finds; the first `limit` of them. */
export async function askSearch(
  character: string,
  query: string,
  limit: number,
  signal: AbortSignal,
): Promise<FoundItems> {
  const items: FoundItems["items"] = [];
  let cursor: string | null = null;
  for (;;) {
    const page: FoundItems = await askPage(
      character,
      { q: query, limit: String(PAGE), ...(cursor && { cursor }) },
      signal,
    );
    items.push(...page.items);
    cursor = page.next_cursor;
    if (cursor === null || items.length >= limit) return { ...page, items };
  }
}

/** Most items that the server gives at once. */
const PAGE = 500;

async function askPage(
  character: string,
  parameters: Record<string, string>,
  signal: AbortSignal,
): Promise<FoundItems> {
  const path = `/api/inventory/${encodeURIComponent(character)}/search?${new URLSearchParams(parameters)}`;
  return bodyOf(await ask(path, signal), isFoundItems);
}

async function ask(path: string, signal: AbortSignal): Promise<Response> {
  const answer = await fetch(path, {
    headers: { accept: "application/json" },
    signal: AbortSignal.any([signal, AbortSignal.timeout(ANSWER_MS_MAX)]),
  }).catch((error: unknown) => {
    if (signal.aborted) throw error;
    throw new ApiFailure(0, "The server did not answer.");
  });
  if (answer.ok) return answer;
  const body: unknown = await answer.json().catch(() => null);
  if (!isApiError(body)) throw new ApiFailure(answer.status, `The server answered ${answer.status}.`);
  const { code, message, request_id, field } = body.error;
  // Of a fault the server tells whoever asked no more than that it is one.
  const words = answer.status === 500 ? "Something went wrong on the server." : message;
  throw new ApiFailure(answer.status, words, code, request_id, field ?? null);
}

/** The server holds its answers to their description; only the outline is looked at again here. */
async function bodyOf<Body>(answer: Response, isBody: (value: unknown) => value is Body): Promise<Body> {
  const body: unknown = await answer.json().catch(() => null);
  if (isBody(body)) return body;
  throw new ApiFailure(answer.status, "The server answered something that cannot be read.");
}

function isInventory(value: unknown): value is Inventory {
  return hasItems(value) && "version" in value && typeof value.version === "number";
}

function isFoundItems(value: unknown): value is FoundItems {
  return hasItems(value) && "total" in value && typeof value.total === "number";
}

function hasItems(value: unknown): value is { items: unknown[] } {
  return typeof value === "object" && value !== null && "items" in value && Array.isArray(value.items);
}

function isApiError(value: unknown): value is ApiError {
  if (typeof value !== "object" || value === null || !("error" in value)) return false;
  const { error } = value;
  return (
    typeof error === "object" && error !== null && "message" in error && typeof error.message === "string"
  );
}
