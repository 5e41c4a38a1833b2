import { expect, test } from "vitest";
import { ReadingAge } from "./reading-age";

const NOW = Date.parse("2026-11-22T20:50:54.000Z");

test("a wrong plugin clock does not make fresh readings look old", () => {
  const ages = new ReadingAge();
  for (let at = NOW; at < NOW + 20_000; at += 2_000) {
    expect(ages.ageMs("Larsson", at - 90_000, at, true)).toBe(0);
  }
});

test("a clock that runs ahead gives no negative age", () => {
  expect(new ReadingAge().ageMs("Larsson", NOW + 60_000, NOW, true)).toBe(0);
});

test("a frame that waited in a queue is as old as it is", () => {
  const ages = new ReadingAge();
  ages.ageMs("Larsson", NOW - 90_000, NOW, true);
  expect(ages.ageMs("Larsson", NOW - 90_000, NOW + 25_000, true)).toBe(25_000);
});

test("a replayed frame is as old as it is and teaches nothing", () => {
  const ages = new ReadingAge();
  expect(ages.ageMs("Larsson", NOW - 40_000, NOW, false)).toBe(40_000);
  expect(ages.ageMs("Larsson", NOW - 1_000, NOW, false)).toBe(1_000);
});

test("a clock that was set back is learned within two minutes", () => {
  const ages = new ReadingAge();
  let last = 0;
  for (let at = 0; at <= 150_000; at += 2_000) {
    const offsetMs = at < 10_000 ? 0 : 8_000;
    last = ages.ageMs("Larsson", NOW + at - offsetMs, NOW + at, true);
    if (at === 10_000) expect(last).toBe(8_000);
  }
  expect(last).toBe(0);
});
