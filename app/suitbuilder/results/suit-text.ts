import type { SuitRequest } from "@/server/contract/suits/search-request";
import type { Suit, SuitPiece } from "@/server/contract/suits/suit";
import { countOf, scoreWords } from "../words/figure-words";
import { type SuitNames, tierWords } from "../words/names";
import { slotsLabel } from "../words/slot-words";
import { cantripCount, fetchList } from "./suit-facts";

/** A suit as plain text, for a chat or a note. */
export function suitText(suit: Suit, request: SuitRequest, names: SuitNames): string {
  const { had, wanted } = cantripCount(suit);
  const wearer = request.wearer?.name;
  const missing = suit.cantrips.filter(({ tier }) => tier === 0).map(({ family }) => names.family(family));
  const facts = [
    ...suit.sets.map(({ id, pieces }) => `${pieces} ${names.set(id)}`),
    `armor ${suit.armorTotal}`,
    ...(wanted > 0 ? [`cantrips ${had} of ${wanted}`] : []),
  ];
  const blocks = [
    [`Suit${wearer ? ` for ${wearer}` : ""}: ${plainScore(suit.score)} points`, facts.join(", ")],
    suit.pieces.map((piece) => pieceLine(piece, names, true)),
    cantripLines(suit, names),
    missing.length > 0 ? [`Missing: ${missing.join(", ")}`] : [],
  ];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n");
}

/** What is to be fetched, mule by mule, as plain text. */
export function fetchText(suit: Suit, names: SuitNames): string {
  const groups = fetchList(suit);
  if (groups.length === 0) return "Nothing is to be fetched.";
  return groups
    .map(({ owner, pieces }) =>
      [
        `${owner} (${countOf(pieces.length, "item")})`,
        ...pieces.map((piece) => `  ${pieceLine(piece, names, false)}`),
      ].join("\n"),
    )
    .join("\n\n");
}

function pieceLine(piece: SuitPiece, names: SuitNames, hasOwner: boolean): string {
  const { name, character, slots, reduced, armorLevel, setId } = piece;
  const notes = [
    ...(armorLevel > 0 ? [`AL ${armorLevel}`] : []),
    ...(setId === null ? [] : [names.set(setId)]),
    ...(reduced ? ["to be reduced"] : []),
    ...(hasOwner ? [`from ${character}`] : []),
  ];
  return `${slotsLabel(slots)}: ${name}${notes.length > 0 ? ` (${notes.join(", ")})` : ""}`;
}

function cantripLines({ cantrips }: Suit, names: SuitNames): string[] {
  return ([4, 3, 2, 1] as const).flatMap((tier) => {
    const families = cantrips.filter((cantrip) => cantrip.tier === tier);
    if (families.length === 0) return [];
    return [`${tierWords(tier)}: ${families.map(({ family }) => names.family(family)).join(", ")}`];
  });
}

/** Narrow spaces do not survive every chat. */
function plainScore(score: number): string {
  return scoreWords(score).replaceAll("\u202f", " ");
}
