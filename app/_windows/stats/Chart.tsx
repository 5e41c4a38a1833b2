"use client";

import { useCallback, useEffect, useId, useMemo, useRef } from "react";
import type { Crosshair } from "./crosshair";
import { type Figure, highestOf, inUnit, valuesOf } from "./figures";
import { partOf } from "./frame";
import { momentsOf } from "./moments";
import { PlotSlider } from "./PlotSlider";
import type { Shown, Zoom } from "./plot";
import { summaryOf } from "./summary";

type Props = {
  figure: Figure;
  shown: Shown;
  crosshair: Crosshair;
  /** Whether the end of the chart is the present. */
  isLive: boolean;
  onZoom: (zoom: Zoom | null) => void;
  onKey: (key: string) => boolean;
};

/** One figure over time: its curve, its value where the crosshair is, and all of it in a sentence. */
export function Chart({ figure, shown, crosshair, isLive, onZoom, onKey }: Props) {
  const id = useId();
  const value = useRef<HTMLSpanElement>(null);
  const { frame } = shown;
  const wordsAt = useMemo(() => {
    const values = valuesOf(figure, frame);
    const highest = frame.character === null ? highestOf(figure, frame) : null;
    return (at: number) => {
      const most = highest?.[at] ?? null;
      const words = inUnit(figure, values[at] ?? null);
      return most === null ? words : `${words}, one character ${inUnit(figure, most)}`;
    };
  }, [figure, frame]);
  const textAt = useCallback((at: number) => `${momentsOf(frame, at)}: ${wordsAt(at)}`, [frame, wordsAt]);
  const { zoom } = shown;
  const summary = useMemo(() => {
    const part = partOf(frame, zoom);
    return summaryOf(figure, part, isLive && part.toS === frame.toS);
  }, [figure, frame, zoom, isLive]);
  // Written by hand: it changes with every move of the pointer.
  useEffect(() => {
    const tell = () => {
      if (value.current) value.current.textContent = wordsAt(crosshair.at ?? frame.points.length - 1);
    };
    tell();
    return crosshair.subscribe(tell);
  }, [crosshair, frame, wordsAt]);

  return (
    <section
      aria-label={figure.title}
      className="flex flex-[1_0_auto] flex-col border-b border-weak px-2 pt-1.5"
    >
      <div className="flex items-baseline gap-2">
        <h3 className="min-w-0 flex-1 truncate text-12 font-semibold text-ink-2">{figure.title}</h3>
        <span ref={value} aria-hidden="true" data-dim={!isLive} className="shrink-0 text-12" />
      </div>
      <PlotSlider
        label={figure.title}
        describedBy={id}
        className="min-h-16 flex-1"
        {...{ figure, shown, crosshair, onZoom, onKey, textAt }}
      />
      <p id={id} className="pb-1 text-11 text-ink-3">
        <span className="sr-only">{figure.title}: </span>
        {summary}
        {frame.character === null && figure.highest && " Dashed: the highest of any character."}
      </p>
    </section>
  );
}
