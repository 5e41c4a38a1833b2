import { describe, expect, test } from "vitest";
import { outcomeOf } from "./send-file";

const error = (message: string) =>
  JSON.stringify({ error: { code: "X", message, request_id: "7f0c", field: "body" } });
const report = {
  character_name: "Larsson",
  item_count: 3,
  stored: 2,
  as_of: "2026-11-22T20:50:54.000Z",
  skipped: [{ reason: "without_id", count: 1, why: "no object id", positions: [2] }],
};

describe("the server's answer", () => {
  test("is a report", () => {
    expect(outcomeOf(200, JSON.stringify(report))).toEqual({ kind: "done", report });
  });

  test("of a later version is a report all the same", () => {
    const later = { ...report, took_ms: 7, skipped: [{ ...report.skipped[0], reason: "cursed" }, "?"] };
    const outcome = outcomeOf(200, JSON.stringify(later));
    expect(outcome).toMatchObject({ kind: "done", report: { skipped: [{ reason: "cursed", count: 1 }] } });
  });

  test.each([
    [400, error("it is not JSON"), "it is not JSON", "7f0c"],
    [403, error("for officers"), "for officers", "7f0c"],
    [429, error("too many"), "too many", "7f0c"],
    [503, error("not stored"), "not stored", "7f0c"],
    [503, "<html>", "The server is not ready.", null],
    [500, error("Internal error"), "Something went wrong on the server.", "7f0c"],
    [502, "<html>", "Something went wrong on the server.", null],
    [200, "<html>", "Something went wrong on the server.", null],
    [200, '{"stored":"all"}', "Something went wrong on the server.", null],
  ])("%s %s is told as: %s", (status, body, text, requestId) => {
    expect(outcomeOf(status, body)).toEqual({
      kind: "failed",
      failure: { text, requestId, isSignedOut: false },
    });
  });

  test("that something newer is stored says what, unless it is another conflict", () => {
    const stored = { item_count: 9, updated_at: "2026-11-22T20:50:54.000Z" };
    const conflict = (more: object) =>
      JSON.stringify({ error: { code: "CONFLICT", message: "no", ...more } });
    expect(outcomeOf(409, conflict({ stored, field: "as_of" }))).toEqual({ kind: "older", stored });
    expect(outcomeOf(409, conflict({}))).toMatchObject({ kind: "failed", failure: { text: "no" } });
  });

  test("that nobody is signed in is told apart", () => {
    expect(outcomeOf(401, error("Sign in first"))).toMatchObject({ failure: { isSignedOut: true } });
  });
});
