"use client";

import { useEffect, useRef } from "react";
import type { Crosshair } from "./crosshair";
import type { Figure } from "./figures";
import type { Shown, Zoom } from "./plot";
import { usePlot } from "./use-plot";
import "./plot.css";

type Props = {
  label: string;
  /** Id of the sentence that sums it up. */
  describedBy: string;
  /** Null: the lane of events. */
  figure: Figure | null;
  shown: Shown;
  crosshair: Crosshair;
  onZoom: (zoom: Zoom | null) => void;
  /** A key that is pressed on it; true where it did something. */
  onKey: (key: string) => boolean;
  /** What there is to say of a stretch of time. Keep it stable. */
  textAt: (at: number) => string;
  className: string;
};

/** A chart as a control: arrows move the crosshair through it, and its values are spoken. */
export function PlotSlider(props: Props) {
  const { label, describedBy, figure, shown, crosshair, onZoom, onKey, textAt, className } = props;
  const host = useRef<HTMLDivElement>(null);
  const newest = shown.frame.points.length - 1;
  usePlot(host, { figure, shown, crosshair, onZoom });
  // Written by hand: it changes with every move of the pointer.
  useEffect(() => {
    const tell = () => {
      const at = crosshair.at ?? newest;
      host.current?.setAttribute("aria-valuenow", String(at));
      host.current?.setAttribute("aria-valuetext", textAt(at));
    };
    tell();
    return crosshair.subscribe(tell);
  }, [crosshair, newest, textAt]);
  return (
    <div
      ref={host}
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-orientation="horizontal"
      aria-describedby={describedBy}
      aria-valuemin={0}
      aria-valuemax={newest}
      aria-valuenow={newest}
      onKeyDown={(event) => {
        if (event.altKey || event.ctrlKey || event.metaKey || !onKey(event.key)) return;
        event.preventDefault();
        event.stopPropagation();
      }}
      data-fill
      className={`stats-plot relative rounded-control focus-visible:-outline-offset-1 ${className}`}
    />
  );
}
