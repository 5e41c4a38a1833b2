import type { InventoryItem } from "@/server/contract/http/items";
import { cantripFamilies, cantripTierName, isCantripTier } from "@/server/facts/cantrips";
import { itemFacts } from "../item-facts";
import { comparableFigures } from "./comparable-figures";

/** Facts of several items side by side, as a table shows them: a cell an item, in the order of the items. */
export interface ComparedGroup {
  title: string;
  rows: readonly ComparedRow[];
}

export interface ComparedRow {
  label: string;
  /** Not all cells say the same. */
  differs: boolean;
  cells: readonly ComparedCell[];
}

export interface ComparedCell {
  /** Empty where nothing is known, or it has none. */
  words: string;
  /** Better than another one, and no other one better than it. */
  isBest: boolean;
}

type Cell = { words: string; rank: number | null };

/** Everything that is known of any of them, in the order in which the item card has it. */
export function compareItems(
  items: readonly InventoryItem[],
  placeOf: (item: InventoryItem) => string,
): readonly ComparedGroup[] {
  const facts = items.map((item) => itemFacts(item, placeOf(item)));
  const titles = inOneOrder(facts.map(({ groups }) => groups.map(({ title }) => title)));
  const fromFacts = titles.map((title) => {
    const columns = facts.map(({ groups }) => groups.find((group) => group.title === title)?.facts ?? []);
    const labels = inOneOrder(columns.map((column) => column.map(({ label }) => label)));
    const rows = labels.map((label) => {
      const figure = comparableFigures.find((known) => known.group === title && known.label === label);
      const sign = figure?.better === "less" ? -1 : 1;
      return row(
        label,
        items.map((item, at) => {
          const value = figure?.of(item) ?? null;
          return {
            words: columns[at]?.find((fact) => fact.label === label)?.value ?? "",
            rank: value === null ? null : value * sign,
          };
        }),
      );
    });
    return { title, rows };
  });
  const requirements = facts.map(({ requirements }) => ({ words: requirements.join(", "), rank: null }));
  const added: readonly ComparedGroup[] = [
    { title: "Requires", rows: [row("To use it", requirements)] },
    { title: "Cantrips", rows: cantripRows(items) },
    { title: "Spells", rows: spellRows(items) },
  ];
  // Whereabouts come last, as on the card.
  return [...fromFacts.slice(0, -1), ...added, ...fromFacts.slice(-1)]
    .map(({ title, rows }) => ({ title, rows: rows.filter(isKnown) }))
    .filter(({ rows }) => rows.length > 0);
}

function isKnown({ cells }: ComparedRow): boolean {
  return cells.some(({ words }) => words !== "");
}

/** A row a family: the best tier that each item has of it. */
function cantripRows(items: readonly InventoryItem[]): readonly ComparedRow[] {
  return cantripFamilies.map(({ key, name }) =>
    row(
      name,
      items.map(({ spells }) => {
        const tiers = spells.flatMap(({ family, tier, is_active }) =>
          !is_active && family === key && tier !== null && isCantripTier(tier) ? [tier] : [],
        );
        const best = Math.max(0, ...tiers);
        return { words: best === 0 ? "" : (cantripTierName(best) ?? "yes"), rank: best };
      }),
    ),
  );
}

/** What is no cantrip, a row a spell. What is in force on an item only now is no part of it. */
function spellRows(items: readonly InventoryItem[]): readonly ComparedRow[] {
  const namesOf = ({ spells }: InventoryItem) =>
    spells.flatMap(({ name, spell_id, family, tier, is_active }) =>
      is_active || (family !== null && isCantripTier(tier)) ? [] : [name ?? `Spell ${spell_id}`],
    );
  const carried = items.map(namesOf);
  return [...new Set(carried.flat())]
    .sort((a, b) => a.localeCompare(b))
    .map((name) =>
      row(
        name,
        carried.map((names) => ({ words: names.includes(name) ? "yes" : "", rank: null })),
      ),
    );
}

function row(label: string, cells: readonly Cell[]): ComparedRow {
  const ranks = cells.flatMap(({ rank }) => (rank === null ? [] : [rank]));
  const [best, worst] = [Math.max(...ranks), Math.min(...ranks)];
  const isContest = ranks.length > 1 && best > worst;
  return {
    label,
    differs: cells.some(({ words }) => words !== cells[0]?.words),
    cells: cells.map(({ words, rank }) => ({ words, isBest: isContest && rank === best })),
  };
}

/** All names of lists that have one order and each lack some, in that order. */
function inOneOrder(lists: readonly (readonly string[])[]): readonly string[] {
  const order: string[] = [];
  for (const list of lists) {
    let at = 0;
    for (const name of list) {
      const known = order.indexOf(name);
      if (known < 0) order.splice(at, 0, name);
      at = (known < 0 ? at : known) + 1;
    }
  }
  return order;
}
