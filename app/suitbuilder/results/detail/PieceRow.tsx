import { memo } from "react";
import { KindIcon } from "@/app/_items/ItemIcon";
import { Badge } from "@/app/_ui/Badge";
import { IconButton } from "@/app/_ui/IconButton";
import type { SuitPiece } from "@/server/contract/suits/suit";
import { PinButton } from "../../PinButton";
import { useSuitPage } from "../../suit-page";
import { shortSetName, tierWords } from "../../words/names";
import { slotDrawing, slotsLabel } from "../../words/slot-words";
import type { CarriedCantrip } from "../suit-facts";
import type { PieceActions } from "./use-piece-actions";

type Props = {
  piece: SuitPiece;
  cantrips: readonly CarriedCantrip[];
  isFetched: boolean;
  isLocked: boolean;
  isExcluded: boolean;
  actions: PieceActions;
  onShow: () => void;
  onMenu: (at: { x: number; y: number }) => void;
};

/** One piece: where it is worn, what it is, who has it, what it brings. */
export const PieceRow = memo(function PieceRow(props: Props) {
  const { piece, cantrips, isFetched, isLocked, isExcluded, actions, onShow, onMenu } = props;
  const { names } = useSuitPage();
  const { item, name, character, slots, reduced, armorLevel, setId } = piece;
  return (
    <li
      data-dim={isExcluded}
      className="grid grid-cols-[1.75rem_minmax(0,1fr)_auto] items-center gap-x-2 border-b border-weak/50 py-1 last:border-b-0 hover:bg-raised @2xl:grid-cols-[1.75rem_minmax(0,1fr)_9rem_3.5rem_auto]"
      onContextMenu={(event) => {
        event.preventDefault();
        onMenu({ x: event.clientX, y: event.clientY });
      }}
    >
      <span className="flex size-7 items-center justify-center rounded-control bg-inset text-ink-2">
        <KindIcon kind={slotDrawing(slots[0])} size={20} />
      </span>
      <div className="min-w-0">
        <p className="flex min-w-0 items-baseline gap-1.5">
          <button
            type="button"
            data-tip={item}
            onClick={onShow}
            className={`min-w-0 truncate rounded-control text-left text-13 text-ink hover:text-accent max-wide:min-h-6 ${isExcluded ? "line-through" : ""}`}
          >
            {name}
          </button>
          {setId !== null && (
            <span className="shrink-0 text-11 text-ink-3">{shortSetName(names.set(setId))}</span>
          )}
        </p>
        <p className="flex flex-wrap items-baseline gap-x-1.5 text-11 text-ink-3">
          <span className="text-ink-2">{slotsLabel(slots)}</span>
          {reduced && (
            <Badge tone="warn" title="To be reduced with a tailoring tool first">
              reduce
            </Badge>
          )}
          {cantrips.map((cantrip) => (
            <Carried key={cantrip.family} cantrip={cantrip} label={names.family(cantrip.family)} />
          ))}
        </p>
        <p className="flex gap-2 text-11 @2xl:hidden">
          <Owner character={character} isFetched={isFetched} />
          {armorLevel > 0 && <span className="shrink-0 whitespace-nowrap text-ink-2">AL {armorLevel}</span>}
        </p>
      </div>
      <span className="min-w-0 text-12 @max-2xl:hidden">
        <Owner character={character} isFetched={isFetched} />
      </span>
      <span className="text-right text-12 text-ink @max-2xl:hidden">
        {armorLevel > 0 && (
          <>
            <span className="text-11 text-ink-3">AL </span>
            {armorLevel}
          </>
        )}
      </span>
      <span className="flex">
        <PinButton
          kind="lock"
          name={`${name} in this form`}
          isPinned={isLocked}
          onPress={() => actions.toggleLock(piece)}
        />
        <PinButton
          kind="exclude"
          name={name}
          isPinned={isExcluded}
          onPress={() => actions.toggleExclusion(piece)}
          className="max-wide:hidden"
        />
        <IconButton
          icon="more"
          label={`More: ${name}`}
          aria-haspopup="menu"
          onClick={({ currentTarget }) => {
            const { left, bottom } = currentTarget.getBoundingClientRect();
            onMenu({ x: left, y: bottom });
          }}
        />
      </span>
    </li>
  );
});

function Carried({ cantrip: { tier }, label }: { cantrip: CarriedCantrip; label: string }) {
  if (tier === null) {
    return (
      <span title="Wasted: another piece has it as good or better">
        · <span className="line-through">{label}</span>
        <span className="sr-only"> (wasted)</span>
      </span>
    );
  }
  return (
    <span>
      ·{" "}
      <span className={tier === 4 ? "text-rare-great" : "text-ink-2"}>
        {tierWords(tier)} {label}
      </span>
    </span>
  );
}

function Owner({ character, isFetched }: { character: string; isFetched: boolean }) {
  return (
    <span className="flex min-w-0 items-center gap-1.5">
      <span className="min-w-0 truncate text-ink-2" title={character}>
        {character}
      </span>
      {isFetched && <Badge title="To be fetched from there">fetch</Badge>}
    </span>
  );
}
