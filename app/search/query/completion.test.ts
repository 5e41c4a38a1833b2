import { describe, expect, test } from "vitest";
import { parseQuery } from "@/server/search";
import { afterEvent, type CompletionEvent, type CompletionState, closedAt } from "./completion";

const vocabulary = { owners: ["Larsson", "Ulf the Bold"], tags: ["hunters"] };

const following = (state: CompletionState, ...events: CompletionEvent[]) =>
  events.reduce((known, event) => afterEvent(known, event, vocabulary), state);
const typing = (text: string, cursor = text.length) =>
  following(closedAt(""), { kind: "typed", text, cursor });
const labels = ({ offered }: CompletionState) => offered?.items.map(({ label }) => label) ?? null;
const take = (state: CompletionState, label: string) =>
  following(state, { kind: "taken", index: labels(state)?.indexOf(label) ?? -1 });

describe("the list opens", () => {
  test.each([
    ["a begun word", "sl", "slot:"],
    ["a value that is to come", "slot:", "chest"],
    ["a begun value", "slot:ch", "chest"],
    ["names of this guild", "owner:la", "Larsson"],
    ["a comparison", "al:", ">="],
    ["a tier", "cantrip:strength>=", "epic"],
  ])("for %s", (_case, text, label) => {
    expect(labels(typing(text))).toContain(label);
  });

  test.each([
    ["an empty line", ""],
    ["a space between words", "is:armor "],
    ["a value that is all there", "slot:chest"],
    ["a name that nothing begins with", "xyzzy"],
    ["a number", "al:>=400"],
  ])("not for %s", (_case, text) => {
    expect(labels(typing(text))).toBeNull();
  });

  test("wherever it is asked for, with everything that could be written", () => {
    expect(labels(following(closedAt("is:armor "), { kind: "opened" }))).toContain("slot:");
  });

  test("for the word that the cursor has moved into, as long as it was open", () => {
    const open = typing("sl al:>=4", 2);
    expect(labels(following(open, { kind: "moved", cursor: 3 }))).toBeNull();
    expect(labels(following(closedAt("sl"), { kind: "moved", cursor: 1 }))).toBeNull();
  });
});

describe("stepping", () => {
  test("goes through the list, back to the text and round", () => {
    let state = typing("cantrip:strength>=");
    const seen = [1, 1, 1, 1, 1, 1, -1].map((by) => {
      state = following(state, { kind: "stepped", by });
      return state.active;
    });
    expect(seen).toEqual([0, 1, 2, 3, 4, -1, 4]);
  });

  test("by pages stops at the ends", () => {
    const open = following(typing("slot:"), { kind: "stepped", by: 1 }, { kind: "stepped", by: 100 });
    expect(open.active).toBe((labels(open)?.length ?? 0) - 1);
    expect(following(open, { kind: "stepped", by: -100 }).active).toBe(0);
  });

  test("opens a closed list", () => {
    expect(following(closedAt("is:armor "), { kind: "stepped", by: 1 })).toMatchObject({ active: 0 });
  });
});

describe("taking a suggestion", () => {
  test("the name of a filter asks for its value next", () => {
    const state = take(typing("sl"), "slot:");
    expect(state).toMatchObject({ text: "slot:", cursor: 5, active: -1 });
    expect(labels(state)).toContain("chest");
  });

  test("a value that is all there gets a space and closes the list", () => {
    expect(take(typing("slot:ch"), "chest")).toMatchObject({
      text: "slot:chest ",
      cursor: 11,
      offered: null,
    });
  });

  test("a cantrip may be followed by its tier", () => {
    const state = take(typing("cantrip:stre"), "Strength");
    expect(state.text).toBe("cantrip:strength");
    expect(labels(state)).toContain("strength>=");
  });

  test("in the middle of a text leaves the rest as it is", () => {
    const state = take(typing("is:armor slot:ch al:>=4", 16), "chest");
    expect(state).toMatchObject({ text: "is:armor slot:chest al:>=4", cursor: 20 });
  });

  test("writes a whole query out of a few letters each", () => {
    let state = closedAt("");
    const write = (letters: string) => {
      const text = state.text + letters;
      state = following(state, { kind: "typed", text, cursor: text.length });
    };
    for (const [letters, label] of [
      ["(cantr", "cantrip:"],
      ["stre", "Strength"],
      ["", "strength="],
      ["l", "legendary"],
      ["or cantrip:strength=e", "epic"],
    ] as const) {
      write(letters);
      state = take(state, label);
    }
    expect(state.text).toBe("(cantrip:strength=legendary or cantrip:strength=epic ");
    expect(parseQuery(`${state.text})`).ok).toBe(true);
  });
});

test("closing keeps text and cursor", () => {
  expect(following(typing("sl"), { kind: "closed" })).toEqual(closedAt("sl", 2));
});
