import type { ItemSort } from "@/server/contract/http/inventory-search";
import { sortNames } from "@/server/search/columns";
import type { SearchAddress } from "./search-path";

export const EVERYTHING: SearchAddress = { q: "", sort: "name", order: "asc" };

/** Reads the page's address. An order that there is not is the usual one; the query may be wrong, the page says so. */
export function parseSearchAddress(parameters: URLSearchParams): SearchAddress {
  const sort = parameters.get("sort");
  return {
    q: (parameters.get("q") ?? "").trim(),
    sort: isItemSort(sort) ? sort : EVERYTHING.sort,
    order: parameters.get("order") === "desc" ? "desc" : "asc",
  };
}

/** Asks the language and not the contract, whose lists come with a library that a browser has no other use for. */
export function isItemSort(name: string | null): name is ItemSort {
  return sortNames.some((sort) => sort === name);
}

export function isSameSearch(one: SearchAddress, other: SearchAddress): boolean {
  return one.q === other.q && one.sort === other.sort && one.order === other.order;
}
