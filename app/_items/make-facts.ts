import { formatCount } from "@/app/_ui/format";
import type { InventoryItem } from "@/server/contract/http/items";
import { type Fact, factAboveZero, factOf } from "./fact";
import { lastingFigure, workmanshipFigure } from "./item-figures";

type Enhancements = NonNullable<InventoryItem["enhancements"]>;

/** What it is made of, and what was made of it since. */
export function makingFacts(enhancements: Enhancements): readonly Fact[] {
  const { material, material_name, workmanship, imbue_names, set_name, item_set, item_level } = enhancements;
  const most = enhancements.item_level_max;
  return [
    ...factOf("Material", material_name ?? (material ? `Material ${material}` : null)),
    ...factOf("Workmanship", workmanship === null ? null : workmanshipFigure(workmanship)),
    ...factAboveZero("Items in the bag", enhancements.num_items_in_material),
    ...factOf("Tinkered", tinkWords(enhancements.tinks)),
    ...factOf("Imbued", imbue_names.join(", ")),
    ...factOf("Set", set_name ?? (item_set ? `Set ${item_set}` : null)),
    ...factOf("Level", item_level === null ? null : `${item_level}${most === null ? "" : ` of ${most}`}`),
    ...(item_level === null ? factOf("Highest level", most) : []),
    ...factOf("Cloak", cloakWords(enhancements.cloak_proc)),
  ];
}

/** The magic in it: how hard it was to put there, and how long it lasts. */
export function magicFacts(enhancements: Enhancements): readonly Fact[] {
  const { mana_cur: now, mana_max: most, mana_rate: secondsEach } = enhancements;
  const mana = now === null ? null : formatCount(now);
  const lasts = now !== null && now > 0 && secondsEach ? lastingFigure(now * secondsEach) : null;
  return [
    ...factAboveZero("Spellcraft", enhancements.spellcraft),
    ...factOf("Mana", most === null ? mana : `${mana ?? "?"} of ${formatCount(most)}`),
    ...factOf("Mana lasts", lasts),
    ...factAboveZero("Mana for each use", enhancements.mana_cost),
  ];
}

/** Ten tinks fill it. */
function tinkWords(tinks: number | null): string | null {
  if (tinks === null || tinks === 0) return null;
  return tinks === 1 ? "once" : `${tinks} times`;
}

function cloakWords(proc: number | null): string | null {
  switch (proc) {
    case null:
    case 0:
      return null;
    case 1:
      return "casts a spell";
    case 2:
      return "absorbs damage";
    default:
      return `effect ${proc}`;
  }
}
