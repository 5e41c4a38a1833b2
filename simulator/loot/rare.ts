import { OBJECT_CLASS } from "@/server/facts/object-classes";
import { wearableRares } from "../facts/fixed-items";
import { type Rare, rares, tierWeights } from "../facts/rares";
import type { Random } from "../random";
import { fixedThing } from "./fixed-item";
import { CATEGORY, INT, type Thing } from "./item";

/** What lies under the icons of rares. */
const RARE_UNDERLAY = 0x5b0c;

/** Some rare, great ones less often. */
export function pickRare(rng: Random): Rare {
  const tier = rng.weighted(tierWeights);
  return rng.pick(rares.filter((rare) => rare.tier === tier));
}

/** What was found; int 17 and the icon are what marks it. */
export function rareThing(rare: Rare): Thing {
  const fixed = wearableRares.get(rare.name);
  if (fixed) return fixedThing(fixed, { [INT.rareId]: rare.id, [INT.iconUnderlay]: RARE_UNDERLAY });
  return {
    name: rare.name,
    objectClass: rare.objectClass,
    ints: {
      [INT.burden]: 5,
      [INT.rareId]: rare.id,
      [INT.value]: rare.tier > 3 ? 50_000 : 5_000,
      [INT.wcid]: rare.wcid,
      [INT.iconUnderlay]: RARE_UNDERLAY,
      [INT.category]: rare.objectClass === OBJECT_CLASS.gem ? CATEGORY.gem : CATEGORY.misc,
    },
  };
}
