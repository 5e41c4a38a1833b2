import { z } from "zod";
import { defineEndpoint } from "./define";
import { cursorField, limitField, name, nextCursor, time, whole, wholeField } from "./fields";

export const ITEM_MOVES_MAX = 500;

export const itemBiographyInput = z.strictObject({
  item_id: wholeField(1, 0xff_ff_ff_ff).meta({
    description: "The game's object id, unsigned.",
    examples: [2_147_812_345],
  }),
  limit: limitField(ITEM_MOVES_MAX, 50),
  cursor: cursorField.optional(),
});
export type ItemBiographyInput = z.output<typeof itemBiographyInput>;

const itemMove = z.object({
  moved_at: time.describe("When it was first missing from the one, or seen with the other."),
  from_character: name,
  to_character: name.nullable().describe("Null where it has only left: nobody has shown it since."),
  name: name.describe("What it was called then."),
});
export type ItemMove = z.infer<typeof itemMove>;

export const itemBiography = defineEndpoint({
  path: "/items/{item_id}/moves",
  summary: "Who has an item, and every change of hands, newest first",
  about:
    "Of an item that nobody has shown again the word that it left is kept for a week. 404 where nothing is known of it.",
  access: "account",
  input: itemBiographyInput,
  answer: z.object({
    item_id: whole,
    character_name: name.nullable().describe("Who has it now. Null where nobody does any more."),
    moves: z.array(itemMove).describe("None where it has always been with one character."),
    next_cursor: nextCursor,
  }),
});
export type ItemBiography = z.infer<typeof itemBiography.answer>;
