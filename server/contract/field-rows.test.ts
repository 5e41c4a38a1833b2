import { expect, it } from "vitest";
import { ALIAS_OF, fieldRows } from "./field-rows";

const rowsOf = (properties: object, required: string[] = []) =>
  fieldRows({ type: "object", properties, required }).map(({ path, needed, value }) => [path, needed, value]);

it("fields inside of others stand behind them, however deep", () => {
  const skill = { type: "object", properties: { base: { type: "integer" } } };
  const entry = { type: "object", properties: { name: { type: "string" } }, required: ["name"] };
  const player = { anyOf: [{ type: "object", properties: { ns: { type: "number" } } }, { type: "null" }] };
  expect(
    rowsOf({
      skills: { type: "object", additionalProperties: skill },
      objects: { type: ["array", "null"], items: entry },
      player,
    }),
  ).toEqual([
    ["skills", false, "object"],
    ["skills.*.base", false, "whole number"],
    ["objects", false, "list or null"],
    ["objects[].name", true, "text"],
    ["player", false, "object or null"],
    ["player.ns", false, "number"],
  ]);
});

it.each<[object, string]>([
  [{ type: "string", format: "date-time" }, "ISO 8601"],
  [{ type: "string", format: "uuid", description: "Of the alert." }, "UUID: Of the alert."],
  [{ type: ["number", "null"], description: "In percent." }, "number or null: In percent."],
  [{ type: ["number", "string"], description: "whole, 0 or more" }, "whole, 0 or more"],
  [{ type: "string", enum: ["up", "down"] }, "`up`, `down`"],
  [{ anyOf: [{ type: "string", enum: ["death"] }, { type: "string" }] }, "`death`"],
  [{ const: true }, "true"],
  [{}, "anything"],
])("%j is said in words: %s", (schema, value) => {
  expect(rowsOf({ field: schema })).toEqual([["field", false, value]]);
});

it("another name of a field is no field", () => {
  expect(rowsOf({ text: { type: "string" }, message: { [ALIAS_OF]: "text" } }, ["text"])).toEqual([
    ["text", true, "text"],
  ]);
});
