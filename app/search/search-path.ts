import type { ItemSort } from "@/server/contract/http/inventory-search";

/** What the page is asked by its address: a query, and the order of what it finds. */
export interface SearchAddress {
  q: string;
  sort: ItemSort;
  order: "asc" | "desc";
}

/** The address of a search on this page; what is usual is left out. Imports no code, for links from elsewhere. */
export function searchPath(address: SearchAddress): string {
  const query = searchParameters(address);
  return query === "" ? "/search" : `/search?${query}`;
}

/** The whole result as a file. */
export function exportPath(address: SearchAddress, format: "csv" | "json"): string {
  return `/api/search/items/export?${[`format=${format}`, searchParameters(address)].filter(Boolean).join("&")}`;
}

function searchParameters({ q, sort, order }: SearchAddress): string {
  const parameters = new URLSearchParams();
  if (q !== "") parameters.set("q", q);
  if (sort !== "name") parameters.set("sort", sort);
  if (order !== "asc") parameters.set("order", order);
  // Legal in a query, and far easier to read in a link that is passed on.
  return parameters.toString().replace(/%3A|%2C|%28|%29/g, decodeURIComponent);
}
