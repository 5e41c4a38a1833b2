import type { z } from "zod";

/**
 * One path of the HTTP API. The route, the rewrite from `/x` to `/api/x`, `/openapi.json` and the tests all read it.
 */
export interface Endpoint<Shape extends z.ZodRawShape = z.ZodRawShape, Answer extends z.ZodType = z.ZodType> {
  /** As OpenAPI writes it, without `/api`: `/stats/{character}`. Parameters named here are parts of the path. */
  path: `/${string}`;
  /** GET, which answers HEAD as well, unless said otherwise. */
  method?: Method;
  /** One line. */
  summary: string;
  /** What else somebody who asks should know. */
  about?: string;
  /** Whoever is signed in or bears the service token; officers and admins; only the service token; everybody. */
  access: "account" | "officer" | "service" | "everybody";
  /** Every parameter; no others are accepted. */
  input: z.ZodObject<Shape>;
  /** What is sent; no body is looked at where there is none. */
  body?: RequestBody;
  answer: Answer;
  /** Of the answer; JSON unless said otherwise. */
  mediaType?: string;
  /** Answers 409 where what is stored is newer than what was sent. */
  refusesOlder?: boolean;
  /** Its 503 is an answer, not an error: it says what is away. */
  tellsUnavailable?: boolean;
  /** Of the process, not of the API: answered without a look at the parameters. */
  isStatus?: boolean;
}

export type Method = "GET" | "POST" | "PATCH" | "DELETE";

/** JSON that a request brings. */
export interface RequestBody {
  about: string;
  schema: z.ZodType;
  /** Larger ones are refused with 413 before they are read. */
  bytesMax: number;
  /** Code of that refusal; `BODY_TOO_LARGE` unless said otherwise. */
  tooLargeCode?: string;
}

/** Declares a path; exists so that each keeps the types of its own schemas. */
export function defineEndpoint<Shape extends z.ZodRawShape, Answer extends z.ZodType>(
  endpoint: Endpoint<Shape, Answer>,
): Endpoint<Shape, Answer> {
  return endpoint;
}

/** Names of the parameters that stand in the path, in their order. */
export function pathParameters({ path }: Pick<Endpoint, "path">): string[] {
  return [...path.matchAll(/\{(\w+)\}/g)].flatMap(([, name]) => name ?? []);
}
