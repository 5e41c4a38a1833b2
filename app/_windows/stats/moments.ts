import type { Frame } from "./frame";

/** Times as charts write them, in the reader's own zone: short, because the range says the rest. */

const DAY_S = 86_400;

/** `14:05`. */
export function clockOf(seconds: number): string {
  const time = new Date(seconds * 1000);
  return `${twoDigits(time.getHours())}:${twoDigits(time.getMinutes())}`;
}

/** `11-22`. */
export function dayOf(seconds: number): string {
  const time = new Date(seconds * 1000);
  return `${twoDigits(time.getMonth() + 1)}-${twoDigits(time.getDate())}`;
}

/** `14:05` where the time that is shown is a day at most, else `11-22 14:05`. */
export function momentOf(seconds: number, spanS: number): string {
  return spanS <= DAY_S + 3_600 ? clockOf(seconds) : `${dayOf(seconds)} ${clockOf(seconds)}`;
}

/** `14:05–14:10`. */
export function stretchOf(fromS: number, toS: number, spanS: number): string {
  const isOneDay = dayOf(fromS) === dayOf(toS) || spanS <= DAY_S + 3_600;
  return `${momentOf(fromS, spanS)}–${isOneDay ? clockOf(toS) : momentOf(toS, spanS)}`;
}

/** A stretch of a frame. */
export function momentsOf({ starts, ends, fromS, toS }: Frame, at: number): string {
  return stretchOf(starts[at] ?? 0, ends[at] ?? 0, toS - fromS);
}

/**
 * What stands below a line of time: the clock, and the date where a day begins. Ticks a day or more apart are days.
 * @param ticks seconds of the epoch, rising
 */
export function tickLabels(ticks: readonly number[]): string[] {
  const [first = 0, second = first] = ticks;
  const areDays = second - first >= DAY_S - 3_600;
  return ticks.map((tick) => (areDays || clockOf(tick) === "00:00" ? dayOf(tick) : clockOf(tick)));
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}
