import { describe, expect, it } from "vitest";
import { cleanJson, isJsonObject } from "@/server/contract";
import { excessOf } from "./excess";

describe("excessOf", () => {
  it.each([
    ["{}", 1, false],
    ['{"a":[]}', 2, false],
    ['{"a":[]}', 1, true],
    ['{"a":"[[[["}', 1, false],
    ['{"a":"\\"[[[["}', 1, false],
    ['{"a":"\\\\","b":[[]]}', 2, true],
    [`${"[]".repeat(1_000)}`, 1, false],
    ["[".repeat(10_000), 32, true],
  ])("%j deeper than %i: %s", (text, depthMax, deeper) => {
    const excess = excessOf(Buffer.from(text), { depthMax, valuesMax: 10_000 });
    expect(excess).toBe(deeper ? "nesting" : null);
  });

  it.each([
    ["{}", 1],
    ['{"a":1,"b":"x,{[","c":null}', 3],
    ['{"a":[1,2,[]],"b":{"c":{}}}', 8],
    [`{"a":[${"{},".repeat(99)}{}]}`, 201],
  ])("%j has %i values, and no reader counts them otherwise", (text, values) => {
    const bytes = Buffer.from(text);
    expect(excessOf(bytes, { depthMax: 32, valuesMax: values })).toBeNull();
    expect(excessOf(bytes, { depthMax: 32, valuesMax: values - 1 })).toBe("values");
    const parsed: unknown = JSON.parse(text);
    if (!isJsonObject(parsed)) throw new Error("not an object");
    expect(cleanJson(parsed, { valuesMax: values })).toBeNull();
    expect(cleanJson(parsed, { valuesMax: values - 1 })).toMatchObject({ code: "invalid" });
  });
});
