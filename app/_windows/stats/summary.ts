import { formatAge } from "@/app/_ui/format";
import { type Figure, inUnit, valuesOf } from "./figures";
import { type Frame, spanOf } from "./frame";
import { momentOf } from "./moments";

/**
 * A chart in a sentence, to be read after its title: "1 240 in the last 5 min, 980 on average, highest
 * 2 310 at 14:05."
 * @param isLive whether the end of the frame is the present: what is shown of somebody who is away is not
 */
export function summaryOf(figure: Figure, frame: Frame, isLive: boolean): string {
  const values = valuesOf(figure, frame);
  const known = values.filter((value) => value !== null);
  if (known.length === 0) return "Nothing is known in this time.";
  const highest = Math.max(...known);
  const at = momentOf(frame.starts[values.indexOf(highest)] ?? 0, spanOf(frame));
  if (figure.look === "bars") return countWords(figure, known, highest, at);
  const parts = [
    lastWords(figure, values, frame, isLive),
    `${inUnit(figure, meanOf(values, frame))} on average`,
    `highest ${inUnit(figure, highest)} at ${at}`,
  ];
  return `${parts.join(", ")}.`;
}

function countWords(figure: Figure, known: readonly number[], highest: number, at: string): string {
  const total = known.reduce((sum, value) => sum + value, 0);
  if (total === 0) return "None in this time.";
  return total === highest
    ? `${figure.format(total)} in all, at ${at}.`
    : `${figure.format(total)} in all, most ${figure.format(highest)} at ${at}.`;
}

function lastWords(
  figure: Figure,
  values: readonly (number | null)[],
  frame: Frame,
  isLive: boolean,
): string {
  const last = values.findLastIndex((value) => value !== null);
  const value = inUnit(figure, values[last] ?? null);
  if (last < values.length - 1 || !isLive) {
    return `Last ${value} at ${momentOf(frame.starts[last] ?? 0, spanOf(frame))}`;
  }
  // A mean of that time: "now" stands elsewhere on the page, and is another number.
  return `${value} in the last ${formatAge(frame.bucketS * 1000)}`;
}

/** By how long each was heard of: so the mean of a rate is all that was counted in all of the time. */
function meanOf(values: readonly (number | null)[], { points }: Frame): number {
  let sum = 0;
  let weight = 0;
  for (const [at, value] of values.entries()) {
    const heard = points[at]?.heard_seconds ?? 0;
    if (value === null) continue;
    sum += value * heard;
    weight += heard;
  }
  return weight === 0 ? 0 : sum / weight;
}
