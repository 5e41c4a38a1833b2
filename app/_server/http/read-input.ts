import type { z } from "zod";
import { type Endpoint, pathParameters } from "@/server/contract/http/define";
import { NotFound } from "@/server/errors";
import { WANTED_HEADER } from "../front/arrival";
import { readQuery } from "./read-query";

/**
 * The parameters of a request: those in its path and those behind the question mark. The path is read as the client
 * wrote it, which the front noted: routers differ in what they make of `%2B`, `%2F` and `%25`.
 * @throws InvalidInput naming the parameter · NotFound when the path is another one
 */
export function readInput<Shape extends z.ZodRawShape>(
  endpoint: Pick<Endpoint<Shape>, "path" | "input">,
  request: Request,
): z.output<z.ZodObject<Shape>> {
  const inPath = readPath(endpoint, request.headers.get(WANTED_HEADER) ?? "");
  return readQuery(endpoint.input, new URL(request.url).searchParams, inPath);
}

function readPath(endpoint: Pick<Endpoint, "path">, wanted: string): Map<string, string> {
  const names = pathParameters(endpoint);
  if (names.length === 0) return new Map();
  const [path = ""] = wanted.split(/[?#]/);
  const values = patternOf(endpoint).exec(path);
  if (values === null) throw new NotFound("There is nothing at this address.");
  // The front lets no path in that cannot be decoded.
  return new Map(names.map((name, at) => [name, decodeURIComponent(values[at + 1] ?? "")]));
}

function patternOf({ path }: Pick<Endpoint, "path">): RegExp {
  return new RegExp(`^(?:/api)?${path.replace(/\{\w+\}/g, "([^/]+)")}/?$`);
}
