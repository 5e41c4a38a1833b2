import { expect, it } from "vitest";
import { TokenBucket } from "./token-bucket";

const budget = { perSecond: 200, burst: 1_000 };

it("lets a burst pass, then what a second earns", () => {
  const bucket = new TokenBucket(budget, 0);
  for (let i = 0; i < 1_000; i++) expect(bucket.spend(1, 0)).toBe(false);
  expect(bucket.spend(1, 0)).toBe(true);
  expect(bucket.waitMs(0)).toBe(105);
  expect(bucket.waitMs(105)).toBe(0);
  expect(bucket.spend(20, 105)).toBe(false);
  expect(bucket.spend(1, 105)).toBe(true);
});

it("what was overdrawn is waited for", () => {
  const bucket = new TokenBucket(budget, 0);
  bucket.spend(3_000, 0);
  expect(bucket.waitMs(0)).toBe(10_100);
});

it("never holds more than a burst", () => {
  const bucket = new TokenBucket(budget, 0);
  expect(bucket.spend(1_001, 1e9)).toBe(true);
});
