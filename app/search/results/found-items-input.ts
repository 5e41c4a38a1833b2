import type { InfiniteData } from "@tanstack/react-query";
import type { FoundItems } from "@/server/contract/http/inventory";
import type { SearchAddress } from "../search-path";

/** Items of one page: more than a screen shows, and an answer that is read at once. */
const PAGE_ITEMS = 80;

/** What the server is asked for a search, but for the page. */
export function foundItemsInput({ q, sort, order }: SearchAddress) {
  return { ...(q !== "" && { q }), sort, order, limit: PAGE_ITEMS };
}

/**
 * Where the pages of a search are kept. Not tRPC's own key: what it asks for pages with has a direction, and the server
 * refuses parameters that it does not know.
 */
export function foundItemsKey(address: SearchAddress) {
  return ["found items", foundItemsInput(address)] as const;
}

/** Pages as they are kept, each with the cursor that it was asked with. */
export type FoundPages = InfiniteData<FoundItems, string | null>;
