"use client";

import { useCallback, useMemo, useRef, useState } from "react";
import { Button } from "@/app/_ui/Button";
import { Chart } from "./Chart";
import { Crosshair } from "./crosshair";
import { EventLane } from "./EventLane";
import { figuresOf } from "./figures";
import type { Frame } from "./frame";
import { type Happening, marksOf, nextMark } from "./happenings";
import { momentOf } from "./moments";
import type { Shown, Zoom } from "./plot";
import { withMoment, zoomAfterKey, zoomTo } from "./zoom";

type Props = {
  frame: Frame;
  happenings: readonly Happening[];
  /** Whether the end of the charts is the present. */
  isLive: boolean;
};

/** All figures below each other, with one range, one crosshair and one zoom. */
export function Charts({ frame, happenings, isLive }: Props) {
  const crosshair = useMemo(() => new Crosshair(), []);
  const [zoom, setZoom] = useState<Zoom | null>(null);
  const marks = useMemo(() => marksOf(frame, happenings), [frame, happenings]);
  const shown = useMemo<Shown>(() => ({ frame, happenings, zoom }), [frame, happenings, zoom]);

  const onZoom = useCallback(
    (wanted: Zoom | null) => setZoom(wanted === null ? null : zoomTo(frame, wanted)),
    [frame],
  );
  const showMoment = () => {
    const { at } = crosshair;
    if (at !== null) setZoom((known) => withMoment(known, frame.middles[at] ?? frame.toS));
  };
  const onKey = (key: string) => {
    const about = crosshair.at === null ? null : (frame.middles[crosshair.at] ?? null);
    const next = zoomAfterKey(key, frame, zoom, about);
    if (next !== undefined) setZoom(next);
    else if (crosshair.press(key, frame.points.length)) showMoment();
    else return false;
    return true;
  };
  const onLaneKey = (key: string) => {
    const direction = { ArrowLeft: -1, ArrowRight: 1 }[key];
    if (direction !== 1 && direction !== -1) return onKey(key);
    const next = nextMark(marks, crosshair.at, direction);
    if (next !== null) crosshair.move(next);
    showMoment();
    return true;
  };

  // The button goes away with what it does; the first chart takes the focus, where the keys for it work.
  const root = useRef<HTMLDivElement>(null);
  const showWhole = () => {
    root.current?.querySelector<HTMLElement>("[role=slider]")?.focus();
    setZoom(null);
  };

  return (
    <div ref={root} className="flex min-h-0 flex-1 flex-col">
      {zoom && <ZoomLine zoom={zoom} frame={frame} onWhole={showWhole} />}
      <EventLane {...{ shown, marks, crosshair, onZoom }} onKey={onLaneKey} />
      <div className="flex min-h-0 flex-1 flex-col overflow-y-auto">
        {figuresOf(frame).map((figure) => (
          // A chart of everybody has other lines than one of a character.
          <Chart
            key={`${figure.id} ${frame.character === null}`}
            {...{ figure, shown, crosshair, isLive, onZoom, onKey }}
          />
        ))}
      </div>
    </div>
  );
}

function ZoomLine({ zoom, frame, onWhole }: { zoom: Zoom; frame: Frame; onWhole: () => void }) {
  const span = frame.toS - frame.fromS;
  return (
    <p className="flex shrink-0 items-center gap-2 border-b border-weak px-2 py-1 text-12 text-ink-2">
      <span className="min-w-0 flex-1">
        Only {momentOf(zoom.fromS, span)} to {momentOf(zoom.toS, span)}
      </span>
      <Button className="text-12" onClick={onWhole}>
        Whole range
      </Button>
    </p>
  );
}
