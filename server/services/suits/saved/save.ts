import {
  countOwnSuits,
  findOwnSuit,
  findSavedSuit,
  insertSavedSuit,
  type SuitToKeep,
  updateSavedSuit,
} from "@/db/queries/saved-suits";
import { cleanJson } from "@/server/contract";
import { InvalidInput } from "@/server/errors";
import type { Context } from "../../context";
import {
  KEPT_MAX,
  nameConflict,
  noSuch,
  orNameConflict,
  requireChangeable,
  tooMany,
} from "../../kept-by-accounts";
import { builderOf, SUIT, seenBy } from "./own";
import type { SavedSuit, SaveSuitInput } from "./schemas";

/**
 * Keeps a suit under a name, or changes one that is kept: its name, the request, the suit, whether it is shared.
 * @throws NotAllowed · NotFound · InvalidInput · Conflict naming `name` where the account has another one of that name
 * and it is not to be replaced, naming nothing where there are 200
 */
export async function saveSuit({
  ctx,
  input: { id, name, request, suit, isShared, replace },
}: {
  ctx: Context;
  input: SaveSuitInput;
}): Promise<SavedSuit> {
  const user = builderOf(ctx);
  requireStorable("request", request);
  if (suit !== null) requireStorable("suit", suit);
  const kept: SuitToKeep = { name, request, suit, is_shared: isShared };
  const at = await orNameConflict(SUIT, () =>
    id === undefined ? keep(ctx, user.id, kept, replace) : change(ctx, id, kept),
  );
  const stored = await findSavedSuit(ctx.db, at);
  if (stored === null) throw noSuch(SUIT);
  return seenBy(user, stored);
}

async function keep(ctx: Context, userId: string, kept: SuitToKeep, replace: boolean): Promise<string> {
  const known = await findOwnSuit(ctx.db, userId, kept.name);
  if (known !== null) {
    if (!replace) throw nameConflict(SUIT);
    await updateSavedSuit(ctx.db, known, kept);
    return known;
  }
  if ((await countOwnSuits(ctx.db, userId)) >= KEPT_MAX) throw tooMany("suits");
  return insertSavedSuit(ctx.db, userId, kept);
}

async function change(ctx: Context, id: string, kept: SuitToKeep): Promise<string> {
  requireChangeable(builderOf(ctx), await findSavedSuit(ctx.db, id), SUIT);
  if (await updateSavedSuit(ctx.db, id, kept)) return id;
  throw noSuch(SUIT);
}

/** The database takes neither NUL nor half of a character, and no name of the game has them. */
function requireStorable(field: string, value: Record<string, unknown>): void {
  const cleaned = structuredClone(value);
  if (cleanJson(cleaned) === null && JSON.stringify(cleaned) === JSON.stringify(value)) return;
  throw new InvalidInput(`${field}: holds a character that cannot be stored`, { field });
}
