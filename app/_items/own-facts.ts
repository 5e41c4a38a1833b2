import { formatCount, formatFullTime } from "@/app/_ui/format";
import type { InventoryItem } from "@/server/contract/http/items";
import { type Fact, factAboveZero, factOf } from "./fact";
import { slotWords } from "./place-words";

/** What holds for anything at all: worth, weight, number, and what may be done with it. */
export function plainFacts(item: InventoryItem): readonly Fact[] {
  const { structure, max_structure: most } = item;
  return [
    ...factOf("Value", item.value === null ? null : formatCount(item.value)),
    ...factOf("Burden", item.burden === null ? null : formatCount(item.burden)),
    ...factOf("Stack", stackWords(item)),
    ...factOf(
      "Uses",
      structure === null
        ? null
        : `${formatCount(structure)}${most === null ? "" : ` of ${formatCount(most)}`}`,
    ),
    ...factAboveZero("Room for items", item.items_capacity),
    ...factAboveZero("Room for packs", item.containers_capacity),
    ...factOf("Bonded", bondWords(item.bonded)),
    ...factOf("Attuned", item.attuned ? "cannot be given away" : null),
    ...factOf("Reduces to", item.reduces_to.map(slotWords).join(", ")),
    ...factOf("Rare", item.rare_id === null ? null : `#${item.rare_id}`, "text-rare-common"),
  ];
}

/** Who has it, where, and since when. Times are the reader's own clock. */
export function recordFacts(item: InventoryItem, place: string): readonly Fact[] {
  return [
    ...factOf("Owner", item.character_name),
    ...factOf("Place", place),
    ...factOf("Changed", timeWords(item.updated_at)),
    ...factOf("Changed hands", item.moved_at === null ? null : timeWords(item.moved_at)),
  ];
}

function stackWords({ stack_count, stack_max }: InventoryItem): string | null {
  if (stack_max > 1) return `${formatCount(stack_count)} of ${formatCount(stack_max)}`;
  return stack_count > 1 ? formatCount(stack_count) : null;
}

function bondWords(bonded: number | null): string | null {
  switch (bonded) {
    case null:
    case 0:
      return null;
    case 1:
      return "stays at death";
    case -1:
      return "slippery: drops at death";
    case -2:
      return "destroyed at death";
    default:
      return `kind ${bonded}`;
  }
}

function timeWords(iso: string): string | null {
  const ms = Date.parse(iso);
  return Number.isNaN(ms) ? null : formatFullTime(ms);
}
