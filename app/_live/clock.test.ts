import { expect, test } from "vitest";
import { browserClock } from "./clock";

test("hours of sleep count, although the monotonic clock stood still", () => {
  let steady = 100;
  let wall = 1_000_000;
  const clock = browserClock(
    () => steady,
    () => wall,
  );
  steady += 50;
  wall += 50;
  expect(clock.now()).toBe(150);
  steady += 10;
  wall += 3_600_000;
  expect(clock.now()).toBe(160 + 3_599_990);
  expect(clock.sleptMs()).toBe(3_599_990);
});

test("a wall clock that is set back takes nothing away", () => {
  let wall = 1_000_000;
  const clock = browserClock(
    () => 100,
    () => wall,
  );
  wall -= 3_600_000;
  expect(clock.now()).toBe(100);
});
