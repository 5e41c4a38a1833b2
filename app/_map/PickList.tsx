"use client";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { formatCount, formatFullTime, formatTime } from "@/app/_ui/format";
import { formatPlace } from "@/server/facts/coordinates";
import { anchorStyle } from "./anchor-style";
import type { Place } from "./camera";
import { PlaceLines, type PlacePick } from "./PickTip";
import { PinSign } from "./PinSign";
import type { MapPick, MapPin } from "./types";
import styles from "./WorldMap.module.css";

export interface PickListProps {
  readonly pick: MapPick;
  /** Opens upwards. */
  readonly above: boolean;
  /** The server's time of day. */
  readonly nowMs: number;
  /** Opened by a key: the first entry gets the focus. */
  readonly takeFocus: boolean;
  readonly selected: string | null;
  readonly onSelect: (name: string) => void;
  readonly onOpen: (name: string) => void;
  readonly onShow: (place: Place) => void;
  /** Brings the map nearer, so that what lies together here comes apart. */
  readonly onNearer: () => void;
  readonly onClose: () => void;
}

/** More in one spot are told by their number. */
const ENTRIES_MAX = 50;

/** The members of a stack to choose from, what happened in a spot, or a portal or place with its coordinates. */
export function PickList(props: PickListProps) {
  const { pick, above, takeFocus, onClose } = props;
  const root = useRef<HTMLFieldSetElement>(null);
  // Again for another pick: the focus may have been on the map in between.
  useEffect(() => {
    if (takeFocus && pick) root.current?.querySelector("button")?.focus();
  }, [takeFocus, pick]);

  const keyDown = (event: KeyboardEvent<HTMLFieldSetElement>): void => {
    if (event.key === "Escape") {
      event.stopPropagation();
      onClose();
    }
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    event.preventDefault();
    const buttons = [...(root.current?.querySelectorAll("button") ?? [])];
    const at = buttons.findIndex((button) => button.matches(":focus"));
    buttons[(at + (event.key === "ArrowDown" ? 1 : -1) + buttons.length) % buttons.length]?.focus();
  };

  return (
    <fieldset
      ref={root}
      className={styles.picked}
      data-above={above}
      style={anchorStyle(pick)}
      aria-label={titleOf(pick)}
      onKeyDown={keyDown}
    >
      <Entries {...props} />
    </fieldset>
  );
}

function titleOf(pick: MapPick): string {
  switch (pick.kind) {
    case "characters":
      return `${pick.names.length} characters here`;
    case "pins":
      return pick.pins.length === 1 ? "What happened here" : `${pick.pins.length} deaths and rares here`;
    default:
      return "Place";
  }
}

function Entries({ pick, nowMs, selected, onSelect, onOpen, onShow, onNearer }: PickListProps) {
  if (pick.kind === "portal" || pick.kind === "place") {
    return (
      <div className={styles.card}>
        <PlaceLines pick={pick} />
        <CopyButton text={textOf(pick)} />
      </div>
    );
  }
  const count = pick.kind === "characters" ? pick.names.length : pick.pins.length;
  return (
    <>
      {pick.kind === "characters"
        ? pick.names.slice(0, ENTRIES_MAX).map((name) => (
            <button
              key={name}
              type="button"
              className={styles.entry}
              aria-pressed={name === selected}
              onClick={() => onSelect(name)}
              onDoubleClick={() => onOpen(name)}
            >
              {name}
            </button>
          ))
        : pick.pins
            .slice(0, ENTRIES_MAX)
            .map((pin) => <PinEntry key={pin.id} pin={pin} nowMs={nowMs} onOpen={onOpen} onShow={onShow} />)}
      {count > ENTRIES_MAX && (
        <div className={styles.card}>
          <p>
            First {ENTRIES_MAX} of {formatCount(count)}.
          </p>
          <button type="button" className={styles.textButton} onClick={onNearer}>
            Zoom in to part them
          </button>
        </div>
      )}
    </>
  );
}

function PinEntry({
  pin,
  nowMs,
  onOpen,
  onShow,
}: { readonly pin: MapPin } & Pick<PickListProps, "nowMs" | "onOpen" | "onShow">) {
  const { kind, character, what, timeMs } = pin;
  const time = (
    <time dateTime={new Date(timeMs).toISOString()} title={formatFullTime(timeMs)}>
      {formatTime(timeMs, nowMs)}
    </time>
  );
  return (
    <div className={styles.pinEntry}>
      <div className={styles.pinLine}>
        <PinSign kind={kind} />
        <span>{what ?? "Death"}</span>
        <span className={styles.near}>{time}</span>
      </div>
      <div className={styles.pinLinks}>
        <button
          type="button"
          className={styles.link}
          aria-label={`Dashboard of ${character}`}
          onClick={() => onOpen(character)}
        >
          {character}
        </button>
        <button
          type="button"
          className={styles.link}
          aria-label={`Fly to ${formatPlace(pin.ns, pin.ew)}`}
          onClick={() => onShow(pin)}
        >
          <span className={styles.coordinates}>{formatPlace(pin.ns, pin.ew)}</span>
        </button>
      </div>
    </div>
  );
}

function textOf(pick: PlacePick): string {
  const { ns, ew } = pick.kind === "portal" ? pick.portal : pick.place;
  return formatPlace(ns, ew);
}

function CopyButton({ text }: { readonly text: string }) {
  const [said, setSaid] = useState("Copy coordinates");
  // The clipboard is closed to pages without https: say so instead of pretending.
  const copy = (): void => {
    const copied = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error("no clipboard"));
    copied.then(
      () => setSaid("Copied"),
      () => setSaid(`Not allowed: ${text}`),
    );
  };
  return (
    <button type="button" className={styles.textButton} onClick={copy}>
      {said}
    </button>
  );
}
