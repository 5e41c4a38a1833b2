export interface Percentiles {
  p50: number;
  p95: number;
  p99: number;
}

/** What half, 95 and 99 percent of the values do not exceed; NaN of none. */
export function percentiles(values: readonly number[]): Percentiles {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}
