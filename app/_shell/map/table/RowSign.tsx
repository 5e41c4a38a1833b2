"use client";

import { mapColors } from "@/app/_map/map-colors";
import { PinSign } from "@/app/_map/PinSign";
import { StateShape } from "@/app/_ui/StateShape";
import { useOwnColor } from "../../use-shell";
import type { MapRow } from "./map-rows";

/** The sign of a row as the map draws it. */
export function RowSign({ sign, name }: Pick<MapRow, "sign" | "name">) {
  const color = useOwnColor(name);
  switch (sign.kind) {
    case "character":
      return <StateShape state={sign.state} freshness={sign.freshness} color={color} />;
    case "portal":
      return (
        <svg viewBox="0 0 14 14" aria-hidden="true" className="size-3.5 shrink-0" fill="none">
          <circle cx="7" cy="7" r="5" stroke={mapColors.portal} strokeWidth="1.75" />
        </svg>
      );
    default:
      return <PinSign kind={sign.kind} />;
  }
}
