import { describe, expect, it } from "vitest";
import { type ImportInput, importQuery } from "@/server/contract/http/inventory-import";
import { readImportQuery } from "./read-import-query";

describe("what a file is asked to be", () => {
  it.each<[string, ImportInput]>([
    ["a character's", { character: "+Ulf O'Neil & Sons 100%" }],
    ["from when it was written", { character: "Larsson", as_of: "2026-11-22T20:50:54.123Z" }],
    ["in the place of what is newer", { character: "Larsson", replace_newer: true }],
    ["not in its place", { character: "Larsson", replace_newer: false }],
  ])("%s is read as it was written", (_what, input) => {
    expect(readImportQuery(importQuery(input))).toEqual(input);
  });

  it.each([
    ["2026-11-22", "2026-11-22T00:00:00.000Z"],
    ["1795380654", "2026-11-22T20:50:54.000Z"],
    ["2026-11-22T22:50:54+02:00", "2026-11-22T20:50:54.000Z"],
  ])("may be from %s", (as_of, moment) => {
    expect(readImportQuery(new URLSearchParams({ character: "Larsson", as_of }))).toMatchObject({
      as_of: moment,
    });
  });

  it.each([
    ["", "character", "character: Invalid input: expected string, received undefined"],
    ["character=", "character", "character: must not be empty"],
    ["character=A&as_of=yesterday", "as_of", "as_of: must be a time like 2026-11-22T20:50:54Z"],
    ["character=A&as_of=", "as_of", "as_of: must be a time like 2026-11-22T20:50:54Z"],
    ["character=A&replace_newer=1", "replace_newer", "replace_newer: must be true or false"],
    ["character=A&force=true", "force", "force: there is no such parameter"],
  ])("of %j is refused by name", (query, field, message) => {
    expect(() => readImportQuery(new URLSearchParams(query))).toThrow(
      expect.objectContaining({ status: 400, code: "INVALID_INPUT", message, details: { field } }),
    );
  });
});
