import { z } from "zod";
import { ALERTS_COUNTED_MAX, REASON_CHARS_MAX } from "../limits";
import { defineEndpoint } from "./define";
import {
  characterField,
  count,
  cursorField,
  limitField,
  name,
  nextCursor,
  shortTextField,
  time,
  wholeField,
} from "./fields";
import { lineField } from "./written-text";

export const ALERTS_MAX = 1_000;

/** Longest that an alert can be put off, in minutes: a week. */
const SNOOZE_MINUTES_MAX = 7 * 24 * 60;

const BODY_BYTES_MAX = 8 * 1024;

export const listAlertsInput = z.strictObject({
  open: z
    .boolean("must be true or false")
    .optional()
    .describe("true: what they are about lasts; false: it is over. Without it both."),
  settled: z
    .boolean("must be true or false")
    .optional()
    .describe(
      "true: it is over, or somebody has acknowledged it; false: it lasts and nobody has, those that were only put off among them.",
    ),
  character: characterField.optional(),
  kind: shortTextField.optional().describe("Only of this kind, such as death."),
  q: shortTextField.optional().describe("Text that the alert contains, the character's name among it."),
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
  acknowledged_at: time
    .nullable()
    .describe("When it was acknowledged or put off; null where it was neither."),
  acknowledged_by: name.nullable(),
  acknowledged_reason: z.string().nullable().describe("Null where none was given."),
  snoozed_until: time.nullable(),
  details: z
    .record(z.string(), z.unknown())
    .describe(
      "The figures it was found by: of a death vitae, ns, ew; idle since, vt_state, ns, ew; low_supplies tapers, minutes_left; full_packs free_slots.",
    ),
});
export type Alert = z.infer<typeof alert>;

export const alerts = defineEndpoint({
  path: "/alerts",
  summary: "Alerts, newest first",
  access: "account",
  input: listAlertsInput,
  answer: z.object({
    alerts: z.array(alert),
    total: count.describe(`On all pages together; no more than ${ALERTS_COUNTED_MAX} are counted.`),
    next_cursor: nextCursor,
  }),
});
export type Alerts = z.infer<typeof alerts.answer>;

export const alertIdInput = z.strictObject({ id: z.uuid("is no id of an alert") });

const reason = lineField(REASON_CHARS_MAX).describe("Why. An empty one is none.");
const minutes = wholeField(1, SNOOZE_MINUTES_MAX);

export const acknowledgeAlertInput = alertIdInput.extend({ reason: reason.optional() });
export type AcknowledgeAlertInput = z.infer<typeof acknowledgeAlertInput>;

export const snoozeAlertInput = alertIdInput.extend({ minutes });
export type SnoozeAlertInput = z.infer<typeof snoozeAlertInput>;

export type ReopenAlertInput = z.infer<typeof alertIdInput>;

export const updateAlertBody = z
  .strictObject({
    acknowledged: z
      .boolean("must be true or false")
      .optional()
      .describe("true: somebody has seen to it; false: takes back that somebody did, or put it off."),
    reason: reason.optional(),
    snooze_minutes: minutes
      .optional()
      .describe("Puts it off: until then Discord hears no more of its kind and character."),
  })
  .meta({ examples: [{ acknowledged: true, reason: "On my way." }] });
export type UpdateAlertInput = z.infer<typeof updateAlertBody> & z.infer<typeof alertIdInput>;

export const updateAlert = defineEndpoint({
  path: "/alerts/{id}",
  method: "PATCH",
  summary: "Acknowledges an alert, puts it off, or takes that back",
  about:
    "Either acknowledged, with a reason where one is given, or snooze_minutes. Who acknowledged it first stays on record until it is put off or taken back.",
  access: "officer",
  input: alertIdInput,
  body: { about: "What becomes of it.", schema: updateAlertBody, bytesMax: BODY_BYTES_MAX },
  answer: alert,
});
