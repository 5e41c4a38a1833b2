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
  expect(settlementOf({ kind: "unavailable", reason: "HTTP 500" }, [{ attempts }], nowMs, timing)).toEqual({
    state: "pending",
    error: "HTTP 500",
    dueAt: new Date(nowMs + seconds * 1_000),
    isAttempt: true,
  });
});

it("being too many is no attempt, and the named time counts", () => {
  expect(
    settlementOf({ kind: "rate_limited", pauseMs: 64_500, global: true }, [{ attempts: 3 }], nowMs, timing),
  ).toMatchObject({ dueAt: new Date(nowMs + 64_500), isAttempt: false });
});

const refused = (isOfMessage: boolean) => ({ kind: "refused", reason: "HTTP 4xx", isOfMessage }) as const;
const fresh = { attempts: 0 };

it("what is refused for good or may have arrived is never repeated", () => {
  const torn = { kind: "unknown", reason: "ECONNRESET" } as const;
  for (const alerts of [[fresh], [fresh, fresh]]) {
    expect(settlementOf(refused(false), alerts, nowMs, timing).state).toBe("failed");
    expect(settlementOf(torn, alerts, nowMs, timing).state).toBe("uncertain");
  }
  expect(settlementOf(refused(true), [fresh], nowMs, timing).state).toBe("failed");
});

it("several alerts in a message that was refused wait for their next turn, which is now", () => {
  expect(settlementOf(refused(true), [fresh, fresh], nowMs, timing)).toMatchObject({
    state: "pending",
    dueAt: new Date(nowMs),
  });
});
