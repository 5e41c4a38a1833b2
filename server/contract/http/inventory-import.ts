import { z } from "zod";
import { INVENTORY_ITEMS_MAX, PLUGIN_FRAME_BYTES_MAX } from "../limits";
import { defineEndpoint } from "./define";
import { characterField, count, instantAbout, instantField, name, time } from "./fields";

/** Largest inventory file, in bytes: that of a frame, for it is read as one. */
export const INVENTORY_FILE_BYTES_MAX = PLUGIN_FRAME_BYTES_MAX;

/** Of entries that are left out for one reason, how many are named by their place. */
export const SKIPPED_POSITIONS_MAX = 5;

/** Why an entry of a file is not stored, in words. */
export const SKIP_REASONS = {
  not_an_item: "not an item",
  without_id: "no object id that can be read",
  repeated: "the object id of a later entry, which counts",
  seen_later: "another character was seen with it later",
} as const;

const reasons = [
  "not_an_item",
  "without_id",
  "repeated",
  "seen_later",
] as const satisfies (keyof typeof SKIP_REASONS)[];
export type SkipReason = (typeof reasons)[number];

const item = z.looseObject({
  Id: z
    .union([z.number().int(), z.string()])
    .describe("The game's object id, of 32 bits, with or without a sign."),
});

const items = z.array(item).max(INVENTORY_ITEMS_MAX);

const skipped = z.object({
  reason: z.enum(reasons),
  count: z.number().int().min(1),
  why: z.string().describe("The reason in words."),
  positions: z
    .array(z.number().int().min(1))
    .max(SKIPPED_POSITIONS_MAX)
    .describe("Where the first of them stand in the list, counted from 1."),
});
export type Skipped = z.infer<typeof skipped>;

/** What became of an inventory file: the answer of the web application and of ws-server. */
export const importReport = z.object({
  character_name: name,
  item_count: count.describe("How many entries the file lists."),
  stored: count.describe("How many items the character has now."),
  as_of: time.describe("From when they are: what their search calls seen."),
  skipped: z.array(skipped).describe("What was left out, by why; empty where nothing was."),
});
export type ImportReport = z.infer<typeof importReport>;

const input = z.strictObject({
  character: characterField,
  as_of: instantField
    .optional()
    .meta(instantAbout("When the file was written. Now where it is left out, or says a later time.")),
  replace_newer: z
    .boolean("must be true or false")
    .optional()
    .describe("Puts the file in the place of what was told later."),
});
/** Whose inventory a file is, and from when. */
export type ImportInput = z.output<typeof input>;

/** The same as ws-server is asked, which has no parameters in its path. */
export function importQuery({ character, as_of, replace_newer }: ImportInput): URLSearchParams {
  return new URLSearchParams({
    character,
    ...(as_of !== undefined && { as_of }),
    ...(replace_newer !== undefined && { replace_newer: String(replace_newer) }),
  });
}

export const inventoryImport = defineEndpoint({
  path: "/inventory/{character}/import",
  method: "POST",
  summary: "Replaces what is stored of a character's inventory by a file of Mag-Tools",
  about:
    "Answers once the inventory is safe. Whoever listens to the live stream gets the usual notice; the character " +
    "does not count as online by it. A character that never reported becomes known.\n\n" +
    "A file is from when it was written, and newer knowledge stays: where something of the character's inventory was " +
    "told later, the file is refused with 409, unless replace_newer is true. An item that another character was seen " +
    "with later stays there, and is skipped.",
  access: "officer",
  refusesOlder: true,
  input,
  body: {
    about:
      `The file: a list of up to ${INVENTORY_ITEMS_MAX.toLocaleString("en")} items, or an object with such a list in ` +
      "items. Items are those of full_inventory; bags of properties may be objects, or lists of Key and Value.",
    schema: z.union([items, z.looseObject({ items })]),
    bytesMax: INVENTORY_FILE_BYTES_MAX,
  },
  answer: importReport,
});
