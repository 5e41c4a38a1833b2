import { z } from "zod";

export const time = z.iso.datetime({ precision: 3 });
export const name = z.string();

/** A place in map units, null where it is not known. */
export const place = {
  ew: z.number().nullable().describe("Map units, east positive."),
  ns: z.number().nullable().describe("Map units, north positive."),
};

/** Text of which these values are in use. Others may come: nobody should fail at one they do not know. */
export function knownText<const Value extends string>(values: readonly Value[], about: string) {
  return z.union([z.enum(values), z.string()]).describe(about);
}
