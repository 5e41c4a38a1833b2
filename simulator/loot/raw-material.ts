import { materialName } from "@/server/facts/materials";
import { OBJECT_CLASS } from "@/server/facts/object-classes";
import { gemWcids, salvageWcids } from "../facts/salvage";
import type { Random } from "../random";
import { CATEGORY, DOUBLE, INT, type Thing } from "./item";
import { hundredths, middling, oddsOf, type Tier } from "./tiers";

const SALVAGE_UNITS_MAX = 100;
const SALVAGE_ICON = 0x102c;

const salvages = [...salvageWcids];
const gems = [...gemWcids];

/** A bag of salvage: of what, how full, and how good on the average. */
export function rollSalvage(rng: Random): Thing {
  const [material, wcid] = rng.pick(salvages);
  const units = rng.chance(0.5) ? SALVAGE_UNITS_MAX : rng.int(3, SALVAGE_UNITS_MAX - 1);
  return {
    name: `Salvaged ${materialName(material) ?? "Material"}`,
    objectClass: OBJECT_CLASS.salvage,
    ints: {
      [INT.burden]: 100,
      [INT.value]: units * rng.int(10, 140),
      [INT.usesMax]: SALVAGE_UNITS_MAX,
      [INT.uses]: units,
      [INT.material]: material,
      [INT.wcid]: wcid,
      [INT.icon]: SALVAGE_ICON,
      [INT.category]: CATEGORY.salvage,
    },
    doubles: { [DOUBLE.salvageWorkmanship]: hundredths(rng.between(4, 10)) },
  };
}

export function rollGem(rng: Random, tier: Tier): Thing {
  const [material, wcid] = rng.pick(gems);
  return {
    name: materialName(material) ?? "Gem",
    objectClass: OBJECT_CLASS.gem,
    ints: {
      [INT.burden]: 5,
      [INT.value]: middling(rng, oddsOf(tier).value),
      [INT.workmanship]: middling(rng, oddsOf(tier).workmanship),
      [INT.material]: material,
      [INT.wcid]: wcid,
      [INT.category]: CATEGORY.gem,
    },
  };
}
