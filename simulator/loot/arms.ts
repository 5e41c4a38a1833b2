import { damageTypes } from "@/server/facts/damage-types";
import { EQUIP } from "@/server/facts/equip-slots";
import { strangerNames } from "../facts/name-parts";
import type { Random } from "../random";
import { aetheriaKinds, rollAetheria } from "./aetheria";
import { ammunitionFor } from "./ammunition";
import { rollShield } from "./armor";
import { INT, type Thing } from "./item";
import { rollMelee } from "./melee";
import { MASTERY, rollCaster, rollMissile } from "./ranged";
import { type Worn, whole } from "./suit";
import { imbuedWeapon } from "./tinkering";
import { leastWeaponSkill, tierOfLevel, type Wearer } from "./wearer";

const HEAVY = 44;
const TWO_HANDED = 41;

/** What somebody fights with, imbued and worked to the end, and what goes with it: a shield, or something to shoot. */
export function takeUpArms(rng: Random, wearer: Wearer): Worn[] {
  const weapon = imbuedWeapon(rng, mainWeapon(rng, wearer), [
    rng.pick(strangerNames),
    rng.pick(strangerNames),
  ]);
  const worn = [whole(weapon)];
  switch (wearer.build.style) {
    case "melee":
      if (weapon.ints[INT.slots] === EQUIP.meleeWeapon)
        worn.push(whole(rollShield(rng, tierOfLevel(wearer.level))));
      break;
    case "missile":
      worn.push(
        whole(
          ammunitionFor(
            weapon.ints[INT.mastery] ?? MASTERY.bow,
            damageBit(wearer),
            leastWeaponSkill(wearer.level),
            rng.int(150, 1000),
          ),
        ),
      );
      break;
    case "magic":
      break;
  }
  return worn;
}

function mainWeapon(rng: Random, wearer: Wearer): Thing {
  const tier = tierOfLevel(wearer.level);
  const wish = { damageType: damageBit(wearer), skillMax: leastWeaponSkill(wearer.level) };
  switch (wearer.build.style) {
    case "melee":
      return rollMelee(rng, tier, { ...wish, skill: rng.pick([HEAVY, HEAVY, TWO_HANDED]) });
    case "missile":
      return rollMissile(rng, tier, wish);
    case "magic":
      return rollCaster(rng, tier, wish);
  }
}

function damageBit({ build }: Wearer): number {
  return damageTypes.find(({ key }) => key === build.element)?.bit ?? 1;
}

/** A stone for every slot that one's level has opened. */
export function aetheriaFor(rng: Random, { level }: Wearer): Worn[] {
  return aetheriaKinds.filter((kind) => kind.level <= level).map((kind) => whole(rollAetheria(rng, kind)));
}
