import { describe, expect, it } from "vitest";
import type { SuitRequest } from "@/server/contract/suits";
import { bruteForce } from "./brute-force";
import { randomInstance } from "./random-instance";
import { accessory, armor } from "./sample-items";
import { slotBySlot } from "./slot-by-slot";

const never = { shouldStop: () => false };

describe("the slot-by-slot search", () => {
  it("finds no more than brute force does, and the same where it says that it is proved", () => {
    let proved = 0;
    for (let seed = 0; seed < 300; seed++) {
      const input = randomInstance(seed);
      const best = bruteForce(input).suits[0]?.score ?? null;
      const found = slotBySlot(input, never);
      if (found.proved) {
        proved++;
        expect(found.score, `seed ${seed}`).toBe(best);
      } else if (found.score !== null) {
        expect(found.score, `seed ${seed}`).toBeLessThanOrEqual(best ?? Number.NEGATIVE_INFINITY);
      }
    }
    expect(proved).toBeGreaterThan(200);
  });

  it("takes no more pieces of a set than its target, and does not call that proved", () => {
    const items = [armor("a", ["head"], { setId: 13 }), armor("b", ["feet"], { setId: 13 })];
    const request = { sets: { primary: { id: 13, min: 1 } } };
    expect(slotBySlot({ items, spells: {}, request }, never)).toMatchObject({ score: 1499, proved: false });
  });

  it("tells of each better suit", () => {
    const items = [
      armor("a", ["head", "chest"], { armorLevel: 60 }),
      armor("b", ["head"]),
      armor("c", ["chest"]),
    ];
    const told: [number, string[]][] = [];
    const onSuit = (score: number, worn: readonly { item: { id: string } }[]) =>
      told.push([score, worn.map(({ item }) => item.id)]);
    slotBySlot({ items, spells: {}, request: {} }, { ...never, onSuit });
    expect(told).toEqual([
      [1199, ["a"]],
      [1998, ["b", "c"]],
    ]);
  });

  it("ends when it is asked to, with what it has", () => {
    const items = Array.from({ length: 2000 }, (_, i) =>
      accessory("ring", `r${i}`, { ratings: { damage: 1 }, character: `Mule ${i}` }),
    );
    const request: SuitRequest = { weights: { owner: 300 }, fill: ["fingerLeft", "fingerRight"] };
    let questions = 0;
    const stopped = slotBySlot({ items, spells: {}, request }, { shouldStop: () => ++questions === 2 });
    expect(stopped).toEqual({ score: -202, proved: false, explored: 8192 });
  });

  it("goes the same way every time", () => {
    const input = randomInstance(9);
    expect(slotBySlot({ ...input, items: [...input.items].reverse() }, never)).toEqual(
      slotBySlot(input, never),
    );
  });
});
