import type { CSSProperties } from "react";
import type { MapPick } from "./types";

/** Where a card about something stands; half of the widest one stays inside the map. */
export function anchorStyle({ x, y }: MapPick): CSSProperties {
  return { left: `clamp(124px, ${x}px, calc(100% - 124px))`, top: y };
}
