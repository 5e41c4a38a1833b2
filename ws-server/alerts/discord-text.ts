/**
 * What no name needs and what makes text look like other text: controls, formats (bidirectional marks, zero width,
 * tags), private and unassigned characters, lone surrogates, fillers that show as nothing.
 */
const INVISIBLE =
  /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}\u{115f}\u{1160}\u{17b4}\u{17b5}\u{3164}\u{ffa0}]|\u{34f}|\p{Variation_Selector}/gu;

/** Lines and blanks of every kind: a message of ours has the lines that we give it. */
const BLANKS = /[\t-\r\u0085\p{Z}]+/gu;

/** Combining marks that are heaped upon each other climb over the lines around them. */
const HEAPED_MARKS = /(\p{M}{2})\p{M}+/gu;

/**
 * What means something to Discord in the middle of a line: Markdown, code, spoilers, mentions, emoji, timestamps
 * (`<…>`), masked links, and the marks without which no address is one. A backslash in front makes it plain.
 */
const MARKUP = /[\\`*_~|<>[\]()@#:/]/u;

/**
 * Somebody's text as Discord shows it letter by letter: nothing in it is markup, a mention or a link. Never to be
 * put at the start of a line, where more characters mean something.
 * @param codePointsMax of the result; what is longer is cut, with a mark
 */
export function plainForDiscord(text: string, codePointsMax: number): string {
  const shown = text.replace(BLANKS, " ").replace(INVISIBLE, "").replace(HEAPED_MARKS, "$1").trim();
  const pieces: string[] = [];
  let length = 0;
  for (const character of shown) {
    const piece = MARKUP.test(character) ? `\\${character}` : character;
    const pieceLength = piece === character ? 1 : 2;
    if (length + pieceLength > codePointsMax) return `${withRoomForMark(pieces, codePointsMax)}…`;
    pieces.push(piece);
    length += pieceLength;
  }
  return pieces.join("");
}

function withRoomForMark(pieces: readonly string[], codePointsMax: number): string {
  const kept = [...pieces];
  while (codePoints(kept.join("")) > codePointsMax - 1) kept.pop();
  return kept.join("").trimEnd();
}

/** As Discord counts the length of a message. */
export function codePoints(text: string): number {
  return Array.from(text).length;
}
