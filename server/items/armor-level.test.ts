import { describe, expect, it } from "vitest";
import { type ArmorFacts, startingArmorLevel, wornArmorLevel } from "./armor-level";
import { itemSpellsOf } from "./item-spells";

const STEEL = 64;

function levelOf(facts: Partial<ArmorFacts>, own: number[] = [], active: number[] = []): number | null {
  const spells = itemSpellsOf({ Spells: own, ActiveSpells: active });
  return startingArmorLevel({
    armorLevel: 400,
    material: STEEL,
    tinks: 0,
    isImbued: false,
    spells,
    ...facts,
  });
}

describe("the armor level a piece was found with", () => {
  it.each<[string, Partial<ArmorFacts>, number | null]>([
    ["untouched", {}, 400],
    ["tinkered once", { tinks: 1 }, 380],
    ["tinkered ten times", { tinks: 10 }, 200],
    ["imbued only", { tinks: 1, isImbued: true }, 400],
    ["imbued and tinkered", { tinks: 10, isImbued: true }, 220],
    ["imbued without a tink to tell of", { tinks: 0, isImbued: true }, 400],
    ["not appraised", { tinks: null }, 400],
    ["of a quest", { material: null }, 200],
    ["of a quest, by material 0", { material: 0 }, 200],
    ["of a quest, whatever its tinks", { material: null, tinks: 10 }, 200],
    ["of a quest, and weak", { material: null, armorLevel: 150 }, -50],
    ["without armor, of a quest", { material: null, armorLevel: 0 }, 0],
    ["without armor, tinkered for something else", { armorLevel: 0, tinks: 3 }, 0],
    ["below nothing", { armorLevel: -20, tinks: 3 }, -20],
    ["of numbers that no piece has", { tinks: 2_147_483_647 }, null],
  ])("%s", (_, facts, level) => {
    expect(levelOf(facts)).toBe(level);
  });

  it.each([
    [[], [51], 380],
    [[], [1482], 350],
    [[], [1483], 325],
    [[], [1484], 300],
    [[], [1485], 250],
    [[], [1486], 200],
    [[], [2108], 180],
    [[], [4407], 160],
    [[], [2604], 380],
    [[], [2592], 360],
    [[], [4667], 340],
    [[], [6095], 320],
    [[2604], [], 420],
    [[2592], [], 440],
    [[4667], [], 460],
    [[6095], [], 480],
    [[4407], [], 400],
    [[2108], [2108], 180],
    [[4667], [4667, 4407], 160],
    // Armor of the wearer, a bane, a spell of a quest whose amount nobody knows.
    [[6102], [6102, 6088, 3093], 400],
  ])("with spells %j, and %j in force, is %d", (own, active, level) => {
    expect(levelOf({}, own, active)).toBe(level);
  });
});

describe("the armor level a piece has whenever it is worn", () => {
  it.each<[string, Partial<ArmorFacts>, number[], number[], number]>([
    ["untouched", {}, [], [], 400],
    ["tinkered and imbued", { tinks: 10, isImbued: true }, [], [], 400],
    ["of a quest", { material: null }, [], [], 400],
    ["of a quest, and weak", { material: null, armorLevel: 150 }, [], [], 150],
    ["without armor", { armorLevel: 0, tinks: 3 }, [], [], 0],
    ["with Impenetrability VIII in force", { tinks: 3 }, [], [4407], 160],
    ["with a cantrip of its own, in a pack", { tinks: 3 }, [4667], [], 460],
    ["with a cantrip of its own, worn and buffed", { tinks: 3 }, [4667], [4667, 4407], 160],
    ["with a spell of its own that casters have as well", {}, [4407], [4407], 160],
    ["of numbers that no piece has", { tinks: 2_147_483_647 }, [], [], 400],
  ])("%s", (_, facts, own, active, level) => {
    const known = { armorLevel: 400, material: STEEL, tinks: 0, isImbued: false, ...facts };
    expect(wornArmorLevel(known, levelOf(facts, own, active))).toBe(level);
  });
});
