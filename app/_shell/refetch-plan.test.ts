import { expect, test, vi } from "vitest";
import { ManualClock } from "@/app/_live/test/manual-clock";
import { RefetchPlan } from "./refetch-plan";

const setUp = () => {
  const clock = new ManualClock();
  const ask = vi.fn();
  return { clock, ask, plan: new RefetchPlan(clock, ask) };
};

test("what has changed is asked for once it is stored, however often it was told", () => {
  const { clock, ask, plan } = setUp();
  for (let told = 0; told < 20; told++) plan.hear();
  clock.advance(1_400);
  expect(ask).not.toHaveBeenCalled();
  clock.advance(200);
  expect(ask).toHaveBeenCalledTimes(1);
});

test("a stream of changes is asked about every few seconds, and after the last", () => {
  const { clock, ask, plan } = setUp();
  for (let told = 0; told < 100; told++) {
    plan.hear();
    clock.advance(200);
  }
  const during = ask.mock.calls.length;
  expect(during).toBeGreaterThan(3);
  expect(during).toBeLessThan(7);
  clock.advance(10_000);
  expect(ask.mock.calls.length).toBeLessThanOrEqual(during + 1);
});

test("nothing is asked once nobody looks any more", () => {
  const { clock, ask, plan } = setUp();
  plan.hear();
  plan.stop();
  clock.advance(10_000);
  expect(ask).not.toHaveBeenCalled();
});
