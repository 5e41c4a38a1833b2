import { WsServerAway } from "@/server/errors";
import { bracketed } from "./origins";

/** What ws-server tells our own processes. */
export interface WsServer {
  /** JSON of one of its internal paths. @throws WsServerAway */
  get(path: string): Promise<unknown>;
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
  return {
    async get(path) {
      const headers = { authorization: `Bearer ${serviceToken}` };
      const signal = AbortSignal.timeout(ANSWER_WITHIN_MS);
      const url = `http://${bracketed(host)}:${port}${path}`;
      const response = await fetch(url, { headers, signal, redirect: "error" }).catch(away);
      // Anything but an answer is a fault between our own processes: two tokens, two versions.
      if (!response.ok) throw new Error(`ws-server answered ${path} with ${response.status}`);
      return response.json().catch(away);
    },
  };
}

function away(): never {
  throw new WsServerAway("ws-server is not available right now. Try again in a moment.", {
    retryAfterS: RETRY_AFTER_S,
  });
}
