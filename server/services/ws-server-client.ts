import { apiError } from "@/server/contract/http/error";
import {
  BodyTooLarge,
  Conflict,
  InvalidInput,
  type RefusalDetails,
  type ServiceError,
  TooManyRequests,
  Unavailable,
  WsServerAway,
} from "@/server/errors";
import { bracketed } from "./origins";

/** What ws-server tells our own processes, and takes from them. */
export interface WsServer {
  /** JSON of one of its internal paths. @throws WsServerAway */
  get(path: string): Promise<unknown>;
  /**
   * Sends JSON text to one of its internal paths.
   * @param withinMs how long its answer may take
   * @throws WsServerAway, or the refusal it answers with: InvalidInput, Conflict, BodyTooLarge, TooManyRequests, Unavailable
   */
  post(path: string, body: Uint8Array<ArrayBuffer>, withinMs: number): Promise<unknown>;
}

export interface WsServerAddress {
  host: string;
  port: number;
  serviceToken: string;
  fetch: typeof fetch;
}

/** It is on the same machine or next to it. */
const ANSWER_WITHIN_MS = 2_000;
const RETRY_AFTER_S = 5;

/** Asks ws-server by its internal HTTP, as the bearer of the service token. */
export function createWsServer({ host, port, serviceToken, fetch }: WsServerAddress): WsServer {
  const ask = async (path: string, withinMs: number, request: RequestInit = {}) => {
    const headers = { authorization: `Bearer ${serviceToken}`, ...request.headers };
    const signal = AbortSignal.timeout(withinMs);
    const url = `http://${bracketed(host)}:${port}${path}`;
    const response = await fetch(url, { ...request, headers, signal, redirect: "error" }).catch(away);
    if (response.ok) return response.json().catch(away);
    throw await refusalOf(path, response);
  };
  return {
    get: (path) => ask(path, ANSWER_WITHIN_MS),
    post: (path, body, withinMs) =>
      ask(path, withinMs, { method: "POST", headers: { "content-type": "application/json" }, body }),
  };
}

function away(): never {
  throw new WsServerAway("ws-server is not available right now. Try again in a moment.", {
    retryAfterS: RETRY_AFTER_S,
  });
}

type RefusalClass = new (message: string, details: RefusalDetails) => ServiceError;

const REFUSALS: ReadonlyMap<number, RefusalClass> = new Map<number, RefusalClass>([
  [400, InvalidInput],
  [409, Conflict],
  [413, BodyTooLarge],
  [429, TooManyRequests],
  [503, Unavailable],
]);

/** What it refuses is the caller's to hear; any other answer is a fault between our own processes: two tokens, two versions. */
async function refusalOf(path: string, response: Response): Promise<Error> {
  const Refusal = REFUSALS.get(response.status);
  const body = apiError.safeParse(await response.json().catch(() => null));
  if (Refusal === undefined || !body.success)
    return new Error(`ws-server answered ${path} with ${response.status}`);
  const { message, field, stored } = body.data.error;
  const retryAfterS = Number(response.headers.get("retry-after")) || undefined;
  return new Refusal(message, { field, retryAfterS, stored });
}
