import { formatCount } from "@/app/_ui/format";
import { headingName } from "@/app/_ui/heading-name";
import { bearingOf } from "./disc-geometry";
import type { RadarObject } from "./radar-reading";

const POINTS = ["N", "NE", "E", "SE", "S", "SW", "W", "NW"] as const;
/** What is this much higher or lower stands on another floor, in metres. */
export const OTHER_FLOOR = 3;

/** Whole metres, as the list is sorted; what it is measured in is said once in the head. */
export function distanceText({ distance }: RadarObject): string {
  return formatCount(distance);
}

/** `NE`, or nothing where nobody knows. */
export function pointOf({ offset }: RadarObject): string {
  return offset === null ? "" : (POINTS[Math.round(bearingOf(offset) / 45) % 8] ?? "");
}

/** `+6` or `−12`: metres above or below, for what is on another floor. */
export function aboveText({ above }: RadarObject): string {
  if (above === null || Math.abs(above) < OTHER_FLOOR) return "";
  return `${above > 0 ? "+" : "−"}${Math.round(Math.abs(above))}`;
}

/** Everything about one thing in one sentence, for who cannot see the disc, and for its label. */
export function spokenObject(object: RadarObject): string {
  const { name, className, distance, offset, above, health } = object;
  const parts = [name];
  if (name !== className) parts.push(className);
  if (distance !== null) parts.push(`${formatCount(distance)} metres`);
  if (offset !== null) {
    const degrees = Math.round(bearingOf(offset)) % 360;
    parts.push(`${headingName(degrees)}, ${degrees} degrees`);
  }
  if (aboveText(object) !== "" && above !== null) {
    parts.push(`${Math.round(Math.abs(above))} metres ${above > 0 ? "above" : "below"}`);
  }
  if (health !== null) parts.push(`health ${Math.round(health * 100)} percent`);
  return parts.join(", ");
}

/** `14 m NE, 6 m up, 80 %`: beside a thing on the disc. */
export function labelText(object: RadarObject): string {
  const { distance, above, health } = object;
  const parts: string[] = [];
  if (distance !== null) parts.push(`${formatCount(distance)} m ${pointOf(object)}`.trim());
  if (aboveText(object) !== "" && above !== null) {
    parts.push(`${Math.round(Math.abs(above))} m ${above > 0 ? "up" : "down"}`);
  }
  if (health !== null) parts.push(`${Math.round(health * 100)} %`);
  return parts.join(", ");
}

/** What the disc shows, in a sentence: what there is most of, and what is nearest. */
export function discSummary(shown: readonly RadarObject[]): string {
  if (shown.length === 0) return "Nothing within reach.";
  const nearest = shown.reduce((best, one) =>
    (one.distance ?? Infinity) < (best.distance ?? Infinity) ? one : best,
  );
  const things = shown.length === 1 ? "One thing" : `${shown.length} things`;
  return `${things} within reach. Nearest: ${spokenObject(nearest)}.`;
}
