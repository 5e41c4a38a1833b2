/** A name as others may have typed it: letter case, spaces and the several kinds of apostrophes make no difference. */
export function comparableName(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[‘’`´]/g, "'")
    .replace(/\s+/g, " ")
    .trim();
}
