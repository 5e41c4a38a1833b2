import { SUIT_RATINGS } from "@/server/contract/suits/names";
import { SUIT_SLOTS } from "@/server/contract/suits/slots";
import type { Suit } from "@/server/contract/suits/suit";

import { scoreWords } from "../../words/figure-words";
import { type SuitNames, tierWords } from "../../words/names";
import { ratingWords } from "../../words/rating-words";
import { slotLabel } from "../../words/slot-words";
import { cantripCount, fetchedOwners } from "../suit-facts";

/** Side by side at most. */
export const COMPARED_SUITS_MAX = 3;

export interface ComparedGroup {
  title: string;
  rows: readonly ComparedRow[];
}

export interface ComparedRow {
  label: string;
  /** Not all cells say the same. */
  differs: boolean;
  cells: readonly ComparedCell[];
}

export interface ComparedCell {
  /** Empty where there is none. */
  words: string;
  /** Stands below, smaller. */
  note: string;
  /** Better than another one, and no other one better than it. */
  isBest: boolean;
}

type Cell = { words: string; note?: string; rank?: number };

/** Suits side by side: figures, slot by slot, cantrip by cantrip. What none of them has is left out. */
export function comparedSuits(suits: readonly Suit[], names: SuitNames): readonly ComparedGroup[] {
  const each = (label: string, cell: (suit: Suit) => Cell) => row(label, suits.map(cell));
  const figure = (label: string, of: (suit: Suit) => number, better: 1 | -1 = 1) =>
    each(label, (suit) => ({ words: scoreWords(of(suit)), rank: of(suit) * better }));
  const roles = (["primary", "secondary"] as const).flatMap((role) => {
    const id = suits.flatMap(({ sets }) => sets.find((set) => set.role === role) ?? [])[0]?.id;
    if (id === undefined) return [];
    return [figure(names.set(id), ({ sets }) => sets.find((set) => set.role === role)?.pieces ?? 0)];
  });
  const families = [...new Set(suits.flatMap(({ cantrips }) => cantrips.map(({ family }) => family)))];
  const groups: readonly ComparedGroup[] = [
    {
      title: "Suit",
      rows: [
        figure("Score", ({ score }) => score),
        figure("Armor", ({ armorTotal }) => armorTotal),
        ...roles,
        figure("Cantrips", (suit) => cantripCount(suit).had),
        figure("Wasted cantrips", ({ waste }) => waste.count, -1),
        figure("Mules to fetch from", (suit) => fetchedOwners(suit).length, -1),
        figure("Pieces to reduce", ({ pieces }) => pieces.filter(({ reduced }) => reduced).length, -1),
      ],
    },
    {
      title: "Pieces",
      rows: SUIT_SLOTS.map((slot) =>
        each(slotLabel(slot), ({ pieces }) => {
          const piece = pieces.find(({ slots }) => slots.includes(slot));
          return piece === undefined
            ? { words: "" }
            : {
                words: piece.name,
                note: `${piece.character}${piece.armorLevel > 0 ? `, AL ${piece.armorLevel}` : ""}`,
              };
        }),
      ),
    },
    {
      title: "Cantrips",
      rows: families.map((family) =>
        each(names.family(family), ({ cantrips }) => {
          const tier = cantrips.find((cantrip) => cantrip.family === family)?.tier ?? 0;
          return { words: tier === 0 ? "" : tierWords(tier), rank: tier };
        }),
      ),
    },
    {
      title: "Ratings",
      rows: SUIT_RATINGS.map((name) => figure(ratingWords(name), ({ ratings }) => ratings[name])),
    },
  ];
  return groups
    .map(({ title, rows }) => ({ title, rows: rows.filter(isKnown) }))
    .filter(({ rows }) => rows.length > 0);
}

function isKnown({ cells }: ComparedRow): boolean {
  return cells.some(({ words }) => words !== "" && words !== "0");
}

function row(label: string, cells: readonly Cell[]): ComparedRow {
  const ranks = cells.flatMap(({ rank }) => rank ?? []);
  const [best, worst] = [Math.max(...ranks), Math.min(...ranks)];
  const isContest = ranks.length > 1 && best > worst;
  const said = ({ words, note = "" }: Cell) => `${words} ${note}`;
  return {
    label,
    differs: cells.some((cell) => said(cell) !== said(cells[0] ?? cell)),
    cells: cells.map(({ words, note = "", rank }) => ({ words, note, isBest: isContest && rank === best })),
  };
}
