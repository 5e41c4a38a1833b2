import { useMemo } from "react";
import type { InventoryItem } from "@/server/contract/http/items";
import { CellGrid } from "./CellGrid";
import type { Cell } from "./ItemCell";
import type { ItemMarks } from "./item-marks";
import { DOLL_COLUMNS, paperDoll } from "./paper-doll";

type Props = {
  character: string;
  worn: readonly InventoryItem[];
  marks: ItemMarks;
  rowHeight: number;
  onOpen: (id: number, byKeyboard: boolean) => void;
};

/** Everything that is worn or held, at its place; empty places say what they are for. */
export function PaperDollPanel({ character, worn, marks, rowHeight, onOpen }: Props) {
  const cells = useMemo(() => {
    const { places, others } = paperDoll(worn);
    return [
      ...places.map(({ slot, item }): Cell => ({ key: slot.id, item, place: slot })),
      ...others.map((item): Cell => ({ key: `other ${item.item_id}`, item })),
    ];
  }, [worn]);
  return (
    <CellGrid
      label={`Worn by ${character}`}
      cells={cells}
      columns={DOLL_COLUMNS}
      rowHeight={rowHeight}
      marks={marks}
      isVirtual={false}
      onOpen={onOpen}
    />
  );
}
