import { formatTime } from "@/app/_ui/format";
import { formatPlace } from "@/server/facts/coordinates";
import { anchorStyle } from "./anchor-style";
import { PinSign } from "./PinSign";
import type { MapPick } from "./types";
import styles from "./WorldMap.module.css";

const NAMES_MAX = 8;

type Props = {
  readonly pick: MapPick;
  readonly above: boolean;
  /** The server's time of day. */
  readonly nowMs: number;
};

/** What the cursor rests on. A single character says its own name on the map, so only stacks need one. */
export function PickTip({ pick, above, nowMs }: Props) {
  if (pick.kind === "characters" && pick.names.length === 1) return null;
  return (
    <div className={styles.tip} data-above={above} style={anchorStyle(pick)} aria-hidden="true">
      <TipLines pick={pick} nowMs={nowMs} />
    </div>
  );
}

function TipLines({ pick, nowMs }: Omit<Props, "above">) {
  if (pick.kind === "characters") {
    return (
      <>
        {pick.names.slice(0, NAMES_MAX).map((name) => (
          <div key={name}>{name}</div>
        ))}
        <More count={pick.names.length - NAMES_MAX} />
      </>
    );
  }
  if (pick.kind !== "pins") return <PlaceLines pick={pick} />;
  return (
    <>
      {pick.pins.slice(0, NAMES_MAX).map((pin) => (
        <div key={pin.id} className={styles.pinLine}>
          <PinSign kind={pin.kind} />
          <span>{pin.what === null ? `${pin.character} died` : `${pin.what}, ${pin.character}`}</span>
          <span className={styles.near}>{formatTime(pin.timeMs, nowMs)}</span>
        </div>
      ))}
      <More count={pick.pins.length - NAMES_MAX} />
    </>
  );
}

function More({ count }: { readonly count: number }) {
  return count > 0 && <div className={styles.near}>and {count} more</div>;
}

/** What has a name and a place of its own. */
export type PlacePick = Extract<MapPick, { kind: "portal" | "place" }>;

/** Name, kind and coordinates of a portal or place. */
export function PlaceLines({ pick }: { readonly pick: PlacePick }) {
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
