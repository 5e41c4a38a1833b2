/** What is known where a file is chosen. */
export type Known = {
  /** Names of characters, as the game spells them. */
  readonly characters: readonly string[];
  /** Of the game server: Mag-Tools and people put it before the character's name. */
  readonly serverName: string;
};

/** Between parts of a file's name. A hyphen alone is a part of names, as are spaces and apostrophes. */
const SEPARATOR = / - |[_.]/;
const NO_NAME = /^(inventory|items|mag-?tools|copy|copy \(\d+\)|[\d-]*)$/i;

/**
 * The character whose inventory a file is, told by the file's name: `Larsson.json`, `Larsson.Inventory.json`,
 * `Coldeve - Larsson (1).json`. Empty where the name says nothing. Who is known is spelled as the game does.
 */
export function guessCharacter(fileName: string, { characters, serverName }: Known): string {
  const stem = fileName.replace(/\.json$/i, "");
  const whole = knownAs(withoutCopyMark(stem), characters);
  if (whole !== null) return whole;
  const parts = stem
    .split(SEPARATOR)
    .map((part) => withoutCopyMark(part))
    .filter((part) => !NO_NAME.test(part) && !isSame(part, serverName));
  const known = parts.map((part) => knownAs(part, characters)).find((name) => name !== null);
  return known ?? parts.at(-1) ?? "";
}

/** Browsers number what they saved twice. */
function withoutCopyMark(text: string): string {
  return text.replace(/\s*\(\d+\)$/, "").trim();
}

/** The character of that name in any letter case, as it is spelled; null for a stranger. */
export function knownAs(name: string, characters: readonly string[]): string | null {
  return (
    characters.find((known) => known === name) ?? characters.find((known) => isSame(known, name)) ?? null
  );
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
