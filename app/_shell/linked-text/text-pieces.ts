import { findPlace } from "@/server/facts/coordinates";

/**
 * A piece of what somebody said or wrote: plain text, the name of a known character, or a place. Always text, never
 * markup. `at`: where in the text it begins.
 */
export type TextPiece = { readonly at: number; readonly text: string } & (
  | { readonly kind: "text" | "name" }
  | { readonly kind: "place"; readonly ns: number; readonly ew: number }
);

/** What cannot stand before a name, as then it is the end of a longer one. */
const BEFORE = String.raw`(?<![\p{L}\p{N}]|[\p{L}\p{N}][-'’])`;
/** What cannot stand behind it: it is the beginning of a longer one then. "Anna's" is Anna's all the same. */
const BEHIND = String.raw`(?![\p{L}\p{N}]|-[\p{L}\p{N}]|['’](?!s(?![\p{L}\p{N}]))\p{L}| (?:(?:of|the) )?\p{Lu})`;

/**
 * Finds names of known characters, the longest first, so that "Anna Lee" is not taken for "Anna". Where a longer name
 * may be meant that nobody knows, none is found: better no link than one to somebody else.
 */
export function nameFinder(names: Iterable<string>): RegExp | null {
  const patterns = [...names]
    .filter((name) => name.length > 1)
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  if (patterns.length === 0) return null;
  return new RegExp(`${BEFORE}(?:${patterns.join("|")})${BEHIND}`, "gu");
}

/** Cuts a text into its pieces. Joined again they are the text. */
export function linkPieces(text: string, names: RegExp | null): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  let at = 0;
  for (let place = findPlace(text); place; place = findPlace(text.slice(at))) {
    const { ns, ew, index, length } = place;
    pushNames(pieces, at, text.slice(at, at + index), names);
    at += index;
    pieces.push({ kind: "place", at, text: text.slice(at, at + length), ns, ew });
    at += length;
  }
  pushNames(pieces, at, text.slice(at), names);
  return pieces;
}

function pushNames(pieces: TextPiece[], at: number, text: string, names: RegExp | null): void {
  let from = 0;
  for (const match of names ? text.matchAll(names) : []) {
    if (match.index > from) pieces.push({ kind: "text", at: at + from, text: text.slice(from, match.index) });
    pieces.push({ kind: "name", at: at + match.index, text: match[0] });
    from = match.index + match[0].length;
  }
  if (from < text.length) pieces.push({ kind: "text", at: at + from, text: text.slice(from) });
}
