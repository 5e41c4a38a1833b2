import { z } from "zod";
import { characterInput } from "./characters";
import { defineEndpoint } from "./define";
import { count, name, nextCursor, time } from "./fields";
import { searchItemsInput } from "./inventory-search";
import { inventoryItem } from "./items";

export const inventory = defineEndpoint({
  path: "/inventory/{character}",
  summary: "Everything a character carries and wears",
  about:
    "The whole list as it was at one moment. What the plugin has not appraised has only what its appearance shows.",
  access: "account",
  input: characterInput,
  answer: z.object({
    character_name: name,
    version: count.describe(
      "Rises whenever something about the inventory changes. 0 where none was told yet.",
    ),
    item_count: count,
    updated_at: time
      .nullable()
      .describe("When it was last told, as a whole or an item of it. Null where it never was."),
    snapshot_at: time.nullable().describe("When it was last told as a whole."),
    items: z.array(inventoryItem).describe("By pack and place in it."),
  }),
});
export type Inventory = z.infer<typeof inventory.answer>;

/** A page of what a search found. */
const foundItems = z.object({
  items: z.array(inventoryItem),
  total: count.describe("Of all pages together."),
  next_cursor: nextCursor,
});
export type FoundItems = z.infer<typeof foundItems>;

const SEARCHING =
  "All parameters are optional and have to fit together. q takes the query language of the search page " +
  "(`cantrip:strength>=epic slot:chest al:>=350 -is:equipped`); the others say the same by name.";

export const searchItems = defineEndpoint({
  path: "/search/items",
  summary: "Items of all characters that fit",
  about: SEARCHING,
  access: "account",
  input: searchItemsInput,
  answer: foundItems,
});

export const searchInventoryInput = searchItemsInput
  .omit({ owner: true, tag: true })
  .extend(characterInput.shape);
export type SearchInventoryInput = z.output<typeof searchInventoryInput>;

export const searchInventory = defineEndpoint({
  path: "/inventory/{character}/search",
  summary: "Items of one character that fit",
  about: SEARCHING,
  access: "account",
  input: searchInventoryInput,
  answer: foundItems,
});

export const EXPORT_FORMATS = ["csv", "json"] as const;

export const exportItemsInput = searchItemsInput.omit({ limit: true, cursor: true }).extend({
  format: z
    .enum(EXPORT_FORMATS)
    .default("csv")
    .describe("A table of the most important columns, or all of each item."),
});
export type ExportItemsInput = z.output<typeof exportItemsInput>;

export const exportItems = defineEndpoint({
  path: "/search/items/export",
  summary: "Everything a search finds, as a file",
  about: `${SEARCHING} The whole result, row by row as it is read.`,
  access: "account",
  input: exportItemsInput,
  answer: z.array(inventoryItem),
});
