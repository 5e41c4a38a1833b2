"use client";
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from "react";
import { useEscapeCloses } from "@/app/_ui/escape-closes";
import styles from "./WorldMap.module.css";

/** The button that opens what the map shows: layers, filters, legend. */
export function LayersMenu({ children }: { readonly children: ReactNode }) {
  const [open, setOpen] = useState(false);
  const panel = useId();
  const root = useRef<HTMLFieldSetElement>(null);

  useEffect(() => {
    if (!open) return;
    const outside = (event: PointerEvent): void => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener("pointerdown", outside);
    return () => document.removeEventListener("pointerdown", outside);
  }, [open]);

  // Pressed outside it, or after a press in it that gave the focus to nothing.
  useEscapeCloses(open, () => setOpen(false));
  const keyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || !open) return;
    event.stopPropagation();
    setOpen(false);
    root.current?.querySelector("button")?.focus();
  };

  return (
    <fieldset ref={root} aria-label="What the map shows" className={styles.layers} onKeyDown={keyDown}>
      <button
        type="button"
        className={styles.button}
        aria-label="Layers and legend"
        title="Layers and legend"
        aria-expanded={open}
        aria-controls={panel}
        onClick={() => setOpen(!open)}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M8 2.5 14 6 8 9.5 2 6zM2.5 9 8 12.2 13.5 9" />
        </svg>
      </button>
      {open && (
        <div id={panel} className={styles.panel}>
          {children}
        </div>
      )}
    </fieldset>
  );
}
