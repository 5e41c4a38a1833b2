import { expect, test } from "vitest";
import { readHealth } from "./health";

const error = (code: string, message: string) => ({ error: { code, message, request_id: "0198f3a1" } });

test.each([
  ["an assistant that works", 200, { status: "ok" }, { kind: "ready" }],
  [
    "one that says why it does not",
    200,
    { status: "unavailable", reason: "no claude binary" },
    { kind: "broken", reason: "no claude binary" },
  ],
  ["a page in its place", 200, null, { kind: "missing" }],
  ["a server that knows none", 404, null, { kind: "missing" }],
  ["nobody behind the proxy", 502, null, { kind: "missing" }],
  ["one that restarts", 503, { reason: "starting" }, { kind: "away", reason: "starting" }],
  ["one that is away", 503, null, { kind: "away", reason: null }],
  ["somebody who is signed out", 401, null, { kind: "signed_out" }],
  [
    "somebody who may not",
    403,
    error("FORBIDDEN", "The assistant is for officers."),
    { kind: "not_allowed", reason: "The assistant is for officers." },
  ],
  ["a fault", 500, error("INTERNAL_ERROR", "Internal error"), { kind: "fault", requestId: "0198f3a1" }],
  ["a fault without words", 500, "<html>", { kind: "fault", requestId: null }],
])("%s", (_, status, body, expected) => {
  expect(readHealth(status, body, null)).toEqual(expected);
});

test.each([
  ["40", 40],
  [null, null],
  ["soon", null],
])("too many questions, again in %j", (retryAfter, retryS) => {
  expect(readHealth(429, null, retryAfter)).toEqual({ kind: "too_many", reason: null, retryS });
});
