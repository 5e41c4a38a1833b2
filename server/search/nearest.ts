/** Longer words are no slips of the pen, and comparing them would take its time. */
const CHARS_MAX = 24;

/**
 * The candidate that somebody most likely meant, or null: at most two slips away, fewer in a short word. A slip is a
 * letter too many, too few, another one, or two that changed places.
 */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  if (word.length > CHARS_MAX) return null;
  const slipsMax = word.length < 3 ? 0 : word.length < 6 ? 1 : 2;
  let best: { candidate: string; slips: number } | null = null;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) > slipsMax) continue;
    const slips = slipsBetween(word, candidate);
    if (slips <= slipsMax && (best === null || slips < best.slips)) best = { candidate, slips };
  }
  return best?.candidate ?? null;
}

/** Optimal string alignment distance, row by row. */
function slipsBetween(one: string, other: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const isSame = one[i - 1] === other[j - 1];
      const isSwapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      row[j] = Math.min(
        at(last, j) + 1,
        at(row, j - 1) + 1,
        at(last, j - 1) + (isSame ? 0 : 1),
        isSwapped ? at(beforeLast, j - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    [beforeLast, last] = [last, row];
  }
  return at(last, other.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
