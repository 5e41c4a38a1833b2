import { z } from "zod";
import { defineEndpoint } from "./define";
import { cursorField, limitField, name, nextCursor, time } from "./fields";

export const ALERTS_MAX = 1_000;

export const listAlertsInput = z.strictObject({
  open: z
    .boolean("must be true or false")
    .optional()
    .describe("true: what they are about lasts; false: it is over. Without it both."),
  limit: limitField(ALERTS_MAX, 200),
  cursor: cursorField.optional(),
});
export type ListAlertsInput = z.output<typeof listAlertsInput>;

const alert = z.object({
  id: z.uuid(),
  kind: name,
  character_name: name,
  text: z.string(),
  created_at: time,
  ended_at: time.nullable().describe("When what it is about was over; null while it lasts."),
  acknowledged_at: time.nullable(),
  acknowledged_by: name.nullable(),
  snoozed_until: time.nullable(),
});

export const alerts = defineEndpoint({
  path: "/alerts",
  summary: "Alerts, newest first",
  access: "account",
  input: listAlertsInput,
  answer: z.object({ alerts: z.array(alert), next_cursor: nextCursor }),
});
export type Alerts = z.infer<typeof alerts.answer>;
