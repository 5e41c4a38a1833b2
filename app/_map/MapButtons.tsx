"use client";
import styles from "./WorldMap.module.css";

export interface MapButtonsProps {
  readonly onZoom: (steps: number) => void;
  readonly onWhole: () => void;
  readonly onTable: () => void;
  readonly hasLetterKeys: boolean;
}

/** Everything the wheel and the keyboard can do, for a mouse without wheel and a finger. */
export function MapButtons({ onZoom, onWhole, onTable, hasLetterKeys }: MapButtonsProps) {
  return (
    <div className={styles.buttons}>
      <button
        type="button"
        className={styles.button}
        aria-label="Zoom in"
        title="Zoom in (+)"
        onClick={() => onZoom(1)}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M8 3v10M3 8h10" />
        </svg>
      </button>
      <button
        type="button"
        className={styles.button}
        aria-label="Zoom out"
        title="Zoom out (−)"
        onClick={() => onZoom(-1)}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M3 8h10" />
        </svg>
      </button>
      <button
        type="button"
        className={styles.button}
        aria-label="Show the whole world"
        title="Whole world (Home)"
        onClick={onWhole}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10" />
        </svg>
      </button>
      <button
        type="button"
        className={styles.button}
        aria-label="Show the map as a table"
        aria-keyshortcuts={hasLetterKeys ? "t" : undefined}
        title={hasLetterKeys ? "As a table (T)" : "As a table"}
        onClick={onTable}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M5.5 4h8m-8 4h8m-8 4h8M2.5 4h.01M2.5 8h.01m-.01 4h.01" />
        </svg>
      </button>
    </div>
  );
}
