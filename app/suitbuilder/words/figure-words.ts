import { formatCount } from "@/app/_ui/format";

/** A minus as typographers write it, as wide as a plus. */
const MINUS = "\u2212";

/** A score, whole: `65 320`, also above a million, where the last points still decide. */
export function scoreWords(score: number | null | undefined): string {
  if (score === null || score === undefined) return "–";
  const digits = String(Math.abs(Math.round(score))).replace(/\B(?=(\d{3})+$)/g, "\u202f");
  return score < 0 ? `${MINUS}${digits}` : digits;
}

/** `+1 200`, `−30`, `±0`. */
export function differenceWords(difference: number): string {
  if (difference === 0) return "±0";
  return difference > 0 ? `+${scoreWords(difference)}` : scoreWords(difference);
}

/** `1 piece`, `3 pieces`. */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`;
}

/** `0.4 s`, `12 s`, `2 min 5 s`. */
export function elapsedWords(ms: number): string {
  if (ms < 10_000) return `${(ms / 1000).toFixed(1)}\u00a0s`;
  const seconds = Math.floor(ms / 1000);
  if (seconds < 60) return `${seconds}\u00a0s`;
  const rest = seconds % 60;
  return `${Math.floor(seconds / 60)}\u00a0min${rest === 0 ? "" : ` ${rest}\u00a0s`}`;
}

/** `0.35 %`. */
export function percentWords(percent: number | null): string {
  return percent === null ? "–" : `${percent.toFixed(percent < 10 ? 2 : 1)}\u00a0%`;
}

/** `1st`, `2nd`, `3rd`, `11th`. */
export function ordinal(place: number): string {
  const isTeen = place % 100 >= 11 && place % 100 <= 13;
  const ending = isTeen ? "th" : ({ 1: "st", 2: "nd", 3: "rd" }[place % 10] ?? "th");
  return `${place}${ending}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(words: readonly string[]): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
