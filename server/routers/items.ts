import { characterInput } from "@/server/contract/http/characters";
import { searchInventoryInput } from "@/server/contract/http/inventory";
import { searchItemsInput } from "@/server/contract/http/inventory-search";
import { itemBiographyInput } from "@/server/contract/http/item-biography";
import { getInventory } from "@/server/services/inventory/get";
import { searchInventory } from "@/server/services/inventory/search";
import { getItemBiography } from "@/server/services/items/biography";
import { searchItems } from "@/server/services/items/search";
import { getVocabulary } from "@/server/services/items/vocabulary";
import { router, signedInProcedure } from "./trpc";

export const inventoryRouter = router({
  get: signedInProcedure.input(characterInput).query(({ ctx, input }) => getInventory({ ctx, input })),
  search: signedInProcedure
    .input(searchInventoryInput)
    .query(({ ctx, input }) => searchInventory({ ctx, input })),
});

export const itemsRouter = router({
  search: signedInProcedure.input(searchItemsInput).query(({ ctx, input }) => searchItems({ ctx, input })),
  biography: signedInProcedure
    .input(itemBiographyInput)
    .query(({ ctx, input }) => getItemBiography({ ctx, input })),
  /** What completion offers as owners and tags. */
  vocabulary: signedInProcedure.query(({ ctx }) => getVocabulary({ ctx })),
});
