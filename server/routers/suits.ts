import { findItems } from "@/server/services/suits/find-items";
import { listCantrips } from "@/server/services/suits/list-cantrips";
import { listCharacters } from "@/server/services/suits/list-characters";
import { listItems } from "@/server/services/suits/list-items";
import { listSets } from "@/server/services/suits/list-sets";
import { getSuit } from "@/server/services/suits/saved/get";
import { listSuits } from "@/server/services/suits/saved/list";
import { removeSuit } from "@/server/services/suits/saved/remove";
import { saveSuit } from "@/server/services/suits/saved/save";
import { savedSuitIdInput, saveSuitInput } from "@/server/services/suits/saved/schemas";
import { findSuitItemsInput, suitItemsInput } from "@/server/services/suits/schemas";
import { router, signedInProcedure } from "./trpc";

/** What the suit builder's page offers before and after a search; the search itself is a stream of its own. */
export const suitsRouter = router({
  sets: signedInProcedure.query(({ ctx }) => listSets({ ctx, suitItems: ctx.suitItems })),
  cantrips: signedInProcedure.query(({ ctx }) => listCantrips({ ctx, suitItems: ctx.suitItems })),
  characters: signedInProcedure.query(({ ctx }) => listCharacters({ ctx, suitItems: ctx.suitItems })),
  /** What can be locked or excluded. */
  items: signedInProcedure.input(suitItemsInput).query(({ ctx, input }) => listItems({ ctx, input })),
  /** What is locked or excluded already, by a link for instance. */
  find: signedInProcedure
    .input(findSuitItemsInput)
    .query(({ ctx, input }) => findItems({ ctx, suitItems: ctx.suitItems, input })),
  /** Suits that accounts keep and share. */
  saved: router({
    list: signedInProcedure.query(({ ctx }) => listSuits({ ctx })),
    get: signedInProcedure.input(savedSuitIdInput).query(({ ctx, input }) => getSuit({ ctx, input })),
    save: signedInProcedure.input(saveSuitInput).mutation(({ ctx, input }) => saveSuit({ ctx, input })),
    remove: signedInProcedure
      .input(savedSuitIdInput)
      .mutation(({ ctx, input }) => removeSuit({ ctx, input })),
  }),
});
