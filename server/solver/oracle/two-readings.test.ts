import { describe, expect, it } from "vitest";
import { z } from "zod";
import { SUIT_SLOTS, type SuitSlot } from "@/server/contract/suits";
import { bruteForce } from "./brute-force";
import { cantripTiers } from "./cantrip-tiers";
import { breakdownOf } from "./check-figures";
import type { KnownPiece } from "./check-piece";
import { checkPieces } from "./check-suit";
import { Dice } from "./dice";
import { everySuit } from "./every-suit";
import { hardConstraintsOf } from "./hard-constraints";
import type { OracleInput } from "./oracle-input";
import { randomInstance } from "./random-instance";
import { rateSuit } from "./rate-suit";

/**
 * Brute force and the check of a suit read the specification twice. Where they differ one of them is wrong, and what
 * is tested against them may be right.
 */
describe("brute force and the check of a suit agree", () => {
  it("on every suit that brute force lists, and its score", () => {
    for (let seed = 0; seed < 150; seed++) {
      const input = randomInstance(seed);
      for (const { score, pieces } of bruteForce(input).suits) {
        const known = pieces.map(({ item, slots }) => knownPiece(input, item, slots));
        expect(checkPieces(known, input), `seed ${seed}`).toEqual([]);
        const parts = Object.values(breakdownOf(known, input));
        expect(
          parts.reduce((sum, part) => sum + part, 0),
          `seed ${seed}`,
        ).toBe(score);
      }
    }
  });

  it("on which outfits are suits, and on their scores", () => {
    let suits = 0;
    for (let seed = 0; seed < 150; seed++) {
      const input = randomInstance(seed);
      const scores = scoresByOutfit(input);
      const dice = new Dice(seed);
      const outfits = [...scores.keys()];
      for (let i = 0; i < 40; i++) {
        const start = outfits.length > 0 && dice.chance(0.9) ? parse(dice.pick(outfits)) : [];
        const known = changed(dice, input, start).map(([id, slots]) => knownPiece(input, id, slots));
        const name = nameOf(known.map(({ item, piece }) => [item.id, piece.slots]));
        const parts = Object.values(breakdownOf(known, input));
        const score = parts.reduce((sum, part) => sum + part, 0);
        const problems = checkPieces(known, input);
        if (problems.length === 0) suits++;
        expect(scores.get(name) ?? problems, `seed ${seed}: ${name}`).toEqual(
          problems.length === 0 ? score : problems,
        );
      }
    }
    expect(suits).toBeGreaterThan(750);
    expect(suits).toBeLessThan(5_250);
  });
});

type Outfit = [item: string, slots: SuitSlot[]][];

/** Of every suit that brute force would consider. */
function scoresByOutfit(input: OracleInput): Map<string, number> {
  const tiers = new Map(input.items.map((item) => [item.id, cantripTiers(item, input.spells)]));
  const tierOf = ({ item }: { item: { id: string } }, family: string) => tiers.get(item.id)?.get(family) ?? 0;
  const constraints = hardConstraintsOf(input.request, tierOf);
  const scores = new Map<string, number>();
  everySuit(input, (worn) => {
    if (!constraints.every((constraint) => constraint.isMet(worn))) return false;
    const name = nameOf(worn.map(({ item, slots }) => [item.id, [...slots]]));
    if (scores.has(name)) throw new Error(`met twice: ${name}`);
    scores.set(name, rateSuit(worn, input.request, tierOf).score);
    return false;
  });
  return scores;
}

/** The outfit with a piece more, a piece less or a piece worn in another way; sometimes as it is. */
function changed(dice: Dice, { items }: OracleInput, outfit: Outfit): Outfit {
  const change = dice.int(0, 3);
  const pieces = dice.shuffled(outfit);
  if (change > 1) pieces.shift();
  if (change === 1 || change === 2) {
    const item = dice.pick(items);
    const anywhere = SUIT_SLOTS.map((slot) => [slot]);
    const forms = item.kind === "armor" ? [item.coverage, ...item.alternatives] : anywhere;
    pieces.push([item.id, inOrder(dice.chance(0.9) ? dice.pick(forms) : dice.pick(anywhere))]);
  }
  return pieces.sort(([, a], [, b]) => placeOf(a) - placeOf(b));
}

function knownPiece({ items }: OracleInput, id: string, slots: SuitSlot[]): KnownPiece {
  const item = items.find((one) => one.id === id);
  if (!item) throw new Error(`no item ${id}`);
  const { name, character, armorLevel, setId } = item;
  const reduced = item.kind === "armor" && inOrder(item.coverage).join() !== slots.join();
  return { item, piece: { item: id, name, character, slots, reduced, armorLevel, setId } };
}

function nameOf(outfit: Outfit): string {
  return JSON.stringify([...outfit].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function parse(name: string): Outfit {
  return z.array(z.tuple([z.string(), z.array(z.enum(SUIT_SLOTS))])).parse(JSON.parse(name));
}

function inOrder(slots: readonly SuitSlot[]): SuitSlot[] {
  return SUIT_SLOTS.filter((slot) => slots.includes(slot));
}

function placeOf(slots: readonly SuitSlot[]): number {
  return SUIT_SLOTS.findIndex((slot) => slots.includes(slot));
}
