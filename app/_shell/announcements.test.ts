import { expect, test } from "vitest";
import { announcements, nextSpoken, type Spoken } from "./announcements";

test("the same sentence twice is a change of the page each time", () => {
  const silent: Spoken = ["", ""];
  const once = nextSpoken(silent, "Bob died.");
  const twice = nextSpoken(once, "Bob died.");
  expect(once).toEqual(["Bob died.", ""]);
  expect(twice).toEqual(["", "Bob died."]);
  expect(nextSpoken(twice, "Bob died.")).toEqual(once);
});

test("what waits is taken once, the newest of a crowd", () => {
  for (let n = 1; n <= 60; n++) announcements.say(`word ${n}`);
  const words = announcements.take();
  expect(words).toHaveLength(50);
  expect(words.at(-1)).toBe("word 60");
  expect(announcements.take()).toEqual([]);
});
