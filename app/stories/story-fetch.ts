import superjson from "superjson";
import { NEVER, Refusal, type Story } from "./story";

const REQUEST_ID = "0198f3a1-5d2c-7e04-9b1a-3c7de1f00a42";
const TRPC = "/api/trpc/";

/**
 * The browser's `fetch` for a story: tRPC procedures and the paths of the HTTP API that the story answers, by the real
 * shapes on the wire; everything else goes to the page's own server.
 */
export function storyFetch(story: Story, real: typeof fetch): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const url = new URL(request.url);
    if (url.pathname.startsWith(TRPC)) return answerTrpc(story, request, url);
    const answer = story.http?.[url.pathname];
    return answer === undefined ? real(input, init) : answerHttp(answer, url, init?.signal);
  };
}

async function answerTrpc(story: Story, request: Request, url: URL): Promise<Response> {
  const paths = url.pathname.slice(TRPC.length).split(",");
  const isBatch = url.searchParams.has("batch");
  const sent: unknown =
    request.method === "POST" ? await request.json() : JSON.parse(url.searchParams.get("input") ?? "null");
  const results = await Promise.all(
    paths.map(async (path, at) => {
      const input = isBatch ? read(sent, String(at)) : sent;
      const answer = await settle(answerOf(story, path), deserialized(input), request.signal);
      return answer instanceof Refusal
        ? { error: superjson.serialize(errorShape(answer, path)) }
        : { result: { data: superjson.serialize(answer) } };
    }),
  );
  return Response.json(isBatch ? results : results[0]);
}

function answerOf(story: Story, path: string): unknown {
  const [router = "", procedure = ""] = path.split(".");
  const answer = read(read(story.answers, router), procedure);
  return answer === undefined
    ? new Refusal(500, "INTERNAL_ERROR", `the story does not answer ${path}`)
    : answer;
}

function errorShape({ status, code, message }: Refusal, path: string) {
  return { message, code: -32603, data: { code, httpStatus: status, path, request_id: REQUEST_ID } };
}

async function answerHttp(
  answer: unknown,
  url: URL,
  signal: AbortSignal | null | undefined,
): Promise<Response> {
  const settled = await settle(answer, Object.fromEntries(url.searchParams), signal);
  if (!(settled instanceof Refusal)) return Response.json(settled);
  const { code, message, status } = settled;
  return Response.json({ error: { code, message, request_id: REQUEST_ID } }, { status });
}

function settle(answer: unknown, input: unknown, signal: AbortSignal | null | undefined): Promise<unknown> {
  if (answer !== NEVER) return Promise.resolve(typeof answer === "function" ? answer(input) : answer);
  return new Promise((_, reject) => {
    signal?.addEventListener("abort", () => reject(new DOMException("aborted", "AbortError")));
  });
}

function deserialized(input: unknown): unknown {
  return typeof input === "object" && input !== null && "json" in input ? input.json : undefined;
}

function read(from: unknown, key: string): unknown {
  return typeof from === "object" && from !== null ? Reflect.get(from, key) : undefined;
}
