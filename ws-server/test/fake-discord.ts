import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { z } from "zod";

/** How the stand-in answers one request. */
export type FakeAnswer =
  /** The message is in the channel. */
  | { do: "take"; onceSettled?: Promise<unknown> }
  | { do: "take"; limitSpentForS: number }
  /** Too many: `global` of everything, `edge` as the network in front answers, in HTML. */
  | { do: "limit"; retryAfterS: number; global?: boolean; edge?: boolean }
  /** `taken`: the message is in the channel all the same, as when the edge gives up waiting. */
  | { do: "fail"; status: number; code?: number; taken?: boolean }
  /** Reads the request, takes the message or not, and closes the connection without a word. */
  | { do: "reset"; taken: boolean }
  /** Takes the message and never answers. */
  | { do: "hang" };

export interface ReceivedMessage {
  atMs: number;
  query: string;
  content: string;
  body: Record<string, unknown>;
}

export interface FakeDiscord {
  /** Webhook address, token included. */
  webhookUrl: string;
  token: string;
  /** What stands in the channel. */
  channel: ReceivedMessage[];
  /** Every request, taken or not. */
  requests: ReceivedMessage[];
  /** Answers to the next requests, in this order; after them everything is taken. */
  answers: FakeAnswer[];
  /** Words for which a message is refused with 400, when no other answer is due. */
  refusedWords: string[];
  stop(): Promise<void>;
}

/** What Discord checks of a message before anything else. */
const executeWebhook = z.looseObject({
  content: z.string().refine((text) => Array.from(text).length >= 1 && Array.from(text).length <= 2000),
  username: z
    .string()
    .max(80)
    .refine((name) => !/discord|clyde/i.test(name))
    .optional(),
  allowed_mentions: z.object({ parse: z.array(z.enum(["roles", "users", "everyone"])) }).optional(),
  flags: z.number().int().optional(),
});

/** Speaks Discord's Execute Webhook on loopback: no machine of ours can reach the real one. */
export async function startFakeDiscord(): Promise<FakeDiscord> {
  const token = "webhook-token-of-the-tests";
  const path = `/api/webhooks/223704706495545344/${token}`;
  const fake = {
    channel: [] as ReceivedMessage[],
    requests: [] as ReceivedMessage[],
    answers: [] as FakeAnswer[],
    refusedWords: [] as string[],
  };
  const server = createServer((request, response) => void serve(request, response));
  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let text = "";
    for await (const chunk of request) text += chunk;
    const url = new URL(request.url ?? "/", "http://x");
    const parsed = executeWebhook.safeParse(JSON.parse(text));
    if (url.pathname !== path || request.method !== "POST")
      answerJson(response, 404, { message: "Unknown Webhook", code: 10015 });
    else if (!parsed.success) answerJson(response, 400, { message: "Invalid Form Body", code: 50035 });
    else {
      const message = {
        atMs: Date.now(),
        query: url.search,
        content: parsed.data.content,
        body: parsed.data,
      };
      fake.requests.push(message);
      const answer = fake.answers.shift() ?? answerTo(message.content, fake.refusedWords);
      if (isTaken(answer)) fake.channel.push(message);
      if ("onceSettled" in answer) await answer.onceSettled;
      respond(response, answer, url.searchParams.get("wait") === "true");
    }
  }
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return {
    ...fake,
    token,
    webhookUrl: `http://127.0.0.1:${address.port}${path}`,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function answerTo(content: string, refusedWords: readonly string[]): FakeAnswer {
  const isRefused = refusedWords.some((word) => content.includes(word));
  return isRefused ? { do: "fail", status: 400, code: 50035 } : { do: "take" };
}

function isTaken(answer: FakeAnswer): boolean {
  return "taken" in answer ? answer.taken === true : answer.do === "take" || answer.do === "hang";
}

function respond(response: ServerResponse, answer: FakeAnswer, wait: boolean): void {
  switch (answer.do) {
    case "take":
      response.setHeader("X-RateLimit-Limit", "5");
      response.setHeader("X-RateLimit-Remaining", "limitSpentForS" in answer ? "0" : "4");
      response.setHeader(
        "X-RateLimit-Reset-After",
        "limitSpentForS" in answer ? String(answer.limitSpentForS) : "2",
      );
      if (wait) answerJson(response, 200, { id: "1" });
      else response.writeHead(204).end();
      break;
    case "limit":
      limit(response, answer);
      break;
    case "fail":
      answerJson(response, answer.status, { message: "no", ...(answer.code && { code: answer.code }) });
      break;
    case "reset":
      response.socket?.resetAndDestroy();
      break;
    case "hang":
      break;
  }
}

function limit(
  response: ServerResponse,
  { retryAfterS, global = false, edge = false }: { retryAfterS: number; global?: boolean; edge?: boolean },
): void {
  response.setHeader("Retry-After", String(Math.ceil(retryAfterS)));
  if (edge) {
    response.writeHead(429, { "Content-Type": "text/html" });
    response.end("<html>error 1015</html>");
    return;
  }
  if (global) response.setHeader("X-RateLimit-Global", "true");
  else response.setHeader("X-RateLimit-Reset-After", String(retryAfterS));
  response.setHeader("X-RateLimit-Scope", global ? "global" : "user");
  answerJson(response, 429, { message: "You are being rate limited.", retry_after: retryAfterS, global });
}

function answerJson(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { "Content-Type": "application/json" });
  response.end(JSON.stringify(body));
}
