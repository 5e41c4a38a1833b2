import type { ListedSuit as KeptSuit, StoredSuit } from "@/db/queries/saved-suits";
import { suit } from "@/server/contract/suits";
import type { Context } from "../../context";
import { type Account, accountOf, mayChange } from "../../kept-by-accounts";
import { type ListedSuit, type SavedSuit, savedRequest } from "./schemas";

/** What one of them is called in refusals. */
export const SUIT = "suit";

/** @throws NotAllowed for whoever has no account */
export function builderOf({ actor }: Context): Account {
  return accountOf(actor, "Saved suits");
}

/** A kept suit as this account sees it in the list. */
export function listedFor(user: Account, kept: KeptSuit): ListedSuit {
  const { id, name, wearer, score, pieces, author } = kept;
  return {
    id,
    name,
    wearer,
    score,
    pieces,
    isShared: kept.is_shared,
    author,
    isOwn: kept.user_id === user.id,
    isChangeable: mayChange(user, kept),
    updatedAt: kept.updated_at,
  };
}

/** All of it. What was checked when it was saved still passes: the contract only ever takes more. */
export function seenBy(user: Account, kept: StoredSuit): SavedSuit {
  return {
    ...listedFor(user, kept),
    request: savedRequest.parse(kept.request),
    suit: suit.nullable().parse(kept.suit),
  };
}
