"use client";

import { useCallback, useEffect, useRef } from "react";
import { ItemBiography } from "@/app/_items/biography/ItemBiography";
import { ItemCard } from "@/app/_items/ItemCard";
import { useDashboard } from "@/app/_shell/dashboard-context";
import { useCopy } from "@/app/_shell/use-copy";
import { IconButton } from "@/app/_ui/IconButton";
import type { InventoryItem } from "@/server/contract/http/items";

type Props = {
  item: InventoryItem;
  place: string;
  /** Beside the items where there is room, else below them. */
  isBeside: boolean;
  /** Opened by a key, the pane takes the focus, and gives it back when it closes. */
  takesFocus: boolean;
  isPicked: boolean;
  onPick: (item: InventoryItem) => void;
  onClose: () => void;
};

/** Everything about one item, for as long as it is wanted. */
export function DetailsPane({ item, place, isBeside, takesFocus, isPicked, onPick, onClose }: Props) {
  const { toasts, world } = useDashboard();
  const pane = useRef<HTMLElement>(null);
  const opener = useRef<Element | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: for each item that is opened anew
  useEffect(() => {
    pane.current?.scrollTo({ top: 0 });
    if (!takesFocus) return;
    const active = document.activeElement;
    if (active !== pane.current) opener.current = active;
    pane.current?.focus();
  }, [takesFocus, item.item_id]);
  const close = () => {
    const hadFocus = pane.current?.contains(document.activeElement) ?? false;
    onClose();
    if (hadFocus && opener.current instanceof HTMLElement) opener.current.focus();
  };
  const copy = useCopy(toasts);
  return (
    <section
      ref={pane}
      aria-label={`Details: ${item.full_name}`}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        close();
        event.preventDefault();
        event.stopPropagation();
      }}
      className={`flex flex-col gap-1 overflow-y-auto border-weak bg-surface p-2.5 focus-visible:outline-offset-[-2px] ${isBeside ? "w-80 shrink-0 border-l" : "max-h-[55%] shrink-0 border-t"}`}
    >
      <ItemCard item={item} place={place}>
        <span className="flex shrink-0">
          <IconButton
            icon="compare"
            size="small"
            label="Compare"
            aria-pressed={isPicked}
            onClick={() => onPick(item)}
          />
          <IconButton
            icon="copy"
            size="small"
            label="Copy the name"
            onClick={() => copy(item.full_name, "Name")}
          />
          <IconButton icon="close" size="small" label="Close the details" onClick={close} />
        </span>
      </ItemCard>
      <ItemBiography item={item} now={useCallback(() => world.serverTime.nowMs(), [world])} />
    </section>
  );
}
