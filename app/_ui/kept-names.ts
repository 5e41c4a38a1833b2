/** Lists of names that this browser remembers under a key. Where it may keep nothing, nothing is remembered. */

/** @returns null on the first visit */
export function readNames(key: string): string[] | null {
  try {
    const names: unknown = JSON.parse(localStorage.getItem(key) ?? "null");
    return Array.isArray(names) ? names.filter((name) => typeof name === "string") : null;
  } catch {
    // Forbidden, or something else: as on the first visit.
    return null;
  }
}

export function keepNames(key: string, names: Iterable<string>): void {
  try {
    localStorage.setItem(key, JSON.stringify([...names]));
  } catch {
    // Forbidden: they stay as they are for as long as the page is open.
  }
}
