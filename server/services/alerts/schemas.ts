import { z } from "zod";
import { wholeField } from "@/server/contract/http/fields";

/** Longest that an alert can be put off, in minutes: a week. */
export const SNOOZE_MINUTES_MAX = 7 * 24 * 60;

export const acknowledgeAlertInput = z.strictObject({ id: z.uuid("is no id of an alert") });
export type AcknowledgeAlertInput = z.infer<typeof acknowledgeAlertInput>;

export const snoozeAlertInput = z.strictObject({
  id: z.uuid("is no id of an alert"),
  minutes: wholeField(1, SNOOZE_MINUTES_MAX),
});
export type SnoozeAlertInput = z.infer<typeof snoozeAlertInput>;
