/** How the assistant of this server is, as a person wants to know it. */
export type Health =
  /** It answers questions. */
  | { readonly kind: "ready" }
  /** Nobody has set it up here. */
  | { readonly kind: "missing" }
  /** It runs, and says itself why it cannot answer. */
  | { readonly kind: "broken"; readonly reason: string | null }
  /** It is set up, and is not there now. */
  | { readonly kind: "away"; readonly reason: string | null }
  | { readonly kind: "signed_out" }
  /** In the server's words. */
  | { readonly kind: "not_allowed"; readonly reason: string }
  /** In the server's words as well. */
  | { readonly kind: "too_many"; readonly reason: string | null; readonly retryS: number | null }
  | { readonly kind: "unreachable" }
  | { readonly kind: "fault"; readonly requestId: string | null };

/** Longer answers are given up, in milliseconds. */
const ANSWER_MS_MAX = 10_000;

/** Asks whether there is an assistant. Never rejects, but when `signal` ends it. */
export async function askHealth(signal: AbortSignal): Promise<Health> {
  const answer = await fetch("/agent/health", {
    headers: { accept: "application/json" },
    cache: "no-store",
    signal: AbortSignal.any([signal, AbortSignal.timeout(ANSWER_MS_MAX)]),
  }).catch((error: unknown) => {
    if (signal.aborted) throw error;
    return null;
  });
  if (answer === null) return { kind: "unreachable" };
  const body: unknown = await answer.json().catch(() => null);
  return readHealth(answer.status, body, answer.headers.get("retry-after"));
}

/** What an answer means. A server without an assistant answers that it knows no such page, or that nobody listens. */
export function readHealth(status: number, body: unknown, retryAfter: string | null): Health {
  switch (status) {
    case 200: {
      const told = textOf(body, "status");
      if (told === null) return { kind: "missing" };
      return told === "ok" ? { kind: "ready" } : { kind: "broken", reason: textOf(body, "reason") };
    }
    case 401:
      return { kind: "signed_out" };
    case 403:
      return { kind: "not_allowed", reason: errorText(body, "message") ?? "" };
    case 404:
    case 502:
      return { kind: "missing" };
    case 503:
      return { kind: "away", reason: textOf(body, "reason") ?? errorText(body, "message") };
    case 429:
      return { kind: "too_many", reason: errorText(body, "message"), retryS: seconds(retryAfter) };
    default:
      return { kind: "fault", requestId: errorText(body, "request_id") };
  }
}

function seconds(text: string | null): number | null {
  return text !== null && /^\d{1,6}$/.test(text) ? Number(text) : null;
}

function errorText(body: unknown, key: string): string | null {
  return typeof body === "object" && body !== null && "error" in body ? textOf(body.error, key) : null;
}

function textOf(from: unknown, key: string): string | null {
  const value: unknown = typeof from === "object" && from !== null ? Reflect.get(from, key) : null;
  return typeof value === "string" && value !== "" ? value : null;
}
