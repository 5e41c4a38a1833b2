import { type KeyboardEvent, useRef, useState } from "react";
import { KindIcon } from "@/app/_items/ItemIcon";
import { Icon, type IconName } from "@/app/_ui/Icon";
import type { SuitSlot } from "@/server/contract/suits/slots";
import type { SlotUse, SuitDraft } from "../draft/suit-draft";
import { slotDrawing, slotLabel } from "../words/slot-words";

type Props = {
  slots: SuitDraft["slots"];
  onChange: (slot: SuitSlot, use: SlotUse) => void;
};

/** As on the paper doll: jewelry outside, armor inside, what lies under it below. */
const PLACES: readonly SuitSlot[] = [
  "neck",
  "head",
  "cloak",
  "trinket",
  "wristLeft",
  "chest",
  "upperArms",
  "wristRight",
  "fingerLeft",
  "abdomen",
  "lowerArms",
  "fingerRight",
  "shirt",
  "upperLegs",
  "hands",
  "shield",
  "pants",
  "lowerLegs",
  "feet",
];
const COLUMNS = 4;

const USES: Readonly<Record<SlotUse, { words: string; next: SlotUse; icon: IconName; look: string }>> = {
  search: { words: "searched", next: "fill", icon: "check", look: "border-strong bg-raised text-ink" },
  fill: { words: "must be filled", next: "leave", icon: "lock", look: "border-accent bg-raised text-ink" },
  leave: { words: "left alone", next: "search", icon: "close", look: "border-dashed border-weak text-ink-3" },
};

/** Every slot at its place; a press goes from searched to must be filled to left alone. Arrows go through them. */
export function SlotFigure({ slots, onChange }: Props) {
  const box = useRef<HTMLFieldSetElement>(null);
  const [stop, setStop] = useState(0);
  const keyDown = (event: KeyboardEvent) => {
    const by = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: COLUMNS, ArrowUp: -COLUMNS }[event.key];
    const cell = event.target instanceof Element ? event.target.closest("[data-place]") : null;
    if (by === undefined || cell === null || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const next = Number(cell.getAttribute("data-place")) + by;
    if (next < 0 || next >= PLACES.length) return;
    setStop(next);
    box.current?.querySelector<HTMLElement>(`[data-place="${next}"]`)?.focus();
  };
  return (
    <fieldset ref={box} onKeyDown={keyDown} aria-label="Slots" className="grid min-w-0 grid-cols-4 gap-1">
      {PLACES.map((slot, at) => (
        <SlotCell
          key={slot}
          slot={slot}
          use={slots[slot]}
          at={at}
          isTabStop={at === stop}
          onPress={() => {
            setStop(at);
            onChange(slot, USES[slots[slot]].next);
          }}
        />
      ))}
      <p className="col-span-full mt-0.5 flex flex-wrap gap-x-3 text-11 text-ink-3">
        {(["search", "fill", "leave"] as const).map((use) => (
          <span key={use} className="flex items-center gap-1">
            <Icon name={USES[use].icon} size={11} />
            {USES[use].words}
          </span>
        ))}
      </p>
    </fieldset>
  );
}

type CellProps = { slot: SuitSlot; use: SlotUse; at: number; isTabStop: boolean; onPress: () => void };

function SlotCell({ slot, use, at, isTabStop, onPress }: CellProps) {
  const { words, next, icon, look } = USES[use];
  const label = slotLabel(slot);
  return (
    <button
      type="button"
      data-place={at}
      tabIndex={isTabStop ? 0 : -1}
      aria-label={`${label}: ${words}`}
      title={`${label}: ${words}. Press: ${USES[next].words}`}
      onClick={onPress}
      className={`relative flex h-14 min-w-0 flex-col items-center justify-center gap-0.5 rounded-control border px-0.5 hover:bg-overlay ${look}`}
    >
      <KindIcon kind={slotDrawing(slot)} size={20} className={use === "leave" ? "opacity-50" : ""} />
      <span className="w-full truncate text-center text-11">{label}</span>
      <Icon name={icon} size={11} className="absolute top-0.5 right-0.5" />
    </button>
  );
}
