import { Validator } from "@seriousme/openapi-schema-validator";
import { describe, expect, it } from "vitest";
import { openApiDocument } from "./openapi";
import { httpPaths } from "./paths";

const document = openApiDocument("2026.11.22.0114-ab12cd3");

describe("the description of the HTTP API", () => {
  it("is a valid OpenAPI 3.1 document", async () => {
    const validator = new Validator();
    const { valid, errors } = await validator.validate(structuredClone(document));
    expect(errors).toBeUndefined();
    expect([valid, validator.version]).toEqual([true, "3.1"]);
  });

  it("says of every moment that is asked with what forms it may have", () => {
    const moments = Object.values(document.paths)
      .flatMap(({ get }) => get?.parameters ?? [])
      .filter((parameter) => /"name":"(from|to|before)"/.test(JSON.stringify(parameter)));
    expect(moments.length).toBeGreaterThan(4);
    for (const moment of moments)
      expect(moment).toMatchObject({
        description: expect.stringContaining("ISO 8601 (no zone: UTC), a date alone"),
        schema: { type: "string", format: "date-time" },
      });
  });

  it("has every path, with its parameters and what it refuses", () => {
    const paths = Object.values(httpPaths).map(({ path }) => path);
    expect(Object.keys(document.paths)).toEqual([...new Set(paths)]);
    expect(document.paths["/combat-deltas/{character}"]).toMatchObject({
      get: {
        operationId: "combatDeltas",
        parameters: [
          {
            name: "character",
            in: "path",
            required: true,
            example: "Larsson",
            schema: { type: "string", maxLength: 64 },
          },
          { name: "from", in: "query", required: false },
          { name: "to", in: "query", required: false },
          {
            name: "limit",
            in: "query",
            required: false,
            schema: { type: "integer", maximum: 10_000, default: 2_000 },
          },
          { name: "cursor", in: "query", required: false },
        ],
        responses: {
          200: { content: { "application/json": { schema: { $ref: "#/components/schemas/CombatDeltas" } } } },
          400: { $ref: "#/components/responses/BadRequest" },
          401: { $ref: "#/components/responses/NotSignedIn" },
          404: { $ref: "#/components/responses/NotFound" },
          405: { $ref: "#/components/responses/MethodNotAllowed" },
          429: { $ref: "#/components/responses/TooManyRequests" },
          503: { $ref: "#/components/responses/Unavailable" },
        },
      },
    });
  });

  it("says who may ask: everybody, the service token alone, or whoever is signed in", () => {
    expect(document.paths["/api-version"]).toMatchObject({ get: { security: [] } });
    expect(document.paths["/metrics"]).toMatchObject({ get: { security: [{ bearer: [] }] } });
    expect(document.paths["/live"]?.get).not.toHaveProperty("security");
    expect(document.security).toEqual([{ session: [] }, { secureSession: [] }, { bearer: [] }]);
  });

  it("says of what is sent what it is, who may send it, and how that may be refused", () => {
    const { get, post } = document.paths["/inventory/{character}/import"] ?? {};
    expect(get).toBeUndefined();
    expect(post).toMatchObject({
      operationId: "inventoryImport",
      security: [{ session: [] }, { secureSession: [] }],
      parameters: [
        { name: "character", in: "path", required: true },
        { name: "as_of", in: "query", required: false, schema: { type: "string", format: "date-time" } },
        { name: "replace_newer", in: "query", required: false, schema: { type: "boolean" } },
      ],
      requestBody: {
        required: true,
        content: { "application/json": { schema: { anyOf: [{ type: "array" }, { type: "object" }] } } },
      },
    });
    const statuses = Object.keys(Object(post?.responses)).map(Number);
    expect(statuses).toEqual([200, 400, 401, 403, 405, 409, 411, 413, 415, 429, 503]);
  });

  it("closes no answer against new fields", () => {
    expect(JSON.stringify(document.components)).not.toContain('"additionalProperties":false');
  });
});
