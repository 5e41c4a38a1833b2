import { expect, test } from "vitest";
import { LowMarks } from "./low-marks";

test("a vital that is low for a second is raised, not at the first reading", () => {
  const marks = new LowMarks();
  marks.see("Larsson", false, 0);
  marks.see("Larsson", true, 5_000);
  expect(marks.settle(5_999)).toEqual([]);
  expect(marks.raisedAtMs("Larsson")).toBeNull();
  expect(marks.settle(6_000)).toEqual([{ name: "Larsson", isLow: true }]);
  expect(marks.raisedAtMs("Larsson")).toBe(6_000);
});

test("more low readings neither start the second anew nor raise twice", () => {
  const marks = new LowMarks();
  marks.see("Larsson", false, 0);
  for (const atMs of [1_000, 1_300, 1_700, 1_900]) marks.see("Larsson", true, atMs);
  expect(marks.nextDueMs).toBe(2_000);
  expect(marks.settle(2_000)).toHaveLength(1);
  marks.see("Larsson", true, 2_100);
  expect(marks.nextDueMs).toBeNull();
  expect(marks.settle(9_000)).toEqual([]);
});

test("whoever is healed within the second never was low", () => {
  const marks = new LowMarks();
  marks.see("Larsson", false, 0);
  marks.see("Larsson", true, 1_000);
  marks.see("Larsson", false, 1_900);
  expect(marks.settle(60_000)).toEqual([]);
});

test("a vital that swings about the limit does not go up and down", () => {
  const marks = new LowMarks();
  marks.see("Larsson", true, 0);
  for (let atMs = 500; atMs < 20_000; atMs += 1_000) {
    marks.see("Larsson", false, atMs);
    marks.see("Larsson", true, atMs + 500);
    expect(marks.settle(atMs + 500)).toEqual([]);
  }
  expect(marks.raisedAtMs("Larsson")).toBe(0);
  marks.see("Larsson", false, 20_000);
  expect(marks.settle(22_999)).toEqual([]);
  expect(marks.settle(23_000)).toEqual([{ name: "Larsson", isLow: false }]);
});

test("whoever is seen for the first time counts as found, and has crossed nothing", () => {
  const marks = new LowMarks();
  marks.see("Larsson", true, 7);
  expect(marks.raisedAtMs("Larsson")).toBe(7);
  expect(marks.settle(60_000)).toEqual([]);
  marks.clear();
  expect(marks.raisedAtMs("Larsson")).toBeNull();
});

test("several crossings come in the order in which they fell due", () => {
  const marks = new LowMarks();
  for (const name of ["A", "B", "C"]) marks.see(name, name === "C", 0);
  marks.see("C", false, 100);
  marks.see("B", true, 2_000);
  marks.see("A", true, 2_050);
  expect(marks.settle(10_000).map(({ name }) => name)).toEqual(["B", "A", "C"]);
});
