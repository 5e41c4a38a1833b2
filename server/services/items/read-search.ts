import type { ItemSearch } from "@/db/queries/search-items";
import type { SearchItemsInput } from "@/server/contract/http/inventory-search";
import { InvalidInput } from "@/server/errors";
import { spellIdsNamed } from "@/server/facts/spells";
import {
  compileQuery,
  type FlatParameters,
  flatToTree,
  type ItemPredicate,
  sortFieldOf,
} from "@/server/search";
import type { Clock } from "../context";

/** What is asked, its order and its page apart. */
export interface Asked {
  sort: SearchItemsInput["sort"];
  order: SearchItemsInput["order"];
}

/**
 * What a search means to the database.
 * @param within what every item has to be beside what is asked
 * @throws InvalidInput naming the parameter that cannot be read, and in a query the place
 */
export function readSearch(
  { sort, order, ...parameters }: Asked & FlatParameters,
  clock: Clock,
  within: readonly ItemPredicate[] = [],
): Pick<ItemSearch, "predicate" | "sort" | "order" | "now"> {
  const read = flatToTree(parameters);
  if (!read.ok) {
    const { parameter, message } = read.error;
    throw new InvalidInput(`${parameter}: ${message}`, { field: parameter });
  }
  const field = sortFieldOf(sort);
  if (field === undefined) throw new InvalidInput(`sort: ${sort} is no sort order`, { field: "sort" });
  const asked = compileQuery(read.tree, { spellIdsNamed });
  const predicate: ItemPredicate = within.length === 0 ? asked : { kind: "all", of: [...within, asked] };
  return { predicate, sort: field, order, now: new Date(clock.now()) };
}
