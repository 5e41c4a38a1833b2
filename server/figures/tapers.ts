/** How many tapers a character carried at a moment of its session. */
export interface TaperReading {
  /** Seconds online where the plugin says so: its own clock may be set meanwhile, that one only rises. */
  online_seconds: number | null;
  /** ISO 8601. */
  timestamp: string;
  count: number;
}

/** Readings kept so that one which arrives late finds its place: a minute of them, if every one differs. */
export const READINGS_KEPT = 32;

export interface TaperUse {
  /** Newest last. */
  readings: readonly TaperReading[];
  used: number;
}

/**
 * Tapers used are the decreases between successive readings; increases are bought ones. A reading that arrives late
 * takes its place among the last ones and counts for what it adds there; one that is there already, or is older
 * than all of them, adds nothing. The order of arrival makes no difference, and the figure only grows.
 */
export function withTaperReading({ readings, used }: TaperUse, reading: TaperReading): TaperUse {
  const at = readings.findLastIndex((known) => compare(known, reading) <= 0) + 1;
  const before = readings[at - 1];
  const after = readings[at];
  const isKnown = before !== undefined && compare(before, reading) === 0;
  const isTooOld = before === undefined && readings.length >= READINGS_KEPT;
  if (isKnown || isTooOld) return { readings, used };
  const added = decrease(before, reading) + decrease(reading, after) - decrease(before, after);
  const all = readings.toSpliced(at, 0, reading);
  return { readings: all.filter(isTurn).slice(-READINGS_KEPT), used: used + added };
}

/** Between two equal neighbours a reading says nothing, whatever may still come between them. */
function isTurn({ count }: TaperReading, index: number, all: readonly TaperReading[]): boolean {
  return all[index - 1]?.count !== count || all[index + 1]?.count !== count;
}

function decrease(from: TaperReading | undefined, to: TaperReading | undefined): number {
  return from === undefined || to === undefined ? 0 : Math.max(0, from.count - to.count);
}

function compare(a: TaperReading, b: TaperReading): number {
  const seconds =
    a.online_seconds === null || b.online_seconds === null ? 0 : a.online_seconds - b.online_seconds;
  if (seconds !== 0) return seconds;
  return a.timestamp < b.timestamp ? -1 : a.timestamp > b.timestamp ? 1 : 0;
}
