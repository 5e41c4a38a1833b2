import type { IncomingMessage, ServerResponse } from "node:http";
import { REQUEST_ID_HEADER } from "./arrival";

/** Answers JSON without Next. */
export function answerJson(response: ServerResponse, status: number, body: unknown): void {
  const text = JSON.stringify(body);
  response.writeHead(status, {
    "Content-Type": "application/json; charset=utf-8",
    "Content-Length": Buffer.byteLength(text),
    "Cache-Control": "no-store",
  });
  response.end(text);
}

/** Why a request is not answered. */
export interface Refusal {
  status: number;
  code: string;
  message: string;
  /** With a 405: the methods that are answered. */
  allow?: string;
  /** Of the suit builder, whose errors point to what is wrong: nothing in particular. */
  path?: null;
}

/** Refuses in the shape of the contract, and closes: a body that nobody wants is not waited for. */
export function refuse(request: IncomingMessage, response: ServerResponse, refusal: Refusal): void {
  const { status, code, message, allow, path } = refusal;
  if (allow !== undefined) response.setHeader("Allow", allow);
  if (hasBody(request)) response.setHeader("Connection", "close");
  answerJson(response, status, {
    error: {
      code,
      message,
      request_id: request.headers[REQUEST_ID_HEADER] ?? null,
      ...(path !== undefined && { path }),
    },
  });
}

export function hasBody(request: IncomingMessage): boolean {
  return (
    request.headers["transfer-encoding"] !== undefined || Number(request.headers["content-length"] ?? 0) > 0
  );
}
