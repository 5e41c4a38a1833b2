import type { CSSProperties } from "react";
import { formatPlace } from "@/server/facts/coordinates";
import type { MapPick } from "./types";
import styles from "./WorldMap.module.css";

const NAMES_MAX = 8;

/** What the cursor rests on. A single character says its own name on the map, so only stacks need one. */
export function PickTip({ pick, above }: { readonly pick: MapPick; readonly above: boolean }) {
  if (pick.kind === "characters" && pick.names.length === 1) return null;
  return (
    <div className={styles.tip} data-above={above} style={anchorStyle(pick)} aria-hidden="true">
      {pick.kind === "characters" ? (
        <>
          {pick.names.slice(0, NAMES_MAX).map((name) => (
            <div key={name}>{name}</div>
          ))}
          {pick.names.length > NAMES_MAX && (
            <div className={styles.near}>and {pick.names.length - NAMES_MAX} more</div>
          )}
        </>
      ) : (
        <PlaceLines pick={pick} />
      )}
    </div>
  );
}

/** Name, kind and coordinates of a portal or place. */
export function PlaceLines({ pick }: { readonly pick: Exclude<MapPick, { kind: "characters" }> }) {
  const { name, ns, ew } = pick.kind === "portal" ? pick.portal : pick.place;
  return (
    <>
      <div>{name}</div>
      <div className={styles.near}>
        {pick.kind === "portal" ? "Portal" : kindNames[pick.place.kind]} ·{" "}
        <span className={styles.coordinates}>{formatPlace(ns, ew)}</span>
      </div>
    </>
  );
}

const kindNames = {
  capital: "Capital",
  town: "Town",
  outpost: "Outpost",
  landmark: "Landmark",
  dungeon: "Dungeon entrance",
} as const;

/** Half of the widest card stays inside the map. */
export function anchorStyle({ x, y }: MapPick): CSSProperties {
  return { left: `clamp(124px, ${x}px, calc(100% - 124px))`, top: y };
}
