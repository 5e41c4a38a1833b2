import { useQuery } from "@tanstack/react-query";
import { ItemCard } from "@/app/_items/ItemCard";
import { isWorn, wornWords } from "@/app/_items/place-words";
import { Dialog } from "@/app/_shell/Dialog";
import { useTRPC } from "@/app/_trpc/client";
import { SkeletonLines } from "@/app/_ui/Skeleton";
import type { InventoryItem } from "@/server/contract/http/items";
import type { SuitPiece } from "@/server/contract/suits/suit";
import { written, writtenBare } from "@/server/search/lexemes";
import { slotsLabel } from "../../words/slot-words";

/** Everything that is known of a piece's item, as its owner has it now. */
export function PieceCard({ piece }: { piece: SuitPiece }) {
  const { item, isAsking } = useInventoryItem(piece);
  if (item !== null) return <ItemCard item={item} place={`${item.character_name}: ${placeWords(item)}`} />;
  return (
    <article className="text-12">
      <h3 className="text-13 font-semibold text-ink">{piece.name}</h3>
      <p className="text-ink-2">
        {piece.character}: {slotsLabel(piece.slots)}
        {piece.armorLevel > 0 && `, AL ${piece.armorLevel}`}
      </p>
      {isAsking ? (
        <SkeletonLines rows={4} />
      ) : (
        <p className="mt-1 text-ink-3">More of it is not to be found: it may have moved since the search.</p>
      )}
    </article>
  );
}

/** The same where there is no pointer to rest on it. */
export function ItemDialog({ piece, onClose }: { piece: SuitPiece; onClose: () => void }) {
  return (
    <Dialog title={piece.name} onClose={onClose}>
      <div className="min-h-0 overflow-y-auto p-4">
        <PieceCard piece={piece} />
      </div>
    </Dialog>
  );
}

/** Several items of one owner may have the name. */
const LOOKED_AT_MAX = 50;

function useInventoryItem({ item, name, character }: SuitPiece) {
  const trpc = useTRPC();
  const q = `owner:${written(character)} ${writtenBare(name)}`;
  const { data, isPending } = useQuery(trpc.items.search.queryOptions({ q, limit: LOOKED_AT_MAX }));
  const found = data?.items.find(({ item_id }) => String(item_id) === item);
  return { item: found ?? null, isAsking: isPending };
}

function placeWords(item: InventoryItem): string {
  if (isWorn(item)) return `worn, ${wornWords(item)}`;
  return item.container_id === 0 ? "main pack" : "side pack";
}
