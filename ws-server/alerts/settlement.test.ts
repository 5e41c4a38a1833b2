import { expect, it } from "vitest";
import { settlementOf } from "./settlement";

const timing = { retryMsMin: 1_000, retryMsMax: 300_000 };
const nowMs = Date.parse("2026-11-22T12:00:00.000Z");

it.each([
  [0, 1],
  [1, 2],
  [5, 32],
  [8, 256],
  [9, 300],
  [2_000, 300],
])("after %i failures the pause is %i s", (attempts, seconds) => {
  expect(settlementOf({ kind: "unavailable", reason: "HTTP 500" }, attempts, nowMs, timing)).toEqual({
    state: "pending",
    error: "HTTP 500",
    dueAt: new Date(nowMs + seconds * 1_000),
    isAttempt: true,
  });
});

it("being too many is no attempt, and the named time counts", () => {
  expect(
    settlementOf({ kind: "rate_limited", pauseMs: 64_500, global: true }, 3, nowMs, timing),
  ).toMatchObject({ dueAt: new Date(nowMs + 64_500), isAttempt: false });
});

it("what is refused for good or may have arrived is never repeated", () => {
  expect(settlementOf({ kind: "refused", reason: "HTTP 404" }, 0, nowMs, timing).state).toBe("failed");
  expect(settlementOf({ kind: "unknown", reason: "ECONNRESET" }, 0, nowMs, timing).state).toBe("uncertain");
});
