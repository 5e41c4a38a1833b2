import { expect, test } from "vitest";
import { createWorld } from "../world/world";

const names = createWorld({ seed: "names", characters: 1000, startMs: 0 }).names;

test("no two characters of a fleet share a name, whatever the letter case", () => {
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
});

test("names fit the game: 32 characters, letters, spaces, apostrophes, hyphens", () => {
  expect(names.filter((name) => !/^\+?[A-Z][A-Za-z' -]{1,31}$/.test(name))).toEqual([]);
});

test.each([
  ["a plus", /^\+/, 1, 20],
  ["an apostrophe", /'/, 50, 400],
  ["a hyphen", /-/, 20, 300],
  ["a space", / /, 100, 500],
])("some names have %s", (_, pattern, min, max) => {
  const found = names.filter((name) => pattern.test(name)).length;
  expect(found).toBeGreaterThanOrEqual(min);
  expect(found).toBeLessThanOrEqual(max);
});

test("a fleet of sixty has exactly one admin", () => {
  const sixty = createWorld({ seed: 1, characters: 60, startMs: 0 }).names;
  expect(sixty.filter((name) => name.startsWith("+")).length).toBe(1);
});
