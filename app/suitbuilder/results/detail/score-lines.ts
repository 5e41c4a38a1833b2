import type { SuitRequest } from "@/server/contract/suits/search-request";
import type { Suit } from "@/server/contract/suits/suit";
import { DEFAULT_WEIGHTS } from "@/server/solver/defaults";

import { countOf, scoreWords } from "../../words/figure-words";
import { cantripCount, fetchedOwners } from "../suit-facts";

type Part = keyof Suit["breakdown"];

/** A part of the score. */
export interface ScoreLine {
  part: Part;
  label: string;
  /** What the points are for. */
  why: string;
  points: number;
}

/** Where the points come from, in the order of the formula; parts that bring and take nothing are left out. */
export function scoreLines(suit: Suit, request: SuitRequest): readonly ScoreLine[] {
  const weights = { ...DEFAULT_WEIGHTS, ...request.weights };
  const { had, wanted } = cantripCount(suit);
  const reduced = suit.pieces.filter((piece) => piece.reduced).length;
  const lines: readonly Omit<ScoreLine, "points">[] = [
    { part: "armor", label: "Armor", why: `${scoreWords(suit.armorTotal)} × ${weights.armorLevel}` },
    { part: "shield", label: "Shield", why: "" },
    { part: "cantrips", label: "Cantrips", why: `${had} of ${wanted}` },
    { part: "sets", label: "Sets", why: countedPieces(suit) },
    { part: "ratings", label: "Ratings", why: "" },
    { part: "items", label: "Items", why: `${suit.pieces.length} × ${weights.item}` },
    { part: "reductions", label: "Reducing", why: `${reduced} × ${weights.reduction}` },
    {
      part: "owners",
      label: "Fetching",
      why: `${countOf(fetchedOwners(suit).length, "mule")} × ${weights.owner}`,
    },
    { part: "overlap", label: "Waste", why: `${suit.waste.count} × ${weights.overlap}` },
  ];
  return lines
    .map((line) => ({ ...line, points: suit.breakdown[line.part] }))
    .filter(({ points }) => points !== 0);
}

function countedPieces({ sets }: Suit): string {
  const counted = sets.reduce((sum, { pieces, target }) => sum + Math.min(pieces, target), 0);
  return countOf(counted, "piece");
}
