import { describe, expect, it } from "vitest";
import { withExclusion, withLock, withoutOwner, withoutPin } from "./pins";
import { LOCKED_MAX } from "./suit-draft";

const NOTHING = { locked: [], excluded: [] };

describe("a pinned item", () => {
  it("is locked or excluded, never both", () => {
    const locked = withLock(NOTHING, "1", ["chest"]);
    expect(locked).toEqual({ locked: [{ item: "1", coverage: ["chest"] }], excluded: [] });
    const excluded = withExclusion(locked, "1");
    expect(excluded).toEqual({ locked: [], excluded: ["1"] });
    expect(withLock(excluded, "1", null)).toEqual({ locked: [{ item: "1", coverage: null }], excluded: [] });
    expect(withoutPin(excluded, "1")).toEqual(NOTHING);
  });

  it("takes another form in its place, and is excluded once", () => {
    expect(withLock(withLock(NOTHING, "1", ["chest"]), "1", null).locked).toEqual([
      { item: "1", coverage: null },
    ]);
    expect(withExclusion(withExclusion(NOTHING, "1"), "1").excluded).toEqual(["1"]);
  });

  it("is one of no more than a request takes", () => {
    const locked = Array.from({ length: LOCKED_MAX }, (_, at) => ({ item: String(at), coverage: null }));
    const full = { locked, excluded: [] };
    expect(withLock(full, "another", null)).toBe(full);
    expect(withLock(full, "5", ["head"]).locked).toHaveLength(LOCKED_MAX);
  });
});

it("draws from everybody but one owner, also where so far everybody counted", () => {
  expect(withoutOwner(null, "B", ["A", "B", "C"])).toEqual(["A", "C"]);
  expect(withoutOwner(["B", "C"], "B", ["A", "B", "C"])).toEqual(["C"]);
});
