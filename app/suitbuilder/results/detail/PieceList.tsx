import { useMemo, useState } from "react";
import { ItemTips } from "@/app/_items/ItemTips";
import { Menu, type MenuItem } from "@/app/_ui/Menu";
import { inventoryPath } from "@/app/_windows/window-link";
import type { SuitRequest } from "@/server/contract/suits/search-request";
import type { Suit, SuitPiece } from "@/server/contract/suits/suit";
import { isLocked } from "../../draft/pins";
import { useDraftPart } from "../../suit-page";
import { listed } from "../../words/figure-words";
import { slotWords } from "../../words/slot-words";
import { carriedBy, emptySlots } from "../suit-facts";
import { DetailSection } from "./DetailSection";
import { ItemDialog, PieceCard } from "./PieceCard";
import { PieceRow } from "./PieceRow";
import { type PieceActions, usePieceActions } from "./use-piece-actions";

type Props = { suit: Suit; request: SuitRequest; onCopy: (text: string, what: string) => void };

type OpenMenu = { piece: SuitPiece; at: { x: number; y: number } };

/** The pieces from the head down, with what can be done with each. */
export function PieceList({ suit, request, onCopy }: Props) {
  const [locked] = useDraftPart("locked");
  const [excluded] = useDraftPart("excluded");
  const actions = usePieceActions();
  const carried = useMemo(() => carriedBy(suit), [suit]);
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  const [shown, setShown] = useState<SuitPiece | null>(null);
  const empty = emptySlots(suit, request);
  const pieceOf = (id: string) => suit.pieces.find(({ item }) => item === id);
  return (
    <DetailSection title="Pieces">
      <ItemTips
        tipOf={(id) => {
          const piece = pieceOf(id);
          return piece === undefined ? null : <PieceCard piece={piece} />;
        }}
      >
        <ul>
          {suit.pieces.map((piece) => (
            <PieceRow
              key={piece.item}
              piece={piece}
              cantrips={carried.get(piece.item) ?? []}
              isFetched={suit.owners.some(({ character, fetch }) => fetch && character === piece.character)}
              isLocked={isLocked({ locked }, piece.item)}
              isExcluded={excluded.includes(piece.item)}
              actions={actions}
              onShow={() => setShown(piece)}
              onMenu={(at) => setMenu({ piece, at })}
            />
          ))}
        </ul>
      </ItemTips>
      {suit.pieces.length === 0 && (
        <p className="py-2 text-12 text-ink-2">The suit is empty: nothing is worth wearing.</p>
      )}
      {empty.length > 0 && suit.pieces.length > 0 && (
        <p className="py-1 text-12 text-ink-3">Left empty: {listed(empty.map(slotWords))}</p>
      )}
      {menu !== null && (
        <Menu
          label={menu.piece.name}
          at={menu.at}
          items={menuItems(menu.piece, {
            actions,
            isLocked: isLocked({ locked }, menu.piece.item),
            isExcluded: excluded.includes(menu.piece.item),
            onShow: () => setShown(menu.piece),
            onCopy,
          })}
          onClose={() => setMenu(null)}
        />
      )}
      {shown !== null && <ItemDialog piece={shown} onClose={() => setShown(null)} />}
    </DetailSection>
  );
}

type MenuOptions = {
  actions: PieceActions;
  isLocked: boolean;
  isExcluded: boolean;
  onShow: () => void;
  onCopy: Props["onCopy"];
};

function menuItems(piece: SuitPiece, options: MenuOptions): MenuItem[] {
  const { actions, isLocked, isExcluded, onShow, onCopy } = options;
  const { name, character, item } = piece;
  return [
    { id: "show", label: "Details", icon: "info", perform: onShow },
    {
      id: "lock",
      label: isLocked ? "Release it" : "Lock it in this form",
      icon: "lock",
      perform: () => actions.toggleLock(piece),
    },
    {
      id: "exclude",
      label: isExcluded ? "Allow it again" : "Exclude it",
      icon: "ban",
      perform: () => actions.toggleExclusion(piece),
    },
    {
      id: "owner",
      label: `Exclude all of ${character}`,
      icon: "characters",
      perform: () => actions.excludeOwner(character),
    },
    {
      id: "copy",
      label: "Copy the name",
      icon: "copy",
      startsGroup: true,
      perform: () => onCopy(name, "Name"),
    },
    {
      id: "inventory",
      label: `Show in ${character}’s inventory`,
      icon: "pack",
      isDisabled: !isObjectId(item),
      perform: () => window.open(inventoryPath(character, Number(item)), "_blank", "noopener"),
    },
  ];
}

function isObjectId(id: string): boolean {
  return /^\d{1,10}$/.test(id);
}
