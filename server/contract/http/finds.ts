import { z } from "zod";
import { defineEndpoint } from "./define";
import {
  characterField,
  cursorField,
  limitField,
  name,
  nextCursor,
  number,
  time,
  wholeField,
} from "./fields";

/** Rares and deaths are kept for ever; ten years is as good. */
export const HAPPENINGS_HOURS_MAX = 87_600;
export const HAPPENINGS_MAX = 1_000;

/** What `/rares` and `/deaths` are asked with. */
export const happeningsInput = z.strictObject({
  hours: wholeField(1, HAPPENINGS_HOURS_MAX).default(24).describe("How far back."),
  character: characterField.optional(),
  limit: limitField(HAPPENINGS_MAX, 200),
  cursor: cursorField.optional(),
});
export type HappeningsInput = z.output<typeof happeningsInput>;

const rare = z.object({
  timestamp: time,
  character_name: name.describe("Who found it."),
  name,
  tier: z.number().int().min(1).max(6).nullable().describe("Null where no list has it."),
  class: z.enum(["common", "great"]).describe("A rare that is on no list is great."),
  ew: number.nullable(),
  ns: number.nullable(),
  z: number.nullable(),
});
export type Rare = z.infer<typeof rare>;

export const rares = defineEndpoint({
  path: "/rares",
  summary: "Rares found, newest first",
  about: "The same rare of the same finder within a minute is one find.",
  access: "account",
  input: happeningsInput,
  answer: z.object({ rares: z.array(rare), next_cursor: nextCursor }),
});
export type Rares = z.infer<typeof rares.answer>;

const death = z.object({
  timestamp: time,
  character_name: name,
  vitae: number.describe("The penalty after it, in percent."),
  ew: number.nullable(),
  ns: number.nullable(),
});

export const deaths = defineEndpoint({
  path: "/deaths",
  summary: "Deaths, newest first",
  access: "account",
  input: happeningsInput,
  answer: z.object({ deaths: z.array(death), next_cursor: nextCursor }),
});
export type Deaths = z.infer<typeof deaths.answer>;
