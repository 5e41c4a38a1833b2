/** What this browser remembers under a key, as JSON. Where it may keep nothing, nothing is remembered. */

/** @returns undefined on the first visit, and where it is no JSON */
export function readKept(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? "");
  } catch {
    // Nothing is there, it is forbidden, or something else has written it.
    return undefined;
  }
}

export function keep(key: string, value: unknown): void {
  try {
    localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // Forbidden: it stays as it is for as long as the page is open.
  }
}

/** A list of names; null on the first visit. */
export function readNames(key: string): string[] | null {
  const names = readKept(key);
  return Array.isArray(names) ? names.filter((name) => typeof name === "string") : null;
}
