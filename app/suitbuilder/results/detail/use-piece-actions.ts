import { useMemo } from "react";
import { BODY_SLOTS, type BodySlot, type SuitSlot } from "@/server/contract/suits/slots";
import type { SuitPiece } from "@/server/contract/suits/suit";
import { isLocked, withExclusion, withLock, withoutOwner, withoutPin } from "../../draft/pins";
import type { SuitDraft } from "../../draft/suit-draft";
import { useSuitPage } from "../../suit-page";

/** What can be done with a piece: each changes the form, says so, and can be taken back. */
export interface PieceActions {
  /** Every suit has it, in the form in which it is worn here; a second time releases it. */
  toggleLock: (piece: SuitPiece) => void;
  toggleExclusion: (piece: SuitPiece) => void;
  excludeOwner: (owner: string) => void;
}

export function usePieceActions(): PieceActions {
  const { drafts, toasts, items, data } = useSuitPage();
  const everybody = data.characters.data?.characters;
  return useMemo(() => {
    const change = (part: Partial<SuitDraft>, done: string) => {
      const undo = drafts.setUndoably(part);
      toasts.show("notice", done, { label: "Undo", perform: undo });
    };
    const remember = ({ item, name, character }: SuitPiece) => {
      if (items.get(item) === null) items.remember(item, { name, character, forms: [] });
    };
    return {
      toggleLock(piece) {
        remember(piece);
        if (isLocked(drafts.draft, piece.item))
          return change(withoutPin(drafts.draft, piece.item), `Released ${piece.name}`);
        change(
          withLock(drafts.draft, piece.item, bodyForm(piece.slots)),
          `Locked ${piece.name}: it counts in the next search`,
        );
      },
      toggleExclusion(piece) {
        remember(piece);
        if (drafts.draft.excluded.includes(piece.item))
          return change(withoutPin(drafts.draft, piece.item), `${piece.name} may be used again`);
        change(
          withExclusion(drafts.draft, piece.item),
          `Excluded ${piece.name}: the next search does without`,
        );
      },
      excludeOwner(owner) {
        const names = (everybody ?? []).map(({ name }) => name);
        const characters = withoutOwner(drafts.draft.characters, owner, names);
        change({ characters }, `The next search takes nothing of ${owner}`);
      },
    };
  }, [drafts, toasts, items, everybody]);
}

/** Of armor, the form it is worn in; anything else has but one. */
function bodyForm(slots: readonly SuitSlot[]): readonly BodySlot[] | null {
  const body = BODY_SLOTS.filter((slot) => slots.includes(slot));
  return body.length > 0 ? body : null;
}
