/** A text as searches compare it: in any letter case, and phones type another apostrophe than the game. */
export function searchable(text: string): string {
  return text.toLowerCase().replaceAll("’", "'");
}
