import { expect, test } from "vitest";
import { filledIn } from "./fill-in";

const flag = (fields: object) => ({
  key: "abayarresearchnotes",
  name: null,
  max_solves: null,
  completed_at: "2026-11-22T07:20:00.000Z",
  ready_at: null,
  ...fields,
});

test("a flag that the game lists has its name, its limit and its waiting time", () => {
  expect(filledIn(flag({}))).toEqual(
    flag({
      name: "Abayar's Research Notes (Fiun Spell Casting Gloves)",
      max_solves: -1,
      ready_at: "2026-11-23T03:20:00.000Z",
    }),
  );
});

test("what the plugin says counts more than the list", () => {
  const told = flag({ name: "Notes", max_solves: 7, ready_at: "2026-11-22T08:00:00.000Z" });
  expect(filledIn(told)).toEqual(told);
});

test.each([
  ["a flag that nobody lists", flag({ key: "ourown" }), null],
  ["a flag that was never completed", flag({ completed_at: null }), null],
  ["a flag that is had once", flag({ key: "accessboss18" }), null],
  ["a flag without limit or waiting time", flag({ key: "claudecount" }), "2026-11-22T07:20:00.000Z"],
])("%s may be done again at the right time, or nobody knows", (_, told, ready_at) => {
  expect(filledIn(told).ready_at).toBe(ready_at);
});
