import type { IncomingMessage, ServerResponse } from "node:http";
import { httpPaths } from "@/server/contract/http/paths";
import { bearsServiceToken } from "../auth/service-token";
import type { WebRuntime } from "../runtime";
import { answerJson, refuse } from "./plain-answer";
import { checkReadiness } from "./readiness";

type Endpoint = (
  runtime: WebRuntime,
  request: IncomingMessage,
  response: ServerResponse,
) => Promise<void> | void;

/** Answered without Next, so that they tell the truth when Next is what is broken. */
const endpoints: ReadonlyMap<string, Endpoint> = new Map<string, Endpoint>([
  [httpPaths.healthz.path, (_runtime, _request, response) => answerJson(response, 200, { status: "alive" })],
  [httpPaths.readyz.path, readyz],
  [httpPaths.metrics.path, metrics],
]);

/** The endpoint of a path, with or without `/api` in front. */
export function findStatusEndpoint(path: string): Endpoint | undefined {
  const endpoint = endpoints.get(path.replace(/^\/api(?=\/)/, ""));
  return (
    endpoint &&
    ((runtime, request, response) => {
      if (request.method === "GET" || request.method === "HEAD") return endpoint(runtime, request, response);
      refuse(request, response, {
        status: 405,
        code: "METHOD_NOT_ALLOWED",
        message: "Use GET.",
        allow: "GET, HEAD",
      });
    })
  );
}

async function readyz(
  { db, config }: WebRuntime,
  _request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const readiness = await checkReadiness(db, config.wsServer);
  answerJson(response, readiness.status === "ready" ? 200 : 503, readiness);
}

async function metrics(
  { config, metrics: { registry } }: WebRuntime,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (!bearsServiceToken(request.headers.authorization, config.serviceToken)) {
    response.setHeader("WWW-Authenticate", "Bearer");
    refuse(request, response, {
      status: 401,
      code: "UNAUTHORIZED",
      message: "Send the service token as Bearer.",
    });
    return;
  }
  const text = await registry.metrics();
  response.writeHead(200, { "Content-Type": registry.contentType, "Cache-Control": "no-store" });
  response.end(text);
}
