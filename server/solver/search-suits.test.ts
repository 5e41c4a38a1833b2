import { describe, expect, it } from "vitest";
import {
  type FoundSuit,
  type SearchDone,
  type SearchProgress,
  SUIT_SLOTS,
  type SuitRequest,
} from "@/server/contract/suits";
import { type SearchEvent, type SearchInput, searchSuits } from "./index";
import { bruteForce, constraintIds, isFeasible } from "./oracle/brute-force";
import { checkList } from "./oracle/check-list";
import { checkSuit } from "./oracle/check-suit";
import { Dice } from "./oracle/dice";
import { LARGE_FAMILIES, LARGE_SPELLS, largeInventory } from "./oracle/large-inventory";
import { randomInstance } from "./oracle/random-instance";

/** Everything that a search tells. */
function searched(input: SearchInput, env?: Parameters<typeof searchSuits>[1]) {
  const progress: SearchProgress[] = [];
  const suits: FoundSuit[] = [];
  const search = searchSuits(input, env);
  for (;;) {
    const { done, value } = search.next();
    if (done) return { progress, suits, done: value.data };
    if (value.type === "progress") progress.push(value.data);
    else suits.push(value.data);
  }
}

/** What has to be the same whenever it is searched for. */
function resultOf({ status, best, suits }: SearchDone): string {
  return JSON.stringify({ status, best, suits });
}

const SEEDS = Array.from({ length: 500 }, (_, seed) => seed);
const cantrips = LARGE_FAMILIES.slice(0, 25).map((family) => ({ family }));
const bothSets = { primary: { id: 13, min: 5 }, secondary: { id: 14, min: 4 } };
const mules: SearchInput = {
  items: largeInventory(),
  spells: LARGE_SPELLS,
  request: { sets: bothSets, cantrips, limits: { timeMs: 120_000 } },
};
/** Takes minutes. */
const endless: SearchInput = {
  items: largeInventory({ armorLevels: [300, 2] }),
  spells: LARGE_SPELLS,
  request: {
    cantrips: LARGE_FAMILIES.slice(0, 40).map((family) => ({ family })),
    weights: { owner: 300, overlap: 50 },
    limits: { timeMs: 120_000 },
  },
};

describe("500 random searches", () => {
  const results = SEEDS.map((seed) => {
    const input = randomInstance(seed);
    return { seed, input, ...searched(input) };
  });

  it("list exactly the scores that brute force lists", () => {
    for (const { seed, input, done } of results) {
      const wanted = bruteForce(input).suits.map(({ score }) => score);
      expect(
        done.suits.map(({ score }) => score),
        `seed ${seed}`,
      ).toEqual(wanted);
      expect([done.status, done.reason], `seed ${seed}`).toEqual([
        wanted.length > 0 ? "optimal" : "infeasible",
        "proved",
      ]);
    }
  });

  it("list suits that an independent check finds nothing wrong with, in order and all different", () => {
    for (const { seed, input, done, suits } of results) {
      for (const { suit } of suits) expect(checkSuit(input, suit), `seed ${seed}`).toEqual([]);
      for (const suit of done.suits) expect(checkSuit(input, suit), `seed ${seed}`).toEqual([]);
      expect(checkList(input, done.suits), `seed ${seed}`).toEqual([]);
    }
  });

  it("name a conflict where there is no suit, of which nothing can be left out", () => {
    let conflicts = 0;
    for (const { seed, input, done } of results) {
      if (done.infeasible === null) continue;
      conflicts++;
      const { conflict, details } = done.infeasible;
      expect(constraintIds(input.request), `seed ${seed}`).toEqual(expect.arrayContaining(conflict));
      expect(
        details.map(({ constraint }) => constraint),
        `seed ${seed}`,
      ).toEqual(conflict);
      expect(isFeasible(input, conflict), `seed ${seed}`).toBe(false);
      for (const left of conflict) {
        const others = conflict.filter((one) => one !== left);
        expect(isFeasible(input, others), `seed ${seed} without ${left}`).toBe(true);
      }
    }
    expect(conflicts).toBeGreaterThan(50);
  });

  it("never take back what they told: bests rise, bounds fall and are never below the best there is", () => {
    for (const { seed, progress, suits, done } of results) {
      expectMonotone(progress, `seed ${seed}`);
      for (const { bound } of progress)
        if (bound !== null && done.best !== null) expect(bound).toBeGreaterThanOrEqual(done.best);
      const scores = suits.map(({ suit }) => suit.score);
      expect(scores, `seed ${seed}`).toEqual([...new Set(scores)].sort((a, b) => a - b));
      expect(scores.at(-1) ?? null, `seed ${seed}`).toBe(done.best);
    }
  });

  it("find the same for the same items in another order", () => {
    for (const { seed, input, done } of results) {
      const items = new Dice(seed).shuffled(input.items);
      expect(resultOf(searched({ ...input, items }).done), `seed ${seed}`).toBe(resultOf(done));
    }
  });
});

function expectMonotone(progress: readonly SearchProgress[], about: string): void {
  for (const [index, { best, bound, explored, pruned }] of progress.entries()) {
    const before = progress[index - 1];
    if (before === undefined) continue;
    expect(best ?? Number.NEGATIVE_INFINITY, about).toBeGreaterThanOrEqual(
      before.best ?? Number.NEGATIVE_INFINITY,
    );
    expect(bound ?? Number.POSITIVE_INFINITY, about).toBeLessThanOrEqual(
      before.bound ?? Number.POSITIVE_INFINITY,
    );
    expect(explored, about).toBeGreaterThanOrEqual(before.explored);
    expect(pruned, about).toBeGreaterThanOrEqual(before.pruned);
  }
}

describe("a search of 25 mules", () => {
  const first = searched(mules);

  it("proves the best suit and the list", () => {
    expect(first.done).toMatchObject({ status: "optimal", optimal: true, topKExact: true, gapPct: 0 });
    expect(first.done.suits).toHaveLength(10);
    for (const suit of first.done.suits) expect(checkSuit(mules, suit)).toEqual([]);
    expect(checkList(mules, first.done.suits)).toEqual([]);
    expectMonotone(first.progress, "25 mules");
    expect(first.progress.map(({ phase }) => phase)).toEqual(
      expect.arrayContaining(["load", "filter", "bound", "search", "list"]),
    );
  });

  it("finds the same again, in whatever order the items come and however the clock runs", () => {
    const items = new Dice(7).shuffled(mules.items);
    let ticks = 0;
    const now = () => (ticks += 3);
    const again = searched({ ...mules, items }, { now, shouldStop: () => false });
    expect(resultOf(again.done)).toBe(resultOf(first.done));
  });

  it("changes nothing of what it is given", () => {
    const before = JSON.stringify(endless);
    searched({ ...endless, request: { ...endless.request, limits: { nodes: 3 } } });
    expect(JSON.stringify(endless)).toBe(before);
  });
});

describe("what is impossible among 25 mules' items is seen and named", () => {
  const jewelry = ["neck", "wristLeft", "wristRight", "fingerLeft", "fingerRight", "trinket"] as const;
  const epics = cantrips.map((wanted) => ({ ...wanted, minTier: 3 as const, required: true }));
  const conflictOf = (request: SuitRequest) => {
    const { done } = searched({ ...mules, request: { ...request, limits: { timeMs: 120_000 } } });
    expect([done.status, done.reason]).toEqual(["infeasible", "proved"]);
    return done.infeasible?.conflict ?? [];
  };

  it("a slot to fill that is not searched", () => {
    const slots = SUIT_SLOTS.filter((slot) => slot !== "head" && slot !== "shield");
    expect(conflictOf({ slots, fill: ["head"], cantrips })).toEqual(["fill:head"]);
  });

  it("more required cantrips than the jewelry can carry", () => {
    const conflict = conflictOf({ slots: [...jewelry], cantrips: epics });
    expect(conflict.length).toBeGreaterThan(6);
    expect(conflict.every((id) => id.startsWith("cantrip:"))).toBe(true);
  });

  it("a hundred locked items", () => {
    const locked = mules.items.slice(0, 100).map(({ id }) => ({ item: id }));
    const conflict = conflictOf({ locked, cantrips: epics });
    expect(conflict.length).toBeGreaterThan(1);
    expect(conflict.every((id) => id.startsWith("lock:"))).toBe(true);
  });

  it("more pieces of two sets than there are slots", () => {
    const sets = { primary: { id: 13, min: 9 }, secondary: { id: 14, min: 3 } };
    expect(conflictOf({ sets })).toEqual(["set:primary", "set:secondary"]);
  });
});

describe("a search that takes too long", () => {
  /** A clock that only goes on when it is looked at. */
  const clock = (stepMs: number) => {
    let at = 0;
    return () => (at += stepMs);
  };

  it("ends at its time limit with the best it has, and says how far from proved that is", () => {
    const request = { ...endless.request, limits: { timeMs: 2_000 } };
    const { done } = searched({ ...endless, request }, { now: clock(1), shouldStop: () => false });
    expect(done).toMatchObject({ status: "feasible", reason: "timeLimit", optimal: false, topKExact: false });
    expect(done.bound ?? 0).toBeGreaterThan(done.best ?? 0);
    expect(done.gapPct).toBeGreaterThan(0);
    expect(done.elapsedMs).toBeGreaterThanOrEqual(2_000);
    expect(done.suits.flatMap((suit) => checkSuit({ ...endless, request }, suit))).toEqual([]);
  });

  it("ends after so many branches, always with the same", () => {
    const request = { ...endless.request, limits: { nodes: 20 } };
    const [one, other] = [searched({ ...endless, request }).done, searched({ ...endless, request }).done];
    expect(one).toMatchObject({ status: "feasible", reason: "nodeLimit", explored: 20 });
    expect(resultOf(one)).toBe(resultOf(other));
  });

  it("ends when it is told to, with what it has or without any suit", () => {
    let asked = 0;
    const late = searched(endless, { now: clock(1), shouldStop: () => ++asked > 400 }).done;
    expect(late).toMatchObject({ status: "feasible", reason: "cancelled", optimal: false });
    const atOnce = searched(endless, { now: clock(1), shouldStop: () => true }).done;
    expect(atOnce).toMatchObject({ status: "unknown", reason: "cancelled", suits: [], best: null });
  });

  it("can be left at any event", () => {
    const search: Generator<SearchEvent, unknown> = searchSuits(endless);
    for (let count = 0; count < 10; count++) expect(search.next().done).toBe(false);
    expect(search.return(undefined)).toEqual({ done: true, value: undefined });
    expect(search.next().done).toBe(true);
  });
});
