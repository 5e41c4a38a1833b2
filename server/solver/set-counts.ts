import { bitCount, PRIMARY, type Problem, SECONDARY } from "./problem";

/**
 * How many pieces of both sets a suit has, as one number. Beyond what is needed or counts, more pieces are the same.
 */
export interface SetCounts {
  /** How many there are. */
  readonly size: number;
  /** The number for so many pieces. */
  of(primary: number, secondary: number): number;
  /** `after[set * size + counts]`: with one piece more of that set. */
  readonly after: Uint16Array;
  /** `sum[a * size + b]`: of two parts of a suit together. */
  readonly sum: Uint16Array;
  /** What the sets of a whole suit with so many pieces are worth; minus infinity where there are too few. */
  readonly worth: Float64Array;
}

export function setCountsOf(problem: Problem): SetCounts {
  const slots = bitCount(problem.bodyMask) + problem.capacity.reduce((sum, held) => sum + held, 0);
  const cap = (set: 1 | 2) =>
    Math.min(Math.max(problem.setMin[set], problem.setPiece > 0 ? problem.setTarget[set] : 0), slots + 1);
  const most = { primary: cap(PRIMARY), secondary: cap(SECONDARY) };
  const width = most.secondary + 1;
  const size = (most.primary + 1) * width;
  const of = (primary: number, secondary: number) =>
    Math.min(primary, most.primary) * width + Math.min(secondary, most.secondary);
  const after = new Uint16Array(3 * size);
  const sum = new Uint16Array(size * size);
  const worth = new Float64Array(size);
  for (let a = 0; a < size; a++) {
    const [primary, secondary] = [Math.floor(a / width), a % width];
    after[a] = a;
    after[size + a] = of(primary + 1, secondary);
    after[2 * size + a] = of(primary, secondary + 1);
    for (let b = 0; b < size; b++)
      sum[a * size + b] = of(primary + Math.floor(b / width), secondary + (b % width));
    worth[a] = worthOf(problem, primary, secondary);
  }
  return { size, of, after, sum, worth };
}

function worthOf({ setMin, setTarget, setPiece }: Problem, primary: number, secondary: number): number {
  if (primary < setMin[PRIMARY] || secondary < setMin[SECONDARY]) return Number.NEGATIVE_INFINITY;
  return setPiece * (Math.min(primary, setTarget[PRIMARY]) + Math.min(secondary, setTarget[SECONDARY]));
}
