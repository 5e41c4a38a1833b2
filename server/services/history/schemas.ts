import { z } from "zod";
import { characterField, cursorField, instantField, wholeField } from "../fields";

export const HISTORY_ROWS_MAX = 50_000;

export const historyInput = z.strictObject({
  /** Both ends included; without them the last hour. */
  from: instantField.optional(),
  to: instantField.optional(),
  character: characterField.optional(),
  limit: wholeField(1, HISTORY_ROWS_MAX).default(10_000),
  cursor: cursorField.optional(),
});
export type HistoryInput = z.output<typeof historyInput>;
