import { OBJECT_CLASS } from "@/server/facts/object-classes";
import { bracelets, necklaces, rings, trinkets, type WearableKind } from "../facts/clothing-kinds";
import type { Random } from "../random";
import { LEVEL_OF_TIER_8 } from "./armor";
import { enchantment, jewelrySpells } from "./enchant";
import { bagOf, CATEGORY, INT, type Thing } from "./item";
import { pickMaterial } from "./material";
import { rollRatings } from "./ratings";
import { levelRequirement } from "./requirements";
import { middling, oddsOf, type Tier } from "./tiers";

const kinds = { neck: necklaces, wrist: bracelets, finger: rings } as const;

/** For the neck, a wrist or a finger. */
export function rollJewel(rng: Random, tier: Tier, where: keyof typeof kinds): Thing {
  return jewelOf(rng, tier, rng.pick(kinds[where]));
}

export function rollTrinket(rng: Random, tier: Tier): Thing {
  return jewelOf(rng, tier, rng.pick(trinkets));
}

function jewelOf(rng: Random, tier: Tier, kind: WearableKind): Thing {
  const odds = oddsOf(tier);
  const { ints, doubles, spells } = enchantment(rng, tier, jewelrySpells);
  const rated = rollRatings(rng, tier, "jewelry");
  return {
    name: kind.name,
    objectClass: OBJECT_CLASS.jewelry,
    ints: bagOf([
      [INT.burden, kind.burden],
      [INT.value, middling(rng, odds.value)],
      [INT.workmanship, middling(rng, odds.workmanship)],
      [INT.material, pickMaterial(rng, ["metal", "metal", "gem"])],
      [INT.wcid, kind.wcid],
      [INT.icon, kind.icon],
      [INT.slots, kind.slots],
      [INT.category, CATEGORY.jewelry],
      ...ints,
      ...rated,
      ...levelRequirement(rated.length > 0 ? LEVEL_OF_TIER_8 : 0),
    ]),
    doubles: bagOf(doubles),
    spells,
  };
}
