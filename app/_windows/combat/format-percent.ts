/**
 * `97`, one digit behind the point below ten and above 99, where it says more; the sign stands over the column. A dash
 * where nothing is known.
 */
export function formatPercent(value: number | null): string {
  if (value === null) return "–";
  const isFine = value < 10 || (value > 99 && value < 100);
  return isFine ? value.toFixed(1).replace(/\.0$/, "") : String(Math.round(value));
}
