import type { Frame } from "./frame";
import type { Zoom } from "./plot";

/** Nearer than so many stretches of time there is nothing to see. */
const STRETCHES_MIN = 4;

type Times = Pick<Frame, "fromS" | "toS" | "bucketS">;

/** What a key makes of the part that is shown, about a moment; undefined where it is no key for that. */
export function zoomAfterKey(
  key: string,
  frame: Times,
  zoom: Zoom | null,
  aboutS: number | null,
): Zoom | null | undefined {
  switch (key) {
    case "+":
    case "=":
      return scaled(frame, zoom, aboutS, 0.5);
    case "-":
      return scaled(frame, zoom, aboutS, 2);
    case "0":
      return null;
    default:
      return undefined;
  }
}

/** A part that was drawn out with the pointer: whole where it is most of it, never too little. */
export function zoomTo(frame: Times, wanted: Zoom): Zoom | null {
  const middleS = (wanted.fromS + wanted.toS) / 2;
  const lengthS = Math.max(wanted.toS - wanted.fromS, STRETCHES_MIN * frame.bucketS);
  const wholeS = frame.toS - frame.fromS;
  if (lengthS >= wholeS * 0.98) return null;
  const fromS = Math.max(frame.fromS, Math.min(middleS - lengthS / 2, frame.toS - lengthS));
  return { fromS, toS: fromS + lengthS };
}

/** The part moved so far that a moment is in it. */
export function withMoment(zoom: Zoom | null, atS: number): Zoom | null {
  if (zoom === null || (atS >= zoom.fromS && atS <= zoom.toS)) return zoom;
  const byS = atS < zoom.fromS ? atS - zoom.fromS : atS - zoom.toS;
  return { fromS: zoom.fromS + byS, toS: zoom.toS + byS };
}

function scaled(frame: Times, zoom: Zoom | null, aboutS: number | null, factor: number): Zoom | null {
  const { fromS, toS } = zoom ?? frame;
  const middleS = aboutS ?? (fromS + toS) / 2;
  const half = ((toS - fromS) * factor) / 2;
  return zoomTo(frame, { fromS: middleS - half, toS: middleS + half });
}
