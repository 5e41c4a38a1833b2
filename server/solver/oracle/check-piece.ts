import type { SuitItem, SuitPiece } from "@/server/contract/suits";

/** A listed piece beside the item that it claims to be. */
export interface KnownPiece {
  piece: SuitPiece;
  item: SuitItem;
}
