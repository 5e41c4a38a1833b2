import { expect, test } from "vitest";
import { VirtualClock } from "./virtual-clock";

function clock(startMs: number, rate: number): { clock: VirtualClock; pass: (ms: number) => void } {
  let wall = 1_000_000;
  return { clock: new VirtualClock(startMs, rate, () => wall), pass: (ms) => (wall += ms) };
}

test("at rate 1 it is the machine's clock", () => {
  const { clock: time, pass } = clock(1_000_000, 1);
  pass(1234);
  expect(time.nowMs()).toBe(1_001_234);
});

test("at rate 10 it runs ten times as fast, from its start", () => {
  const { clock: time, pass } = clock(500_000, 10);
  pass(1000);
  expect(time.nowMs()).toBe(510_000);
});

test("it never passes the present", () => {
  const { clock: time, pass } = clock(999_000, 100);
  pass(5000);
  expect(time.nowMs()).toBe(1_005_000);
});

test("held, it goes on from where it was held", () => {
  const { clock: time, pass } = clock(500_000, 10);
  pass(1000);
  time.hold(505_000);
  pass(100);
  expect(time.nowMs()).toBe(506_000);
});
