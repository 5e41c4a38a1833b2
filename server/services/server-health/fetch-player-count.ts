import { type PlayerCount, readPlayerCount } from "./treestats";

/** What came of asking for the player count. */
export type CountResult =
  | ({ kind: "counted" } & PlayerCount)
  /** Somebody answered, but not with a count. */
  | { kind: "refused"; reason: string }
  /** Nobody could be reached. */
  | { kind: "unreached"; reason: string };

/** Longest wait for the whole answer, in milliseconds, and its largest size. */
const TIMEOUT_MS = 5_000;
export const ANSWER_BYTES_MAX = 64 * 1024;
const REDIRECTS_MAX = 3;

export interface CountRequest {
  url: string;
  serverName: string;
  fetch: typeof fetch;
  /** Epoch milliseconds. */
  now: () => number;
  signal: AbortSignal;
  timeoutMs?: number;
}

/** Where TreeStats publishes the count of this server. */
export function treestatsUrl(serverName: string): string {
  return `https://treestats.net/player_counts/${encodeURIComponent(serverName)}.json`;
}

/** Asks once. Never throws: who publishes the count is not ours, and whatever it does is a result. */
export async function fetchPlayerCount(request: CountRequest): Promise<CountResult> {
  const signal = AbortSignal.any([request.signal, AbortSignal.timeout(request.timeoutMs ?? TIMEOUT_MS)]);
  try {
    const answer = await ask(request.fetch, new URL(request.url), signal);
    if ("reason" in answer) return { kind: "refused", reason: answer.reason };
    const reading = readPlayerCount(answer.text, request.serverName, request.now());
    if (!reading.ok) return { kind: "refused", reason: reading.reason };
    return { kind: "counted", player_count: reading.player_count, count_at: reading.count_at };
  } catch (error) {
    return { kind: "unreached", reason: whyUnreached(error) };
  }
}

type Answer = { text: string } | { reason: string };

async function ask(fetch: CountRequest["fetch"], url: URL, signal: AbortSignal): Promise<Answer> {
  for (let at = url, redirects = 0; redirects <= REDIRECTS_MAX; redirects++) {
    const response = await fetch(at, {
      signal,
      redirect: "manual",
      headers: { accept: "application/json", "user-agent": "mosswart-overlord" },
    });
    const location =
      response.status >= 300 && response.status < 400 ? response.headers.get("location") : null;
    if (location === null) return readAnswer(response);
    await response.body?.cancel();
    const next = redirectedTo(location, at);
    if (next === null) return { reason: "it redirects to another host" };
    at = next;
  }
  return { reason: `it redirects more than ${REDIRECTS_MAX} times` };
}

async function readAnswer(response: Response): Promise<Answer> {
  if (response.status === 404) {
    await response.body?.cancel();
    return { reason: "404: a server of that name is not known there" };
  }
  if (!response.ok) {
    await response.body?.cancel();
    return { reason: `it answers ${response.status}` };
  }
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength;
    // Leaving the loop ends the transfer.
    if (bytes > ANSWER_BYTES_MAX) return { reason: `the answer is larger than ${ANSWER_BYTES_MAX} bytes` };
    chunks.push(chunk);
  }
  return { text: Buffer.concat(chunks).toString("utf8") };
}

/** Null where it leads to another host or out of TLS: whoever answers there is not who was asked. */
function redirectedTo(location: string, from: URL): URL | null {
  if (!URL.canParse(location, from)) return null;
  const to = new URL(location, from);
  const isSameHost = to.host === from.host && to.username === "" && to.password === "";
  const isAsSafe = to.protocol === "https:" || to.protocol === from.protocol;
  return isSameHost && isAsSafe ? to : null;
}

/** A code such as ENOTFOUND; the text of an error may repeat what was asked. */
function whyUnreached(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (!(cause instanceof Error)) return "unknown error";
  return "code" in cause && typeof cause.code === "string" ? cause.code : cause.name;
}
