/** A round distance that is about 100 pixels long, and how long it is exactly. */
import { METRES_PER_MAP_UNIT, pixelsPerUnit } from "./camera";

const ROUND = [1, 2, 5];
const PIXELS_MAX = 120;

export function scaleBar(zoom: number): { label: string; pixels: number } {
  const pixelsPerMetre = pixelsPerUnit(zoom) / METRES_PER_MAP_UNIT;
  let best = 1;
  for (let power = 1; power <= 100_000; power *= 10) {
    for (const step of ROUND) if (step * power * pixelsPerMetre <= PIXELS_MAX) best = step * power;
  }
  return { label: best >= 1000 ? `${best / 1000} km` : `${best} m`, pixels: best * pixelsPerMetre };
}
