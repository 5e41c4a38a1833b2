import { type ColumnKey, columns, type Sort } from "./item-columns";

export type InventoryView = "packs" | "list";

/** What an inventory window keeps of itself. */
export type InventorySettings = {
  readonly view: InventoryView;
  readonly sort: Sort;
  /** The search line. */
  readonly query: string;
};

/** A longer query is refused by the server anyway. */
export const QUERY_CHARS_MAX = 400;

export function parseInventorySettings(settings: Readonly<Record<string, unknown>>): InventorySettings {
  const { view, sortBy, isDescending, query } = settings;
  const column = columns.find(({ key }) => key === sortBy);
  return {
    view: view === "list" ? "list" : "packs",
    sort: { by: column?.key ?? "name", isDescending: isDescending === true },
    query: typeof query === "string" ? query.slice(0, QUERY_CHARS_MAX) : "",
  };
}

/** The other way round where it is sorted by this column already; figures begin with the highest. */
export function sortAfterPress(sort: Sort, by: ColumnKey): Sort {
  if (sort.by === by) return { by, isDescending: !sort.isDescending };
  return { by, isDescending: columns.find(({ key }) => key === by)?.isNumber ?? false };
}
