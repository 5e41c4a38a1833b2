import { OBJECT_CLASS } from "@/server/facts/object-classes";
import type { Random } from "../random";
import { DOUBLE, INT, type NumberBag, STRING, type Thing } from "./item";
import { hundredths } from "./tiers";

export const TINKS_MAX = 10;
const STEEL_ARMOR_LEVEL = 20;
const MAHOGANY_MODIFIER = 0.04;
const GARNET_MODIFIER = 0.01;
const GRANITE_SHARE = 0.8;

/** What a rend of an element is called, as a bit, by the damage it goes with. */
const RENDS: ReadonlyMap<number, number> = new Map([
  [1, 0x8],
  [2, 0x10],
  [4, 0x20],
  [8, 0x80],
  [16, 0x200],
  [32, 0x40],
  [64, 0x100],
  [1024, 0x4000],
]);
/** Critical Strike, Crippling Blow, Armor Rending. */
const STRIKES = [0x1, 0x2, 0x4];
/** Melee, missile and magic defense, on what is worn. */
const DEFENSES = [0x400, 0x800, 0x1000];

/** The same thing, imbued by one crafter and worked to the end by another: what a character fights with. */
export function imbuedWeapon(rng: Random, thing: Thing, crafters: readonly [string, string]): Thing {
  const ints = { ...thing.ints };
  const doubles = { ...thing.doubles };
  const strikes = thing.objectClass === OBJECT_CLASS.wandStaffOrb ? STRIKES.slice(0, 2) : STRIKES;
  const rend = RENDS.get(ints[INT.damageType] ?? 0);
  ints[INT.imbue] = rend !== undefined && rng.chance(0.6) ? rend : rng.pick(strikes);
  ints[INT.tinks] = TINKS_MAX;
  workOn(thing.objectClass, ints, doubles, TINKS_MAX - 1);
  return {
    ...thing,
    ints,
    doubles,
    strings: { ...thing.strings, [STRING.tinkerer]: crafters[0], [STRING.imbuer]: crafters[1] },
  };
}

/** Iron or granite for blades, mahogany for bows, green garnet for casters. */
function workOn(objectClass: number, ints: NumberBag, doubles: NumberBag, tinks: number): void {
  if (objectClass === OBJECT_CLASS.meleeWeapon) {
    const granite = Math.floor(tinks / 3);
    ints[INT.maxDamage] = (ints[INT.maxDamage] ?? 0) + tinks - granite;
    doubles[DOUBLE.variance] = hundredths((doubles[DOUBLE.variance] ?? 0) * GRANITE_SHARE ** granite);
  } else if (objectClass === OBJECT_CLASS.missileWeapon) {
    doubles[DOUBLE.damageModifier] = hundredths(
      (doubles[DOUBLE.damageModifier] ?? 1) + tinks * MAHOGANY_MODIFIER,
    );
  } else {
    doubles[DOUBLE.elementalVersusMonsters] = hundredths(
      (doubles[DOUBLE.elementalVersusMonsters] ?? 1) + tinks * GARNET_MODIFIER,
    );
  }
}

/** The same piece with steel in it, and now and then an imbue of defense, which takes the place of one tinker. */
export function tinkeredArmor(rng: Random, thing: Thing, tinks: number, crafter: string): Thing {
  if (tinks === 0) return thing;
  const isImbued = rng.chance(0.15);
  const imbue: NumberBag = isImbued ? { [INT.imbue]: rng.pick(DEFENSES) } : {};
  const steel = isImbued ? tinks - 1 : tinks;
  const armorLevel = (thing.ints[INT.armorLevel] ?? 0) + steel * STEEL_ARMOR_LEVEL;
  return {
    ...thing,
    ints: { ...thing.ints, [INT.armorLevel]: armorLevel, [INT.tinks]: tinks, ...imbue },
    strings: { ...thing.strings, [STRING.tinkerer]: crafter },
  };
}

/** Jewelry is imbued and no more. */
export function imbuedJewel(rng: Random, thing: Thing, crafter: string): Thing {
  return {
    ...thing,
    ints: { ...thing.ints, [INT.tinks]: 1, [INT.imbue]: rng.pick(DEFENSES) },
    strings: { ...thing.strings, [STRING.imbuer]: crafter },
  };
}
