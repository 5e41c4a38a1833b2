/** Figures of items as players write them. `null` where nothing is known, so that callers can leave the line out. */

/** A narrow space that never breaks: between a figure and its unit. */
const THIN = "\u202f";

/** `+140 %` of the factor 2.4, `−5 %` of 0.95. */
export function percentOfFactor(factor: number | null): string | null {
  return factor === null ? null : percentOfShare(factor - 1);
}

/** `+10 %` of the share 0.1. */
export function percentOfShare(share: number | null): string | null {
  if (share === null) return null;
  const percent = Math.round(share * 1000) / 10;
  return `${percent < 0 ? "−" : "+"}${Math.abs(percent)}${THIN}%`;
}

/** `1.3`, at most two digits behind the point. */
export function factorFigure(factor: number): string {
  return String(Math.round(factor * 100) / 100);
}

/** The least and the most damage of a hit; `variance` is the share of the most that the least lies below it. */
export function damageRange(max: number, variance: number | null): string {
  if (variance === null || variance === 0) return String(max);
  const min = Math.max(0, max * (1 - variance));
  return `${min < 10 ? Math.round(min * 10) / 10 : Math.round(min)}–${max}`;
}

/** `8`, and `8.33` of salvage, which is a mean. */
export function workmanshipFigure(workmanship: number): string {
  return String(Math.round(workmanship * 100) / 100);
}

const UNITS = [
  { name: "d", seconds: 86_400 },
  { name: "h", seconds: 3_600 },
  { name: "min", seconds: 60 },
  { name: "s", seconds: 1 },
] as const;

/** `3 d 4 h`, `4 h 20 min`, `12 min`, `40 s`: how long something lasts, in its two largest units. */
export function lastingFigure(seconds: number): string {
  const largest = UNITS.findIndex((unit) => seconds >= unit.seconds);
  if (largest < 0) return `0${THIN}s`;
  const smallest = seconds < 3_600 ? largest + 1 : largest + 2;
  let left = seconds;
  const parts: string[] = [];
  for (const unit of UNITS.slice(largest, smallest)) {
    const count = Math.floor(left / unit.seconds);
    left -= count * unit.seconds;
    if (count > 0) parts.push(`${count}${THIN}${unit.name}`);
  }
  return parts.join(" ");
}
