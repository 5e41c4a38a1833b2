import { listSearches } from "@/server/services/saved-searches/list";
import { removeSearch } from "@/server/services/saved-searches/remove";
import { saveSearch } from "@/server/services/saved-searches/save";
import { removeSearchInput, saveSearchInput } from "@/server/services/saved-searches/schemas";
import { router, signedInProcedure } from "./trpc";

/** Searches that accounts keep and share. */
export const searchesRouter = router({
  list: signedInProcedure.query(({ ctx }) => listSearches({ ctx })),
  save: signedInProcedure.input(saveSearchInput).mutation(({ ctx, input }) => saveSearch({ ctx, input })),
  remove: signedInProcedure
    .input(removeSearchInput)
    .mutation(({ ctx, input }) => removeSearch({ ctx, input })),
});
