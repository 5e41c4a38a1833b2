import { EQUIP } from "@/server/facts/equip-slots";
import type { ArmorKind } from "../facts/armor-kinds";
import { strangerNames } from "../facts/name-parts";
import type { Random } from "../random";
import { armorOfTier, rollArmor } from "./armor";
import { BODY, slotsCovered, waysToWear } from "./body";
import { rollCloak, rollPants, rollShirt } from "./clothing";
import type { Thing } from "./item";
import { rollJewel, rollTrinket } from "./jewelry";
import type { Tier } from "./tiers";
import { imbuedJewel, TINKS_MAX, tinkeredArmor } from "./tinkering";
import { tierOfLevel, type Wearer } from "./wearer";

/** A thing and where on the body it is, as EquipMask bits. */
export interface Worn {
  readonly thing: Thing;
  readonly at: number;
}

const WHOLE_BODY = BODY.reduce((bits, bit) => bits | bit, 0);

/** Sets that each way to fight goes with; others are worn, too. */
const SETS: Readonly<Record<Wearer["build"]["style"], readonly number[]>> = {
  melee: [13, 16, 19, 23, 24],
  missile: [15, 20, 22, 25, 16],
  magic: [14, 21, 26, 28, 16],
};
const PRIMARY_PIECES = 5;

/** Armor on every part of the body, in as many pieces as chance will have it: five of one set, others of another. */
export function dressInArmor(rng: Random, { level, build }: Wearer): Worn[] {
  const tier = tierOfLevel(level);
  const primary = rng.pick(SETS[build.style]);
  const secondary = rng.pick(SETS[build.style].filter((set) => set !== primary));
  const crafter = rng.pick(strangerNames);
  const suit: Worn[] = [];
  let bare = WHOLE_BODY;
  for (const part of BODY) {
    if ((bare & part) === 0) continue;
    const kind = rng.weighted(kindsFor(tier, part, bare).map((one) => [one, one.fromTier ** 2] as const));
    const setId = suit.length < PRIMARY_PIECES ? primary : rng.chance(0.7) ? secondary : undefined;
    const tinks = tier < 7 || rng.chance(0.3) ? rng.int(0, 3) : rng.int(4, TINKS_MAX);
    const at = slotsCovered(kind.coverage);
    suit.push({ thing: tinkeredArmor(rng, rollArmor(rng, tier, kind, setId), tinks, crafter), at });
    bare &= ~at;
  }
  return suit;
}

/** Armor that covers a part and nothing that is covered already. */
function kindsFor(tier: Tier, part: number, bare: number): ArmorKind[] {
  return armorOfTier(tier).filter(({ coverage }) => {
    const at = slotsCovered(coverage);
    return (at & part) !== 0 && (at & ~bare) === 0;
  });
}

/** What goes under and around the armor: clothes, jewelry, and a cloak for those who are old enough. */
export function accessories(rng: Random, { level }: Wearer): Worn[] {
  const tier = tierOfLevel(level);
  const crafter = rng.pick(strangerNames);
  const jewel = (where: "neck" | "wrist" | "finger"): Thing => {
    const thing = rollJewel(rng, tier, where);
    return rng.chance(0.3) ? imbuedJewel(rng, thing, crafter) : thing;
  };
  const shirt = rollShirt(rng, tier);
  const pants = rollPants(rng, tier);
  return [
    whole(shirt),
    whole(pants),
    { thing: jewel("neck"), at: EQUIP.neck },
    { thing: jewel("wrist"), at: EQUIP.leftWrist },
    { thing: jewel("wrist"), at: EQUIP.rightWrist },
    { thing: jewel("finger"), at: EQUIP.leftFinger },
    { thing: jewel("finger"), at: EQUIP.rightFinger },
    { thing: rollTrinket(rng, tier), at: EQUIP.trinket },
    ...(level >= 30 ? [whole(rollCloak(rng, Math.min(5, Math.floor(level / 30))))] : []),
  ];
}

/** Worn in the one way in which it can be worn. */
export function whole(thing: Thing): Worn {
  return { thing, at: waysToWear(thing.ints)[0] ?? 0 };
}
