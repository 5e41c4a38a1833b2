import { expect, it } from "vitest";
import { ServerTimes } from "./server-times";

function setUp() {
  const clock = { time: 5_000, now: () => clock.time };
  return { clock, times: new ServerTimes(clock) };
}

it("a character never gets the same time twice, even when the clock stands or goes back", () => {
  const { clock, times } = setUp();
  expect([1, 2, 3].map(() => times.next("Larsson"))).toEqual([5_000, 5_001, 5_002]);
  clock.time = 4_000;
  expect(times.next("Larsson")).toBe(5_003);
  clock.time = 6_000;
  expect(times.next("Larsson")).toBe(6_000);
});

it("one character's flood does not move the time of another", () => {
  const { times } = setUp();
  for (let i = 0; i < 1_000; i++) times.next("Flooder");
  expect(times.next("Larsson")).toBe(5_000);
});

it("however many names there are, none gets a time twice", () => {
  const { clock, times } = setUp();
  times.next("Larsson");
  for (let i = 0; i < 30_000; i++) times.next(`Name ${i}`);
  expect(times.next("Larsson")).toBe(5_001);
  clock.time += 1;
  expect(times.next("Larsson")).toBe(5_002);
});
