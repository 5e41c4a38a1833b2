import { OBJECT_CLASS } from "@/server/facts/object-classes";
import { spellFact } from "@/server/facts/spells";
import { spellLadders } from "../facts/item-spells";
import type { Random } from "../random";
import { CATEGORY, INT, type Thing } from "./item";

const ladders = [...spellLadders.values()];
const SCROLL_ICON = 0x3377;

/** A scroll that teaches a spell of level 6, 7 or 8. Its class id is in no public list, so it has none. */
export function rollScroll(rng: Random): Thing {
  const spell = rng.pick(ladders).levels[rng.int(5, 7)] ?? 0;
  return {
    name: `Scroll of ${spellFact(spell)?.name ?? "Nothing"}`,
    objectClass: OBJECT_CLASS.scroll,
    ints: {
      [INT.burden]: 5,
      [INT.value]: 2000,
      [INT.icon]: SCROLL_ICON,
      [INT.category]: CATEGORY.writing,
    },
  };
}
