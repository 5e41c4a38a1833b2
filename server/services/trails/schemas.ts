import { z } from "zod";
import { characterField, wholeField } from "../fields";

/** A day: further back, `/history` has every reading. */
export const TRAIL_SECONDS_MAX = 86_400;

export const trailsInput = z.strictObject({
  seconds: wholeField(1, TRAIL_SECONDS_MAX).default(600),
  character: characterField.optional(),
});
export type TrailsInput = z.output<typeof trailsInput>;
