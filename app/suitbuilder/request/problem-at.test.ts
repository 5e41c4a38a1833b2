import { describe, expect, it } from "vitest";
import type { RunProblem } from "../run/run-failure";
import { pointersUp, problemAt } from "./problem-at";

const problem = (path: string | null): RunProblem => ({
  kind: "refused",
  title: "This cannot be searched for",
  text: "Too little.",
  path,
  requestId: null,
});
const refused = { sets: { primary: { id: 13, min: 5 } }, cantrips: [{ family: "strength" }] };

describe("what is wrong with a field", () => {
  it("stands at the field and at what it is a part of, and nowhere else", () => {
    const at = (field: string) => problemAt(field, problem("/sets/primary/min"), refused, refused);
    expect(at("/sets/primary/min")).toBe("Too little.");
    expect(at("/sets/primary")).toBe("Too little.");
    expect(at("/sets")).toBe("Too little.");
    expect(at("/sets/primary/mi")).toBeNull();
    expect(at("/sets/secondary")).toBeNull();
    expect(at("/cantrips/0")).toBeNull();
  });

  it("is over once the field is changed, and not when another one is", () => {
    const later = (request: object) =>
      problemAt("/sets/primary", problem("/sets/primary/min"), refused, request);
    expect(later({ ...refused, cantrips: [] })).toBe("Too little.");
    expect(later({ ...refused, sets: { primary: { id: 13, min: 4 } } })).toBeNull();
    expect(later({})).toBeNull();
  });

  it("is none where the server named no field", () => {
    expect(problemAt("/sets", problem(null), refused, refused)).toBeNull();
  });
});

it("finds what a pointer is a part of, the closest first", () => {
  expect(pointersUp("/sets/primary/min")).toEqual(["/sets/primary/min", "/sets/primary", "/sets"]);
});
