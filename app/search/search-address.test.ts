import { expect, test } from "vitest";
import { ITEM_SORTS } from "@/server/contract/http/inventory-search";
import { sortNames } from "@/server/search";
import { isItemSort, parseSearchAddress } from "./search-address";
import { exportPath, type SearchAddress, searchPath } from "./search-path";

const parse = (query: string) => parseSearchAddress(new URLSearchParams(query));
const address = (fields: Partial<SearchAddress>): SearchAddress => ({
  q: "",
  sort: "name",
  order: "asc",
  ...fields,
});

test.each<[Partial<SearchAddress>, string]>([
  [{}, "/search"],
  [{ q: "is:armor al:>=400" }, "/search?q=is:armor+al:%3E%3D400"],
  [
    { q: "(set:wise or set:swift)", sort: "al", order: "desc" },
    "/search?q=(set:wise+or+set:swift)&sort=al&order=desc",
  ],
  [{ q: 'name "a&b=c" 50%+é#?' }, "/search?q=name+%22a%26b%3Dc%22+50%25%2B%C3%A9%23%3F"],
  [{ order: "desc" }, "/search?order=desc"],
])("the address of %j is %s, and says the same when it is read", (fields, path) => {
  expect(searchPath(address(fields))).toBe(path);
  expect(parseSearchAddress(new URL(path, "http://page").searchParams)).toEqual(address(fields));
});

test.each<[string, Partial<SearchAddress>]>([
  ["sort=nothing&order=up", {}],
  ["q=al:%3E%3Dx", { q: "al:>=x" }],
  ["q=%20%20axe%20", { q: "axe" }],
  ["q=one&q=two&cursor=abc", { q: "one" }],
])("?%s reads as %j", (query, fields) => {
  expect(parse(query)).toEqual(address(fields));
});

test("an export asks for the same", () => {
  const asked = address({ q: "axe", sort: "dmg", order: "desc" });
  expect(exportPath(asked, "csv")).toBe("/api/search/items/export?format=csv&q=axe&sort=dmg&order=desc");
  expect(exportPath(address({}), "json")).toBe("/api/search/items/export?format=json");
});

test("the page sorts by what the contract sorts by, and by nothing else", () => {
  expect(ITEM_SORTS.filter((sort) => !isItemSort(sort))).toEqual([]);
  expect(sortNames.filter((sort) => !ITEM_SORTS.some((known) => known === sort))).toEqual([]);
});
