import type { Suit } from "@/server/contract/suits";
import { checkFigures } from "./check-figures";
import type { KnownPiece } from "./check-piece";
import { checkPlaces } from "./check-places";
import { checkUsable } from "./check-usable";
import { checkWhole } from "./check-whole";
import type { OracleInput } from "./oracle-input";

/**
 * What is wrong with a listed suit by sections 3 to 6 of the specification, in words; empty: nothing. It says
 * whether a suit is one and describes itself rightly, never whether there is a better one. Written apart from brute
 * force, so that a rule misread in one of them shows as a difference.
 */
export function checkSuit(input: OracleInput, suit: Suit): string[] {
  const itemsById = new Map(input.items.map((item) => [item.id, item]));
  const strangers = suit.pieces.filter(({ item }) => !itemsById.has(item));
  if (strangers.length > 0) return strangers.map(({ item }) => `${item}: no such item`);
  const known = suit.pieces.flatMap((piece) => {
    const item = itemsById.get(piece.item);
    return item ? [{ piece, item }] : [];
  });
  return [...known.flatMap(checkCopied), ...checkPieces(known, input), ...checkFigures(known, suit, input)];
}

/** What keeps these pieces, worn so, from being a suit. */
export function checkPieces(known: readonly KnownPiece[], input: OracleInput): string[] {
  return [
    ...known.flatMap((one) => [...checkUsable(one, input.request), ...checkPlaces(one, input.request)]),
    ...checkWhole(known, input),
  ];
}

function checkCopied({ piece, item }: KnownPiece): string[] {
  return (["name", "character", "armorLevel", "setId"] as const)
    .filter((field) => piece[field] !== item[field])
    .map((field) => `${item.id}: ${field} is ${piece[field]}, of the item ${item[field]}`);
}
