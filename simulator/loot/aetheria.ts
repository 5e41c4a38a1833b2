import { EQUIP } from "@/server/facts/equip-slots";
import { OBJECT_CLASS } from "@/server/facts/object-classes";
import type { Random } from "../random";
import { bagOf, CATEGORY, INT, type Thing } from "./item";
import { levelRequirement } from "./requirements";

/** Blue, yellow and red: class id, icon, slot, and the character level that opens the slot. */
export const aetheriaKinds = [
  { wcid: 42635, icon: 0x6c0a, slot: EQUIP.blueAetheria, level: 75 },
  { wcid: 42637, icon: 0x6c0c, slot: EQUIP.yellowAetheria, level: 150 },
  { wcid: 42636, icon: 0x6c0b, slot: EQUIP.redAetheria, level: 225 },
] as const;
const SIGIL_SET_MIN = 35;
const SIGIL_SET_MAX = 39;
/** Surges of destruction, affliction, protection, festering and regeneration. */
const SURGES = [5204, 5205, 5206, 5207, 5208];

/** A stone of power, of a colour, with a sigil and a surge; its level says how much they give. */
export function rollAetheria(
  rng: Random,
  kind: (typeof aetheriaKinds)[number] = rng.pick(aetheriaKinds),
): Thing {
  return {
    name: "Aetheria",
    objectClass: OBJECT_CLASS.gem,
    ints: bagOf([
      [INT.burden, 50],
      [INT.value, 10_000],
      [INT.wcid, kind.wcid],
      [INT.icon, kind.icon],
      [INT.slots, kind.slot],
      [INT.category, CATEGORY.gem],
      [
        INT.levelMax,
        rng.weighted([
          [1, 25],
          [2, 30],
          [3, 25],
          [4, 15],
          [5, 5],
        ]),
      ],
      [INT.levelStyle, 1],
      [INT.set, rng.int(SIGIL_SET_MIN, SIGIL_SET_MAX)],
      ...levelRequirement(kind.level),
    ]),
    spells: [rng.pick(SURGES)],
  };
}
