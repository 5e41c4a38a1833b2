import { z } from "zod";
import { count, time } from "./fields";

/** Of an inventory that is stored: how much it is, and from when. */
export const storedInventory = z.object({
  item_count: count,
  updated_at: time.describe("When it was last told, as a whole or an item of it."),
});
export type StoredInventory = z.infer<typeof storedInventory>;

/** The one shape of every error of the HTTP API. */
export const apiError = z.object({
  error: z.object({
    code: z.string().regex(/^[A-Z][A-Z0-9_]*$/),
    message: z.string(),
    request_id: z
      .string()
      .nullable()
      .describe("What to name when asking about it; the server's log has it too."),
    field: z.string().optional().describe("The parameter at fault."),
    stored: storedInventory.optional().describe("Of a 409 to a file: the newer inventory that is stored."),
    path: z
      .string()
      .nullish()
      .describe(
        "Of a 404: the path that was asked for, as it was written. Of the suit builder: a JSON pointer to what is wrong in the request, null where that is all of it.",
      ),
  }),
});
export type ApiError = z.infer<typeof apiError>;
