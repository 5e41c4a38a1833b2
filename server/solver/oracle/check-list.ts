import type { Suit, SuitItem } from "@/server/contract/suits";
import { listLimitsOf } from "./defaults";
import type { OracleInput } from "./oracle-input";

/**
 * What is wrong with a list of suits as a list, by section 6 of the specification: its length, its order, and two
 * suits that are the same. Each suit for itself is checkSuit's concern.
 */
export function checkList({ items, request }: OracleInput, suits: readonly Suit[]): string[] {
  const { topK, distinct } = listLimitsOf(request);
  const problems = suits.length > topK ? [`${suits.length} suits are listed, ${topK} were asked for`] : [];
  const kinds = new Map(items.map(({ id, kind }) => [id, kind]));
  const seen = new Set<string>();
  for (const [i, suit] of suits.entries()) {
    const key = keyOf(suit, distinct, kinds);
    if (seen.has(key)) problems.push(`suit ${i} is the same as one before it`);
    seen.add(key);
    const before = suits[i - 1];
    if (before && isBefore(suit, before)) problems.push(`suit ${i} belongs before the one before it`);
  }
  return problems;
}

function keyOf(
  { pieces }: Suit,
  distinct: "armor" | "items",
  kinds: ReadonlyMap<string, SuitItem["kind"]>,
): string {
  return pieces
    .filter(({ item }) => distinct === "items" || kinds.get(item) === "armor")
    .map(({ item, slots }) => `${item}|${kinds.get(item) === "armor" ? [...slots].sort().join("+") : ""}`)
    .sort()
    .join("\n");
}

function isBefore(a: Suit, b: Suit): boolean {
  const left = placing(a);
  const right = placing(b);
  const at = left.findIndex((value, i) => value !== right[i]);
  if (at < 0) return false;
  const first = left[at] ?? "";
  const second = right[at];
  return second !== undefined && first < second;
}

/** What the order goes by, the smaller first. */
function placing({ score, waste, owners, pieces }: Suit): (number | string)[] {
  const texts = pieces.map(({ item, slots }) => `${item}|${slots.join("+")}`).sort();
  return [-score, waste.count, owners.filter(({ fetch }) => fetch).length, pieces.length, ...texts];
}
