import { expect, it } from "vitest";
import { DEFAULT_WEIGHTS } from "@/server/solver/defaults";
import { EMPTY_DRAFT, type SuitDraft, slotUses } from "../draft/suit-draft";
import { suitNames } from "../words/names";
import { sectionSummaries } from "./section-summaries";

const summaries = (change: Partial<SuitDraft>) =>
  sectionSummaries({ ...EMPTY_DRAFT, ...change }, suitNames(null, null), 60);

it("says what is usual while nobody has touched the form", () => {
  expect(summaries({})).toEqual({
    wearer: "nobody in particular",
    mules: "everybody",
    sets: "any",
    cantrips: "none wanted",
    slots: "18 of 19 searched",
    items: "none",
    filters: "the usual",
    weights: "the usual",
    limits: "10\u00a0s, 10 suits",
  });
});

it("says what was chosen", () => {
  expect(
    summaries({
      wearer: { name: "Karsh", level: 275, skills: {} },
      characters: ["A", "B"],
      sets: {
        primary: { id: 13, min: 5, target: 5 },
        secondary: { id: 14, min: 0, target: 4 },
        others: "allow",
      },
      cantrips: [{ family: "strength", minTier: 1, isRequired: true, weight: 1 }],
      slots: slotUses("leave", { head: "fill", feet: "search" }),
      locked: [{ item: "1", coverage: null }],
      excluded: ["2", "3"],
      filters: { ...EMPTY_DRAFT.filters, maxWieldLevel: 180, equipped: "any", reductions: "forbid" },
      weights: { ...DEFAULT_WEIGHTS, owner: 300, tierPoints: [0, 400, 1000, 1600] },
      limits: { ...EMPTY_DRAFT.limits, timeMs: 120_000, topK: 1 },
    }),
  ).toEqual({
    wearer: "Karsh, level 275",
    mules: "2 of 60",
    sets: "5 Soldier's + 4 Adept's",
    cantrips: "1 wanted, 1 required",
    slots: "2 of 19 searched, 1 must be filled",
    items: "1 locked, 2 excluded",
    filters: "wield ≤ 180, worn: everybody’s, nothing reduced",
    weights: "2 changed",
    limits: "2\u00a0min, 1 suit",
  });
});
