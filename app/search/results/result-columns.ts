import type { ItemSort } from "@/server/contract/http/inventory-search";
import type { InventoryItem } from "@/server/contract/http/items";
import { columnsOf } from "@/server/search/columns";
import type { Column } from "@/server/search/filter";
import { type QueryNode, termsOf } from "@/server/search/query-tree";
import { filterNamed } from "@/server/search/registry";
import { isItemSort } from "../search-address";
import { type CellWords, cellWords } from "./cell-words";
import { placeInWords } from "./place-in-words";

/** A column of the results. */
export interface ResultColumn {
  key: string;
  label: string;
  /** What the server sorts by; null where it cannot. */
  sort: ItemSort | null;
  kind: "name" | "owner" | "words" | "number";
  words: CellWords;
}

const ownColumns: readonly ResultColumn[] = [
  { key: "name", label: "Name", sort: "name", kind: "name", words: ({ full_name }) => full_name },
  {
    key: "owner",
    label: "Owner",
    sort: "owner",
    kind: "owner",
    words: ({ character_name }) => character_name,
  },
  { key: "place", label: "Place", sort: "place", kind: "words", words: placeInWords },
];

/** Shown without being asked for, where items have them. */
const USUAL = ["al", "dmg", "rating", "wield", "work", "value", "burden"];

/**
 * The columns of a result: whose it is and where, what the query names, and usual ones. Of these only such as hold
 * something among the first items, or are sorted by; later pages change nothing, so that no column comes and goes.
 */
export function resultColumns(
  tree: QueryNode | null,
  sort: ItemSort,
  first: readonly InventoryItem[],
): readonly ResultColumn[] {
  const terms = [...termsOf(tree)];
  const toColumns = (columns: readonly Column[]) =>
    columns.flatMap((column): readonly ResultColumn[] => {
      const words = cellWords(column, terms);
      return words === null ? [] : [resultColumn(column, words)];
    });
  const named = toColumns(columnsOf(tree));
  const usual = toColumns([...USUAL, sort].flatMap((name) => filterNamed(name)?.column ?? []));
  const isWanted = ({ key, words }: ResultColumn) =>
    key === sort || first.some((item) => !NOTHING.has(words(item)));
  const all = [...ownColumns, ...named, ...usual.filter(isWanted)];
  return [...new Map(all.map((column) => [column.key, column])).values()];
}

const NOTHING: ReadonlySet<string> = new Set(["", "0"]);

function resultColumn({ name, label, sort }: Column, words: CellWords): ResultColumn {
  return {
    key: name,
    label: SHORT_LABELS[name] ?? label,
    sort: isItemSort(name) ? name : null,
    kind: sort?.includes(".") ? "number" : "words",
    words,
  };
}

/** Where the filter's own label is too long for a column, or says something else above it. */
const SHORT_LABELS: Readonly<Record<string, string>> = {
  dmg: "Damage",
  edm: "Damage vs. monsters",
  // The order is that of the last change; when a whole inventory was told is no figure of an item.
  seen: "Last change",
  work: "Work",
};

/** Figures begin with the highest, moments with the latest, spells with the best, all other words with A. */
export function firstOrder({ kind, key }: Pick<ResultColumn, "kind" | "key">): "asc" | "desc" {
  return kind === "number" || FROM_THE_END.has(key) ? "desc" : "asc";
}

const FROM_THE_END: ReadonlySet<string> = new Set(["seen", "moved", "spell", "cantrip"]);
