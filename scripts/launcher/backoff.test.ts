import { expect, test } from "vitest";
import { Backoff } from "./backoff";

test("pauses double up to half a minute", () => {
  const backoff = new Backoff();
  const pauses = Array.from({ length: 8 }, () => backoff.next(0));
  expect(pauses).toEqual([500, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000]);
});

test("a minute of health forgives all earlier deaths", () => {
  const backoff = new Backoff();
  for (let death = 0; death < 5; death += 1) backoff.next(59_999);
  expect(backoff.next(60_000)).toBe(500);
  expect(backoff.next(0)).toBe(1_000);
});
