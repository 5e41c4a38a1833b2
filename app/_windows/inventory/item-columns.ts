import { workmanshipFigure } from "@/app/_items/item-figures";
import { itemDamage, itemLevelWords } from "@/app/_items/item-strength";
import { formatCount } from "@/app/_ui/format";
import type { InventoryItem } from "@/server/contract/http/items";
import type { Place } from "./place-of-item";

export type Row = { readonly item: InventoryItem; readonly place: Place };

/** A column of the list: what stands there, and what it is sorted by. Nothing comes last either way. */
export type Column = {
  readonly key: ColumnKey;
  readonly title: string;
  readonly isNumber: boolean;
  text(row: Row): string;
  order(row: Row): string | number | null;
};

export type ColumnKey = "name" | "place" | "strength" | "ratings" | "value" | "burden" | "work";

const nameColumn: Column = {
  key: "name",
  title: "Name",
  isNumber: false,
  text: ({ item }) => item.full_name,
  order: ({ item }) => item.full_name,
};

/** In the order in which they stand. */
export const columns: readonly Column[] = [
  nameColumn,
  {
    key: "place",
    title: "Place",
    isNumber: false,
    text: ({ place }) => place.short,
    order: ({ place }) => place.full,
  },
  {
    key: "strength",
    title: "AL / damage",
    isNumber: true,
    text: ({ item }) => itemLevelWords(item),
    order: ({ item }) => item.combat?.armor_level || itemDamage(item),
  },
  {
    key: "ratings",
    title: "Ratings",
    isNumber: true,
    text: ({ item }) => (item.ratings?.total ? String(item.ratings.total) : ""),
    order: ({ item }) => item.ratings?.total || null,
  },
  {
    key: "value",
    title: "Value",
    isNumber: true,
    text: ({ item }) => (item.value === null ? "" : formatCount(item.value)),
    order: ({ item }) => item.value,
  },
  {
    key: "burden",
    title: "Burden",
    isNumber: true,
    text: ({ item }) => (item.burden === null ? "" : formatCount(item.burden)),
    order: ({ item }) => item.burden,
  },
  {
    key: "work",
    title: "Work",
    isNumber: true,
    text: ({ item }) =>
      item.enhancements?.workmanship ? workmanshipFigure(item.enhancements.workmanship) : "",
    order: ({ item }) => item.enhancements?.workmanship ?? null,
  },
];

export type Sort = { readonly by: ColumnKey; readonly isDescending: boolean };

export function columnOf(key: ColumnKey): Column {
  return columns.find((column) => column.key === key) ?? nameColumn;
}

/** Equal ones stand by name, then by id, so that none changes its place while others come and go. */
export function sortedRows(rows: readonly Row[], { by, isDescending }: Sort): readonly Row[] {
  const { order } = columnOf(by);
  const keyed = rows.map((row) => ({ row, key: order(row) }));
  keyed.sort((a, b) => compareKeys(a.key, b.key, isDescending) || compareNames(a.row, b.row));
  return keyed.map(({ row }) => row);
}

const byWords = new Intl.Collator("en", { numeric: true, sensitivity: "base" });

function compareKeys(a: string | number | null, b: string | number | null, isDescending: boolean): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const order =
    typeof a === "number" && typeof b === "number" ? a - b : byWords.compare(String(a), String(b));
  return isDescending ? -order : order;
}

function compareNames({ item: a }: Row, { item: b }: Row): number {
  return byWords.compare(a.full_name, b.full_name) || a.item_id - b.item_id;
}
