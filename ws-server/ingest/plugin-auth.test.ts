import type { IncomingMessage } from "node:http";
import { expect, it } from "vitest";
import { checkPlugin } from "./plugin-auth";

const secret = "correct horse battery";
const request = (headers: Record<string, string>) => ({ headers }) as unknown as IncomingMessage;

it.each<[string, Record<string, string>, string, number | undefined]>([
  ["the header", { "x-plugin-secret": secret }, "", undefined],
  ["the query", {}, `secret=${encodeURIComponent(secret)}`, undefined],
  ["both, equal", { "x-plugin-secret": secret }, `secret=${encodeURIComponent(secret)}`, undefined],
  ["both, the query wrong", { "x-plugin-secret": secret }, "secret=x", 401],
  ["both, the header wrong", { "x-plugin-secret": "x" }, `secret=${encodeURIComponent(secret)}`, 401],
  ["two in the query, one wrong", {}, `secret=${encodeURIComponent(secret)}&secret=x`, 401],
  ["none", {}, "", 401],
  ["an empty one", { "x-plugin-secret": "" }, "", 401],
  ["a prefix", { "x-plugin-secret": secret.slice(0, -1) }, "", 401],
  ["another case", { "x-plugin-secret": secret.toUpperCase() }, "", 401],
  ["the right one from a web page", { "x-plugin-secret": secret, origin: "http://localhost:3000" }, "", 403],
  ["the right one from a sandboxed page", { "x-plugin-secret": secret, origin: "null" }, "", 403],
])("%s", (_, headers, query, status) => {
  const refusal = checkPlugin({ request: request(headers), query: new URLSearchParams(query) }, secret);
  expect(refusal?.status).toBe(status);
});
