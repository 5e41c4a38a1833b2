/**
 * A text as it is compared by search: lower case, without accents, curly quotes straight, white space as single
 * spaces. `"  Sühn’s  Blade "` is `"suhn's blade"`.
 */
export function foldedText(text: string): string {
  const plain = PLAIN.test(text) ? text : withoutAccents(text);
  return plain.toLowerCase().replace(/\s+/g, " ").trim();
}

/** Nearly every text of the game: nothing in it to decompose. */
const PLAIN = /^[\x20-\x5f\x61-\x7e]*$/;

function withoutAccents(text: string): string {
  return text
    .replace(/[‘’‚‛′`´]/g, "'")
    .replace(/[“”„‟″]/g, '"')
    .normalize("NFKD")
    .replace(/\p{M}/gu, "");
}
