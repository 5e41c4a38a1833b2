import { TRPCClientError } from "@trpc/client";
import { expect, test } from "vitest";
import { failureOf } from "./search-failure";

const answered = (httpStatus: number, more: Record<string, unknown> = {}) =>
  TRPCClientError.from({
    error: {
      message: "owner: must not be empty",
      code: -32_600,
      data: { httpStatus, request_id: "abc", ...more },
    },
  });

test.each([
  ["no answer", new TypeError("Failed to fetch"), "unreachable", null],
  [
    "no answer, told by the client",
    TRPCClientError.from(new TypeError("Failed to fetch")),
    "unreachable",
    null,
  ],
  ["401", answered(401), "signed_out", "abc"],
  ["400", answered(400), "refused", "abc"],
  ["a database that is away", answered(503), "refused", "abc"],
  ["500", answered(500), "fault", "abc"],
])("%s is %s", (_case, error, kind, requestId) => {
  expect(failureOf(error)).toMatchObject({ kind, requestId });
});

test("a refusal keeps its words and its field, a fault tells nothing of itself", () => {
  expect(failureOf(answered(409, { field: "name" }))).toMatchObject({
    text: "owner: must not be empty",
    field: "name",
  });
  expect(failureOf(answered(500)).text).not.toContain("owner");
});
