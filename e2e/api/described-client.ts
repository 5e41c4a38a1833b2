import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import type { AxiosResponse } from "axios";
import { OpenAPIClientAxios, type OpenAPIV3_1, type Operation } from "openapi-client-axios";
import { z } from "zod";

/** What a generic client knows of an API from its description alone. */
export interface DescribedClient {
  operations: Operation[];
  /** Asks by the operation's name; whatever status comes back is an answer. */
  ask(
    operationId: string,
    parameters?: Record<string, string | number>,
    headers?: Record<string, string>,
    /** What is sent, as JSON. */
    body?: unknown,
  ): Promise<AxiosResponse>;
  /** What of an answer is not as described: for its status, its media type, its every field. Empty when all is. */
  faults(operationId: string, answer: Answer): string[];
}

export type Answer = Pick<AxiosResponse, "status" | "data"> & { headers: object };

/** A client made of the description, and a judge of answers made of the same. */
export async function describedClient(
  definition: OpenAPIV3_1.Document,
  baseURL: string,
): Promise<DescribedClient> {
  const api = new OpenAPIClientAxios({
    definition: structuredClone(definition),
    axiosConfigDefaults: { baseURL, validateStatus: () => true, maxRedirects: 0 },
  });
  const client = await api.init();
  const judge = judgeOf(definition);
  return {
    operations: api.getOperations(),
    ask(operationId, parameters = {}, headers = {}, body = null) {
      const method = client[operationId];
      if (method === undefined) throw new Error(`the client has no ${operationId}`);
      return method(parameters, body, { headers });
    },
    faults: judge,
  };
}

const home = "description.json";

function judgeOf({ paths, components }: OpenAPIV3_1.Document): DescribedClient["faults"] {
  const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false, strictRequired: false });
  formats.default(ajv);
  // Answers may grow for their readers; but what this version answers, it describes.
  ajv.addSchema({ $id: home, $defs: closed(components?.schemas) });
  const operations = Object.values(paths ?? {}).flatMap((path) =>
    [path?.get ?? [], path?.post ?? [], path?.patch ?? [], path?.delete ?? []].flat(),
  );
  return (operationId, { status, headers, data }) => {
    const operation = operations.find((each) => each.operationId === operationId);
    const response = described.safeParse(followed(operation?.responses?.[status], components?.responses));
    if (!response.success) return [`status ${status} is not described`];
    const mediaType = String(Reflect.get(headers, "content-type")).split(";")[0] ?? "";
    const content = z.object({ schema: reference }).safeParse(response.data.content[mediaType]);
    if (!content.success) return [`media type ${mediaType} is not described`];
    const validate = ajv.compile({ $ref: `${home}#/$defs/${nameIn(content.data.schema)}` });
    return validate(data) ? [] : (validate.errors ?? []).map(inWords);
  };
}

const described = z.object({ content: z.record(z.string(), z.unknown()) });
const reference = z.object({ $ref: z.string().startsWith("#/components/") });

function nameIn({ $ref }: z.infer<typeof reference>): string {
  return $ref.slice($ref.lastIndexOf("/") + 1);
}

/** The thing itself, or the one of the components that it refers to. */
function followed(thing: unknown, components: object = {}): unknown {
  const refers = reference.safeParse(thing);
  if (!refers.success) return thing;
  return followed(Reflect.get(components, nameIn(refers.data)), components);
}

/** The schemas with every object that lists its fields closed against others. */
function closed(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(closed);
  if (typeof node !== "object" || node === null) return node;
  const entries = Object.entries(node).map(([keyword, value]) => [keyword, closed(value)]);
  const isListed = "properties" in node && !("additionalProperties" in node);
  return { ...Object.fromEntries(entries), ...(isListed && { additionalProperties: false }) };
}

function inWords({ instancePath, message, params }: ErrorObject): string {
  return `${instancePath || "the answer"} ${message} ${JSON.stringify(params)}`;
}
