"use client";

import { useMemo, useState } from "react";
import { useDashboard } from "@/app/_shell/dashboard-context";
import { useWidth } from "../use-width";
import type { WindowState } from "../window-state";
import { DiscTools } from "./DiscTools";
import { rangeAfter, usualRange } from "./disc-geometry";
import { ListPart } from "./ListPart";
import { PlaceLine } from "./PlaceLine";
import { RadarDisc } from "./RadarDisc";
import { viewOf } from "./radar-list";
import { RadarPick } from "./radar-pick";
import type { RadarReading } from "./radar-reading";
import { parseRadarSettings, type RadarSettings } from "./radar-settings";
import type { RadarStore } from "./radar-store";
import { discSummary } from "./radar-words";
import { useDungeon } from "./use-dungeon";
import { useZoomKeys } from "./use-zoom-keys";

/** From this width on the list stands beside the disc, in pixels. */
const BESIDE_FROM = 440;

type Props = {
  window: WindowState;
  character: string;
  store: RadarStore;
  reading: RadarReading;
  isDim: boolean;
};

/** The disc and the list, in whatever shape the window leaves them. */
export function RadarBody({ window, character, store, reading, isDim }: Props) {
  const { windows } = useDashboard();
  const { ref, width } = useWidth();
  const [pick] = useState(() => new RadarPick());
  const settings = useMemo(() => parseRadarSettings(window.settings), [window.settings]);
  const { isHeadingUp, hidden } = settings;
  const keep = (change: Partial<RadarSettings>) => windows.keep(window.id, change);
  const here = useDungeon(character, reading.owner);
  const { dungeon, floor } = here;
  const range = settings.range ?? usualRange(here.landblock !== null);
  const view = useMemo(() => viewOf(reading.objects, hidden), [reading, hidden]);
  const scene = useMemo(
    () => ({ hidden, range, isHeadingUp, dungeon, floor, isDim }),
    [hidden, range, isHeadingUp, dungeon, floor, isDim],
  );
  const zoom = (direction: 1 | -1) => keep({ range: rangeAfter(range, direction) });
  const keys = useZoomKeys(zoom);
  const isBeside = width >= BESIDE_FROM;

  return (
    <div ref={keys} className="flex min-h-0 flex-1 flex-col">
      <PlaceLine owner={reading.owner} here={here} />
      <div ref={ref} className={`flex min-h-0 flex-1 ${isBeside ? "" : "flex-col overflow-y-auto"}`}>
        <section
          aria-label="Disc"
          className={`flex flex-col ${isBeside ? "min-w-0 flex-1" : "min-h-64 flex-[3_0_0]"}`}
        >
          <DiscTools
            isHeadingUp={isHeadingUp}
            range={range}
            isUsualRange={settings.range === null}
            onHeadingUp={(next) => keep({ isHeadingUp: next })}
            onZoom={zoom}
            onUsualRange={() => keep({ range: null })}
          />
          <div className="relative min-h-0 flex-1">
            <RadarDisc
              store={store}
              pick={pick}
              scene={scene}
              summary={discSummary(view.shown)}
              onZoom={zoom}
            />
          </div>
        </section>
        <section
          aria-label="List"
          className={`flex min-h-0 flex-col border-weak ${isBeside ? "w-[46%] max-w-80 min-w-56 border-l" : "min-h-72 flex-[3_0_0] border-t"}`}
        >
          <ListPart
            view={view}
            of={reading.objects.length}
            pick={pick}
            settings={settings}
            keep={keep}
            isDim={isDim}
          />
        </section>
      </div>
    </div>
  );
}
