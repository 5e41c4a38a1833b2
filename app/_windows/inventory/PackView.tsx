"use client";

import { useEffect, useEffectEvent, useId, useMemo, useState } from "react";
import { countWords } from "@/app/_items/count-words";
import { useIsPhone } from "@/app/_shell/use-is-phone";
import { formatCount } from "@/app/_ui/format";
import { EmptyState } from "@/app/_ui/StateMessage";
import { useWidth } from "../use-width";
import { CellGrid } from "./CellGrid";
import type { Cell } from "./ItemCell";
import type { ItemMarks } from "./item-marks";
import { PackRail, type RailEntry, type RailId, railEntryOf } from "./PackRail";
import { PaperDollPanel } from "./PaperDollPanel";
import { type Carried, MAIN_PACK_ID, type Pack } from "./packs";

/** Narrower than this the doll is one of the packs, in pixels. */
const DOLL_BESIDE_FROM = 520;
/** Sides of a square, with its gap, in pixels; on a phone a thumb must hit it. */
const CELL = 44;
const CELL_PHONE = 48;

type Props = {
  character: string;
  carried: Carried;
  marks: ItemMarks;
  onOpen: (id: number, byKeyboard: boolean) => void;
};

/** As in the game: what is worn at its places, the packs beside each other, and what is in one of them at its slots. */
export function PackView({ character, carried, marks, onOpen }: Props) {
  const panelId = useId();
  const { ref, width } = useWidth();
  const rowHeight = useIsPhone() ? CELL_PHONE : CELL;
  const [chosen, setChosen] = useState<RailId>(MAIN_PACK_ID);
  const isDollBeside = width >= DOLL_BESIDE_FROM;
  const choosePackOf = useEffectEvent((itemId: number) => {
    const pack = carried.packOf.get(itemId);
    if (pack) setChosen(pack.id);
    else if (!isDollBeside && carried.worn.some(({ item_id }) => item_id === itemId)) setChosen("worn");
  });
  const { open } = marks;
  useEffect(() => {
    if (open !== null) choosePackOf(open);
  }, [open]);
  const entries = useMemo(() => {
    const packs = carried.packs.map(railEntryOf);
    return isDollBeside ? packs : [wornEntry(carried), ...packs];
  }, [carried, isDollBeside]);
  // A pack can be sold while it is looked into.
  const shown = entries.some(({ id }) => id === chosen) ? chosen : MAIN_PACK_ID;
  const pack = carried.packs.find(({ id }) => id === shown);
  const doll = (
    <PaperDollPanel
      character={character}
      worn={carried.worn}
      marks={marks}
      rowHeight={rowHeight}
      onOpen={onOpen}
    />
  );

  return (
    <div ref={ref} className="flex min-h-0 flex-1 gap-2 p-2">
      {isDollBeside && <div className="w-57 shrink-0 overflow-y-auto">{doll}</div>}
      <PackRail entries={entries} chosen={shown} panelId={panelId} marks={marks} onChoose={setChosen} />
      <div
        role="tabpanel"
        id={panelId}
        aria-label={pack?.label ?? "Worn"}
        className="flex min-w-0 flex-1 flex-col"
      >
        {pack ? (
          <PackPanel pack={pack} marks={marks} rowHeight={rowHeight} onOpen={onOpen} />
        ) : (
          <div className="min-h-0 flex-1 overflow-y-auto">{doll}</div>
        )}
      </div>
    </div>
  );
}

function wornEntry({ worn }: Carried): RailEntry {
  return {
    id: "worn",
    label: "Worn",
    kind: "breastplate",
    figure: formatCount(worn.length),
    counts: "items",
    itemIds: worn.map(({ item_id }) => item_id),
  };
}

type PanelProps = { pack: Pack; rowHeight: number } & Pick<Props, "marks" | "onOpen">;

function PackPanel({ pack, marks, rowHeight, onOpen }: PanelProps) {
  const { ref, width } = useWidth();
  const columns = Math.max(1, Math.floor(width / rowHeight));
  const { label, count, capacity } = pack;
  const cells = useMemo(
    () => pack.cells.map((item, at): Cell => ({ key: item ? `item ${item.item_id}` : `slot ${at}`, item })),
    [pack],
  );
  return (
    <>
      <h3 className="truncate pb-1 text-12 text-ink-2">
        <span className="font-semibold text-ink">{label}</span>
        {capacity > 0 && ` · ${formatCount(count)} of ${formatCount(capacity)} slots`}
      </h3>
      <div ref={ref} className="min-h-0 flex-1">
        {cells.length === 0 ? (
          <EmptyState icon="pack" title={`${label} holds nothing`}>
            It takes the place of a pack.
          </EmptyState>
        ) : (
          width > 0 && (
            <CellGrid
              // Another pack begins at its top.
              key={pack.id}
              label={`${label}, ${countWords(count)}`}
              cells={cells}
              columns={columns}
              rowHeight={rowHeight}
              marks={marks}
              isVirtual
              onOpen={onOpen}
            />
          )
        )}
      </div>
    </>
  );
}
