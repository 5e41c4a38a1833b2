import { OBJECT_CLASS } from "@/server/facts/object-classes";
import { armorLevelChange } from "@/server/facts/spells";
import { spellLadder } from "../facts/item-spells";
import type { Random } from "../random";
import { aetheriaFor, takeUpArms } from "./arms";
import { INT, type Item, makeItem } from "./item";
import { appraised } from "./known";
import { accessories, dressInArmor, type Worn } from "./suit";
import type { Wearer } from "./wearer";

/** Seconds that clients have been running for when they looked at what their characters wear. */
const CLIENT_SECONDS_MAX = 90_000;
const UNDER_A_SPELL_CHANCE = 0.25;

/** Everything that somebody wears and wields: complete, fitting, and looked at. */
export function outfit(rng: Random, wearer: Wearer, nextId: () => number): Item[] {
  const worn = [
    ...dressInArmor(rng, wearer),
    ...accessories(rng, wearer),
    ...takeUpArms(rng, wearer),
    ...aetheriaFor(rng, wearer),
  ];
  return worn.map((piece) => {
    const item = appraised(
      wear(makeItem(nextId(), piece.thing), piece.at, wearer),
      rng.int(1, CLIENT_SECONDS_MAX),
    );
    return isArmor(piece) && rng.chance(UNDER_A_SPELL_CHANCE) ? underImpenetrability(item) : item;
  });
}

/** On the body. */
export function wear(item: Item, at: number, { playerId }: Pick<Wearer, "playerId">): Item {
  const { [INT.slot]: _, ...ints } = item.IntValues;
  return {
    ...item,
    IntValues: { ...ints, [INT.wornAt]: at, [INT.container]: playerId, [INT.wielder]: playerId },
  };
}

function isArmor({ thing }: Worn): boolean {
  return thing.objectClass === OBJECT_CLASS.armor && INT.coverage in thing.ints;
}

/** As the client saw it while its wearer's Impenetrability was on it, if it has none that is as strong itself. */
function underImpenetrability(item: Item): Item {
  const { levels } = spellLadder("impenetrability");
  if (item.Spells.some((id) => levels.includes(id))) return item;
  const strongest = levels.at(-1) ?? 0;
  const armorLevel = (item.IntValues[INT.armorLevel] ?? 0) + (armorLevelChange(strongest) ?? 0);
  return {
    ...item,
    IntValues: { ...item.IntValues, [INT.armorLevel]: armorLevel },
    ActiveSpells: [strongest],
  };
}
