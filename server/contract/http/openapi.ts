import { jsonSchema, openJsonSchema } from "../event-formats";
import { type Endpoint, pathParameters, type RequestBody } from "./define";
import { apiError } from "./error";
import { httpPaths } from "./paths";

type JsonObject = Record<string, unknown>;

const about = `Every path answers at \`/x\` and at \`/api/x\`; what is asked with GET is also answered to HEAD. Parameters a
path does not know are refused.
Times are ISO 8601 with milliseconds and Z, absent values null, coordinates map units. Names are written as the game
spells them and percent-encoded in paths. New fields may come; none goes.

Sign in as a browser does: \`GET /api/auth/csrf\`, then \`POST /api/auth/callback/credentials\` with \`username\`,
\`password\` and \`csrfToken\` as a form; or send the service token as Bearer.`;

/** OpenAPI 3.1 of the whole HTTP API, made of the schemas that the routes and the services use. */
export function openApiDocument(version: string) {
  const endpoints: [string, Endpoint][] = Object.entries(httpPaths);
  return {
    openapi: "3.1.0",
    info: { title: "Mosswart Overlord", version, description: about },
    servers: [{ url: "/" }],
    security: [{ session: [] }, { secureSession: [] }, { bearer: [] }],
    paths: pathsOf(endpoints),
    components: {
      securitySchemes: {
        session: { type: "apiKey", in: "cookie", name: "next-auth.session-token" },
        secureSession: {
          type: "apiKey",
          in: "cookie",
          name: "__Secure-next-auth.session-token",
          description: "The session where people reach the server by https.",
        },
        bearer: { type: "http", scheme: "bearer", description: "The service token." },
      },
      responses: Object.fromEntries(
        Object.entries(refusals).map(([name, { description }]) => [
          name,
          { description, ...contentOf("application/json", "Error") },
        ]),
      ),
      schemas: {
        ...Object.fromEntries(
          endpoints.map(([name, { answer }]) => [schemaName(name), openJsonSchema(answer)]),
        ),
        Error: openJsonSchema(apiError),
      },
    },
  };
}

interface Refusal {
  status: number;
  description: string;
  /** Whether a path refuses so. */
  of(endpoint: Endpoint): boolean;
}

const refusals: Readonly<Record<string, Refusal>> = {
  BadRequest: {
    status: 400,
    description: "A parameter, or what was sent, is wrong, missing, unknown or given twice; field names it.",
    of: ({ isStatus }) => !isStatus,
  },
  NotSignedIn: {
    status: 401,
    description: "Nobody is signed in, or no longer.",
    of: ({ access }) => access !== "everybody",
  },
  NotAllowed: {
    status: 403,
    description: "Whoever is signed in has not the right, or the request came from a page of another origin.",
    of: ({ access, method }) => access === "officer" || (method ?? "GET") !== "GET",
  },
  NotFound: {
    status: 404,
    description: "No such character has ever reported, or no such thing was.",
    of: ({ input, method }) =>
      "id" in input.shape ||
      (method !== "POST" && ["character", "landblock", "item_id", "run"].some((name) => name in input.shape)),
  },
  MethodNotAllowed: {
    status: 405,
    description: "Not with this method; Allow says with which.",
    of: () => true,
  },
  Conflict: {
    status: 409,
    description:
      "What is stored is newer than what was sent; of an inventory, stored says how much it is, and from when.",
    of: ({ refusesOlder }) => refusesOlder === true,
  },
  LengthRequired: {
    status: 411,
    description: "What is sent needs its Content-Length.",
    of: ({ body }) => body !== undefined,
  },
  BodyTooLarge: {
    status: 413,
    description: "More was sent than is read.",
    of: ({ body }) => body !== undefined,
  },
  UnsupportedMedia: {
    status: 415,
    description: "Send JSON, and say so.",
    of: ({ body }) => body !== undefined,
  },
  TooManyRequests: {
    status: 429,
    description: "Asked too often; Retry-After says after how many seconds to come back.",
    of: ({ access }) => access === "account" || access === "officer",
  },
  Unavailable: {
    status: 503,
    description:
      "Something this needs is away for now; Retry-After says after how many seconds to come back.",
    of: ({ access }) => access === "account" || access === "officer",
  },
};

/** Every path with an operation for each of its methods. */
function pathsOf(endpoints: readonly [string, Endpoint][]): Record<string, Record<string, JsonObject>> {
  const paths: Record<string, Record<string, JsonObject>> = {};
  for (const [name, endpoint] of endpoints) {
    const method = (endpoint.method ?? "GET").toLowerCase();
    paths[endpoint.path] = { ...paths[endpoint.path], [method]: operation(name, endpoint) };
  }
  return paths;
}

function operation(name: string, endpoint: Endpoint): JsonObject {
  const { summary, about: description, body, mediaType = "application/json" } = endpoint;
  const answer = contentOf(mediaType, schemaName(name));
  const refused = Object.entries(refusals).filter(([, { of }]) => of(endpoint));
  return {
    operationId: name,
    summary,
    ...(description !== undefined && { description }),
    ...securityOf(endpoint),
    parameters: parametersOf(endpoint),
    ...(body !== undefined && { requestBody: requestBody(body) }),
    responses: {
      200: { description: "As asked for.", ...answer },
      ...Object.fromEntries(
        refused.map(([refusal, { status }]) => [status, { $ref: `#/components/responses/${refusal}` }]),
      ),
      ...(endpoint.tellsUnavailable && { 503: { description: "Not all of it works.", ...answer } }),
    },
  };
}

/** Where it is not that of the whole API. */
function securityOf({ access }: Endpoint): { security?: JsonObject[] } {
  switch (access) {
    case "account":
      return {};
    case "officer":
      return { security: [{ session: [] }, { secureSession: [] }] };
    case "service":
      return { security: [{ bearer: [] }] };
    case "everybody":
      return { security: [] };
  }
}

function requestBody({ about: description, schema }: RequestBody): JsonObject {
  return {
    description,
    required: true,
    content: { "application/json": { schema: jsonSchema(schema, "input") } },
  };
}

function parametersOf(endpoint: Endpoint): JsonObject[] {
  const inPath = new Set(pathParameters(endpoint));
  const { properties = {}, required = [] } = jsonSchema(endpoint.input, "input") as {
    properties?: Record<string, JsonObject>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, { description, examples, ...schema }]) => ({
    name,
    in: inPath.has(name) ? "path" : "query",
    required: required.includes(name),
    ...(description !== undefined && { description }),
    ...(Array.isArray(examples) && { example: examples[0] }),
    schema,
  }));
}

function contentOf(mediaType: string, schema: string): JsonObject {
  return { content: { [mediaType]: { schema: { $ref: `#/components/schemas/${schema}` } } } };
}

function schemaName(operationName: string): string {
  return operationName.charAt(0).toUpperCase() + operationName.slice(1);
}
