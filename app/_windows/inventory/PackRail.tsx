"use client";

import { type KeyboardEvent, useRef } from "react";
import { KindIcon } from "@/app/_items/ItemIcon";
import type { ItemKind } from "@/app/_items/item-shapes";
import { OBJECT_CLASS } from "@/server/facts/object-classes";
import type { ItemMarks } from "./item-marks";
import type { Pack } from "./packs";

/** A button of the rail: a pack, or everything that is worn. */
export type RailEntry = {
  readonly id: RailId;
  readonly label: string;
  readonly kind: ItemKind;
  /** `17/24`. */
  readonly figure: string;
  /** What it counts, said in front of it. */
  readonly counts: string;
  readonly itemIds: readonly number[];
};

export type RailId = number | "worn";

export function railEntryOf(pack: Pack): RailEntry {
  const { id, label, item, count, capacity, cells } = pack;
  const isFoci = item?.object_class === OBJECT_CLASS.foci;
  return {
    id,
    label,
    kind: isFoci ? "foci" : "pack",
    figure: capacity === 0 && count === 0 ? "–" : `${count}/${capacity}`,
    counts: capacity === 0 && count === 0 ? "holds nothing" : "slots used",
    itemIds: cells.flatMap((cell) => (cell ? [cell.item_id] : [])),
  };
}

type Props = {
  entries: readonly RailEntry[];
  chosen: RailId;
  /** Id of the element that shows what is in the chosen one. */
  panelId: string;
  marks: ItemMarks;
  onChoose: (id: RailId) => void;
};

/** The packs one below the other, as beside the main pack in the game. Arrows go from one to the next. */
export function PackRail({ entries, chosen, panelId, marks, onChoose }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const keyDown = (event: KeyboardEvent) => {
    const at = entries.findIndex(({ id }) => id === chosen);
    const next = entries[nextAt(event.key, at, entries.length)];
    if (next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    onChoose(next.id);
    list.current?.querySelector<HTMLElement>(`[data-pack="${next.id}"]`)?.focus();
  };
  return (
    <div
      ref={list}
      role="tablist"
      aria-label="Packs"
      aria-orientation="vertical"
      onKeyDown={keyDown}
      className="flex w-15 shrink-0 flex-col gap-1 overflow-y-auto p-0.5"
    >
      {entries.map((entry) => (
        <Tab
          key={entry.id}
          entry={entry}
          isChosen={entry.id === chosen}
          panelId={panelId}
          marks={marks}
          onChoose={onChoose}
        />
      ))}
    </div>
  );
}

type TabProps = Omit<Props, "entries" | "chosen"> & { entry: RailEntry; isChosen: boolean };

function Tab({ entry, isChosen, panelId, marks, onChoose }: TabProps) {
  const { id, label, kind, figure, counts, itemIds } = entry;
  const found = marks.found === null ? null : itemIds.filter((item) => marks.found?.has(item)).length;
  const isChanged = itemIds.some((item) => marks.changed.has(item));
  // The figures are said as they stand, one after the other: voice control goes by what can be read.
  const name = `${label}, ${counts}: ${figure}${found === null ? "" : `, ${found} found`}`;
  return (
    <button
      type="button"
      role="tab"
      aria-selected={isChosen}
      aria-controls={panelId}
      aria-label={name}
      title={name}
      tabIndex={isChosen ? 0 : -1}
      data-pack={id}
      onClick={() => onChoose(id)}
      className={`relative flex shrink-0 [contain-intrinsic-height:auto_46px] [content-visibility:auto] flex-col items-center rounded-control border px-0.5 py-1 text-11 leading-4 hover:bg-raised max-wide:min-h-11 ${isChosen ? "border-accent bg-raised text-ink" : "border-weak text-ink-2"} ${found === 0 ? "text-ink-3 [&_svg]:opacity-30" : ""}`}
    >
      <KindIcon kind={kind} size={20} />
      {figure}
      {found !== null && found > 0 && (
        <span className="absolute top-0 right-0 rounded-control bg-info px-1 text-11 leading-4 font-semibold text-canvas">
          {found}
        </span>
      )}
      {isChanged && (
        <svg
          aria-hidden="true"
          className="absolute top-0 left-0 text-ok"
          width="10"
          height="10"
          viewBox="0 0 12 12"
        >
          <path d="M0 0h12L0 12Z" fill="currentColor" />
        </svg>
      )}
    </button>
  );
}

function nextAt(key: string, at: number, count: number): number {
  switch (key) {
    case "ArrowDown":
      return Math.min(at + 1, count - 1);
    case "ArrowUp":
      return Math.max(at - 1, 0);
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return -1;
  }
}
