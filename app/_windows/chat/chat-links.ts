import { findPlace } from "@/server/facts/coordinates";

/** A piece of a chat line: plain text, the name of a known character, or a place. Always text, never markup. */
export type ChatPiece =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "name"; readonly text: string }
  | { readonly kind: "place"; readonly text: string; readonly ns: number; readonly ew: number };

/** Finds names of known characters, the longest first, so that "Anna Lee" is not taken for "Anna". */
export function nameFinder(names: Iterable<string>): RegExp | null {
  const patterns = [...names]
    .filter((name) => name.length > 1)
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  if (patterns.length === 0) return null;
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.join("|")})(?![\\p{L}\\p{N}])`, "gu");
}

/** Cuts a line into its pieces. Joined again they are the line. */
export function linkPieces(text: string, names: RegExp | null): readonly ChatPiece[] {
  const pieces: ChatPiece[] = [];
  let rest = text;
  for (let place = findPlace(rest); place; place = findPlace(rest)) {
    const { ns, ew, index, length } = place;
    pushNames(pieces, rest.slice(0, index), names);
    pieces.push({ kind: "place", text: rest.slice(index, index + length), ns, ew });
    rest = rest.slice(index + length);
  }
  pushNames(pieces, rest, names);
  return pieces;
}

function pushNames(pieces: ChatPiece[], text: string, names: RegExp | null): void {
  let from = 0;
  for (const match of names ? text.matchAll(names) : []) {
    if (match.index > from) pieces.push({ kind: "text", text: text.slice(from, match.index) });
    pieces.push({ kind: "name", text: match[0] });
    from = match.index + match[0].length;
  }
  if (from < text.length) pieces.push({ kind: "text", text: text.slice(from) });
}
