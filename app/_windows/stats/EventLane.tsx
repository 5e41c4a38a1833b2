"use client";

import { useCallback, useEffect, useId, useMemo, useRef } from "react";
import { Calm } from "@/app/_live/signal";
import { useLive } from "@/app/_live/use-live";
import { useDashboard } from "@/app/_shell/dashboard-context";
import type { Crosshair } from "./crosshair";
import { HappeningLine } from "./HappeningLine";
import { countWords, type Happening, happeningWords } from "./happenings";
import { momentsOf } from "./moments";
import { PlotSlider } from "./PlotSlider";
import type { Shown, Zoom } from "./plot";

type Props = {
  shown: Shown;
  /** By the stretch of time they are in. */
  marks: ReadonlyMap<number, readonly Happening[]>;
  crosshair: Crosshair;
  onZoom: (zoom: Zoom | null) => void;
  onKey: (key: string) => boolean;
};

const NONE: readonly Happening[] = [];

/** When it was, and what happened: stands over all charts while they scroll. Arrows go from mark to mark. */
export function EventLane({ shown, marks, crosshair, onZoom, onKey }: Props) {
  const id = useId();
  const { frame } = shown;
  const textAt = useCallback(
    (at: number) =>
      `${momentsOf(frame, at)}: ${(marks.get(at) ?? NONE).map(happeningWords).join("; ") || "nothing"}`,
    [frame, marks],
  );
  return (
    <section aria-label="Rares and deaths" className="shrink-0 border-b border-weak bg-surface px-2 pt-1">
      <LaneHead shown={shown} crosshair={crosshair} />
      <PlotSlider
        label="Rares and deaths"
        describedBy={id}
        figure={null}
        className="h-14"
        {...{ shown, crosshair, onZoom, onKey, textAt }}
      />
      <Told id={id} marks={marks} crosshair={crosshair} />
    </section>
  );
}

/** What there is to find, and the time that all charts tell the values of. */
function LaneHead({ shown: { frame }, crosshair }: Pick<Props, "shown" | "crosshair">) {
  const time = useRef<HTMLSpanElement>(null);
  // Written by hand: it changes with every move of the pointer.
  useEffect(() => {
    const newest = frame.points.length - 1;
    const tell = () => {
      const { at } = crosshair;
      if (time.current)
        time.current.textContent = `${at === null ? "Newest: " : ""}${momentsOf(frame, at ?? newest)}`;
    };
    tell();
    return crosshair.subscribe(tell);
  }, [frame, crosshair]);
  return (
    <p className="flex flex-wrap items-baseline gap-x-2 text-12">
      <span className="flex-1 whitespace-nowrap text-ink-2">{countWords(frame)}</span>
      <span ref={time} className="text-ink" />
    </p>
  );
}

/** What happened at the place that was pointed at last; how to find out where nothing did. */
function Told({ id, marks, crosshair }: { id: string } & Pick<Props, "marks" | "crosshair">) {
  const { world } = useDashboard();
  const calm = useMemo(() => new Calm(crosshair, world.clock), [crosshair, world]);
  const at = useLive(
    calm,
    useCallback(() => crosshair.lastAt, [crosshair]),
  );
  const told = at === null ? NONE : (marks.get(at) ?? NONE);
  return (
    <div id={id} className="h-11 overflow-y-auto text-12">
      {told.length > 0 ? (
        <ul>
          {told.map((happening) => (
            <HappeningLine
              key={`${happening.atMs} ${happening.character} ${happening.what}`}
              happening={happening}
            />
          ))}
        </ul>
      ) : (
        <p className="text-11 text-ink-3">
          {marks.size > 0 &&
            "Point at a mark, or go from mark to mark with the arrow keys, to read who and where."}
        </p>
      )}
    </div>
  );
}
