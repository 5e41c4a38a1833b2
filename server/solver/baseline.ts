import type { SearchDone } from "@/server/contract/suits";
import { maskOf, placeOf } from "./forms";
import { scoreWorn } from "./score-suit";
import { inventoryOf, type SearchInput, type Settings } from "./settings";
import type { WantedCantrips } from "./wanted-cantrips";

/** What the wearer wears now, armor as it is, whatever slots and filters say; null where that is not known. */
export function baselineOf(
  input: SearchInput,
  wanted: WantedCantrips,
  settings: Settings,
): SearchDone["baseline"] {
  const { name } = settings.wearer;
  if (name === null) return null;
  const { items } = inventoryOf(input);
  const worn = items
    .filter(({ equippedBy }) => equippedBy === name)
    .map((item) => {
      const place = placeOf(item.kind);
      return {
        item,
        form: { place, mask: item.kind === "armor" ? maskOf(item.coverage) : 0, reduced: false },
      };
    });
  if (worn.length === 0) return null;
  const { suit, problems } = scoreWorn(worn, wanted, settings);
  return { score: suit.score, valid: problems.length === 0 };
}
