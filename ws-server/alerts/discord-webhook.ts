import { type ClientRequest, type IncomingMessage, request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import type { DiscordMessage } from "./discord-message";
import { type RateLimit, rateLimitOf } from "./discord-rate-limit";

/** How a request ended, in terms of what may be done next. Texts hold nothing of the address: it is a secret. */
export type Delivery =
  /** It is there. */
  | { kind: "delivered"; pauseMs: number }
  /** Not taken: too many. No attempt of ours. */
  | { kind: "rate_limited"; pauseMs: number; global: boolean }
  /** Surely not there: to be tried again. */
  | { kind: "unavailable"; reason: string }
  /** Surely not there, and never will be. `isOfMessage`: another message might be taken. */
  | { kind: "refused"; reason: string; isOfMessage: boolean }
  /** It was sent, and nobody knows what became of it. */
  | { kind: "unknown"; reason: string };

/** Of an answer no more is read. */
const ANSWER_BYTES_MAX = 64 * 1024;

/** Answers of a server that did not take the message and may take it later. */
const NOT_TAKEN: ReadonlySet<number> = new Set([425, 500, 503]);

/** The edge gave up waiting, as with 502, 504 and 520 to 524: what is behind it may have taken the message. */
const REQUEST_TIMEOUT = 408;

/** Discord found fault with the message: a webhook that is gone or not ours has other numbers. */
const BAD_MESSAGE = 400;

/** Sends messages to one webhook. */
export type PostMessage = (message: DiscordMessage, signal: AbortSignal) => Promise<Delivery>;

/**
 * A connection for each message: a kept one may be closed by the other side in the moment of sending, and then
 * nobody knows whether the message arrived. So everything that fails before the connection stands is surely not
 * sent. Discord has no nonce for webhooks that would make repeating safe (only for bots' messages).
 * @param webhookUrl as the operator set it
 * @param timeoutMs for the whole of a request
 */
export function createWebhook(webhookUrl: string, timeoutMs: number): PostMessage {
  const url = new URL(webhookUrl);
  // Without it Discord answers before it knows whether the message could be stored.
  url.searchParams.set("wait", "true");
  const isTls = url.protocol === "https:";
  return (message, signal) =>
    new Promise((resolve) => {
      const body = JSON.stringify(message);
      const request = (isTls ? requestHttps : requestHttp)(url, {
        method: "POST",
        agent: false,
        signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
        headers: {
          "Content-Type": "application/json",
          "Content-Length": Buffer.byteLength(body),
          "User-Agent": "MosswartOverlord (webhook)",
        },
      });
      const isConnected = connection(request, isTls);
      request.once("response", (response) => void readDelivery(response).then(resolve));
      request.on("error", (error) =>
        resolve({ kind: isConnected() ? "unknown" : "unavailable", reason: reasonOf(error) }),
      );
      request.end(body);
    });
}

/** @returns whether the message may have gone out */
function connection(request: ClientRequest, isTls: boolean): () => boolean {
  let connected = false;
  request.once("socket", (socket) =>
    socket.once(isTls ? "secureConnect" : "connect", () => {
      connected = true;
    }),
  );
  return () => connected;
}

async function readDelivery(response: IncomingMessage): Promise<Delivery> {
  const status = response.statusCode ?? 0;
  const answer = await readJson(response);
  const limit = rateLimitOf(response.headers, answer);
  if (status >= 200 && status < 300) return { kind: "delivered", pauseMs: limit.spentMs };
  if (status === 429) return rateLimited(limit);
  const reason = `HTTP ${status}${codeOf(answer)}`;
  if (NOT_TAKEN.has(status)) return { kind: "unavailable", reason };
  if (status >= 500 || status === REQUEST_TIMEOUT) return { kind: "unknown", reason };
  return { kind: "refused", reason, isOfMessage: status === BAD_MESSAGE };
}

function rateLimited({ retryAfterMs, global }: RateLimit): Delivery {
  return { kind: "rate_limited", pauseMs: retryAfterMs, global };
}

/** The status counts, whatever becomes of the text behind it. */
async function readJson(response: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const chunk of response) {
      if (!Buffer.isBuffer(chunk)) continue;
      bytes += chunk.length;
      if (bytes > ANSWER_BYTES_MAX) return null;
      chunks.push(chunk);
    }
    return JSON.parse(Buffer.concat(chunks).toString());
  } catch {
    // No JSON, or cut off: Discord's edge answers in HTML.
    return null;
  }
}

/** Discord's number for what is wrong, such as 10015 for a webhook that was deleted. */
function codeOf(answer: unknown): string {
  if (typeof answer !== "object" || answer === null || !("code" in answer)) return "";
  return typeof answer.code === "number" ? `, code ${answer.code}` : "";
}

/** The code alone: messages of Node name hosts and paths. */
function reasonOf(error: Error): string {
  const code = "code" in error ? String(error.code) : "";
  if (error.name === "TimeoutError" || code === "ABORT_ERR") return "no answer in time";
  return code === "" ? error.name : code;
}
