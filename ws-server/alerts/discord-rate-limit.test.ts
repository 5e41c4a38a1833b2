import { describe, expect, it } from "vitest";
import { rateLimitOf } from "./discord-rate-limit";

describe("rateLimitOf", () => {
  it.each<[string, Record<string, string>, unknown, number]>([
    ["seconds with decimals from the JSON", {}, { retry_after: 0.253, global: false }, 253],
    ["the header alone", { "retry-after": "7" }, null, 7_000],
    ["the longest of both", { "retry-after": "2" }, { retry_after: 1.5 }, 2_000],
    ["the end of the limit", { "x-ratelimit-reset-after": "1.25" }, null, 1_250],
    ["nothing that can be read", { "retry-after": "soon" }, { retry_after: "now" }, 5_000],
    ["nothing at all", {}, undefined, 5_000],
    ["no wait is negative or endless", { "retry-after": "-3" }, { retry_after: 1e12 }, 24 * 3_600_000],
    [
      "a global limit is not this webhook's",
      { "x-ratelimit-reset-after": "9" },
      { retry_after: 2, global: true },
      2_000,
    ],
  ])("%s", (_, headers, answer, ms) => {
    expect(rateLimitOf(headers, answer).retryAfterMs).toBe(ms);
  });

  it("a limit that is spent says how long", () => {
    const headers = { "x-ratelimit-remaining": "0", "x-ratelimit-reset-after": "1.2" };
    expect(rateLimitOf(headers, {}).spentMs).toBe(1_200);
    expect(rateLimitOf({ ...headers, "x-ratelimit-remaining": "1" }, {}).spentMs).toBe(0);
  });
});
