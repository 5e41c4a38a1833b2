import type { Vital } from "./peer-reading";

/** `Larsson is low: health 31 percent, mana 12 percent`, for the live region. */
export function lowWords(name: string, low: readonly { vital: Vital; percent: number | null }[]): string {
  const figures = low.map(({ vital, percent }) => `${vital} ${Math.round(percent ?? 0)} percent`);
  return figures.length === 0 ? `${name} is low` : `${name} is low: ${figures.join(", ")}`;
}

export function wellWords(name: string): string {
  return `${name} is well again`;
}
