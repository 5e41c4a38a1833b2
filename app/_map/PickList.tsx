"use client";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { formatPlace } from "@/server/facts/coordinates";
import { anchorStyle, PlaceLines } from "./PickTip";
import type { MapPick } from "./types";
import styles from "./WorldMap.module.css";

export interface PickListProps {
  readonly pick: MapPick;
  /** Opens upwards. */
  readonly above: boolean;
  /** Opened by a key: the first entry gets the focus. */
  readonly takeFocus: boolean;
  readonly selected: string | null;
  readonly onSelect: (name: string) => void;
  readonly onOpen: (name: string) => void;
  readonly onClose: () => void;
}

/** The members of a stack to choose from, or a portal or place with its coordinates to copy. */
export function PickList({ pick, above, takeFocus, selected, onSelect, onOpen, onClose }: PickListProps) {
  const root = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    if (takeFocus) root.current?.querySelector("button")?.focus();
  }, [takeFocus]);

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
      aria-label={pick.kind === "characters" ? `${pick.names.length} characters here` : "Place"}
      onKeyDown={keyDown}
    >
      {pick.kind === "characters" ? (
        pick.names.map((name) => (
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
      ) : (
        <div className={styles.card}>
          <PlaceLines pick={pick} />
          <CopyButton text={textOf(pick)} />
        </div>
      )}
    </fieldset>
  );
}

function textOf(pick: Exclude<MapPick, { kind: "characters" }>): string {
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
