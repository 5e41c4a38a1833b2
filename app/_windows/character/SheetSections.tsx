"use client";

import { useDeferredValue, useLayoutEffect, useMemo, useRef } from "react";
import { useDashboard } from "@/app/_shell/dashboard-context";
import { Button } from "@/app/_ui/Button";
import { FoldingSection } from "@/app/_ui/FoldingSection";
import { formatCount } from "@/app/_ui/format";
import { EmptyState } from "@/app/_ui/StateMessage";
import { TextInput } from "@/app/_ui/TextInput";
import { AsOf } from "../states/AsOf";
import { useDimmed } from "../states/use-dimmed";
import type { WindowContentProps } from "../window-state";
import type { Effects } from "./effects";
import { SectionRows } from "./SectionRows";
import { findRows, rowCount, type Section } from "./section";
import { sheetSections } from "./sections";
import type { Sheet } from "./sheet";
import { isFolded, parseSheetSettings } from "./sheet-settings";

type Props = WindowContentProps & {
  character: string;
  sheet: Sheet | null;
  effects: Effects | null;
  effectsAt: string | null;
};

/** The parts of the sheet, each to be folded, and a line that finds rows in all of them. */
export function SheetSections({ window, character, sheet, effects, effectsAt }: Props) {
  const { windows } = useDashboard();
  const isDimmed = useDimmed(character);
  const settings = useMemo(() => parseSheetSettings(window.settings), [window.settings]);
  const sections = useMemo(() => sheetSections(sheet, effects), [sheet, effects]);
  const find = useDeferredValue(settings.find);
  const shown = useMemo(() => findRows(sections, find), [sections, find]);
  const isFinding = find.trim() !== "";
  const box = useRef<HTMLDivElement>(null);
  // What is found stands at the top, wherever was read before.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs with each other search
  useLayoutEffect(() => {
    if (box.current) box.current.scrollTop = 0;
  }, [find]);
  const keep = (change: Partial<typeof settings>) => windows.keep(window.id, { ...settings, ...change });

  return (
    <>
      <div className="flex items-center gap-2 border-b border-weak p-1.5">
        <TextInput
          label="Find on the sheet"
          placeholder="Find: war magic, aura, 333"
          icon="search"
          value={settings.find}
          onChange={(words) => keep({ find: words })}
          onKeyDown={(event) => {
            if (event.key !== "Escape" || settings.find === "") return;
            event.stopPropagation();
            keep({ find: "" });
          }}
          className="min-w-0 flex-1"
        />
        <span role="status" className="shrink-0 pr-1 text-11 text-ink-3 empty:hidden">
          {isFinding && `${formatCount(total(shown))} of ${formatCount(total(sections))}`}
        </span>
      </div>
      <div ref={box} className="min-h-0 flex-1 overflow-y-auto" data-dim={isDimmed}>
        {shown.length === 0 && (
          <EmptyState
            icon="search"
            title="Nothing on this sheet is called so"
            action={<Button onClick={() => keep({ find: "" })}>Show everything</Button>}
          >
            Rows are found by their names, by those of their parts, and properties by their numbers.
          </EmptyState>
        )}
        {shown.map((section) => (
          <FoldingSection
            key={section.id}
            title={section.title}
            summary={isFinding ? `${rowCount(section)} found` : section.summary}
            isOpen={isFinding || !isFolded(settings, section.id)}
            onOpen={(isOpen) => keep({ folds: { ...settings.folds, [section.id]: !isOpen } })}
          >
            {isOfEffects(section) && (
              <p className="pb-1 text-11 text-ink-3">
                <AsOf at={effectsAt} />
              </p>
            )}
            <SectionRows section={section} />
          </FoldingSection>
        ))}
      </div>
    </>
  );
}

/** Spells are told apart from the rest, at another time. */
function isOfEffects({ id }: Section): boolean {
  return id === "effects" || id === "worn";
}

function total(sections: readonly Section[]): number {
  return sections.reduce((count, section) => count + rowCount(section), 0);
}
