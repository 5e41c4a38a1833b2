import { z } from "zod";

export const CHARACTERS_MAX = 5_000;
const RATE_MIN = 0.001;
export const RATE_MAX = 10_000;
export const EVENTFUL_MAX = 100;

const isoTime = z.string().transform((text, context) => {
  const ms = Date.parse(text);
  if (Number.isNaN(ms)) {
    context.addIssue({ code: "custom", message: "a time such as 2026-11-22T20:00:00Z" });
    return z.NEVER;
  }
  return ms;
});

const UNIT_MS: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 };

const duration = z.string().transform((text, context) => {
  const [, amount, unit] = /^(\d+(?:\.\d+)?)(ms|s|m|h)$/.exec(text) ?? [];
  const ms = Number(amount) * (UNIT_MS[unit ?? ""] ?? Number.NaN);
  if (!(ms > 0)) {
    context.addIssue({ code: "custom", message: "a time such as 90s, 10m or 2h" });
    return z.NEVER;
  }
  return ms;
});

const rate = z.string().transform((text, context) => {
  const value = text === "max" ? Infinity : Number(text || Number.NaN);
  if (value === Infinity || (value >= RATE_MIN && value <= RATE_MAX)) return value;
  context.addIssue({ code: "custom", message: `a number from ${RATE_MIN} to ${RATE_MAX}, or max` });
  return z.NEVER;
});

const factor = z.string().transform((text, context) => {
  const value = Number(text || Number.NaN);
  if (value >= 0 && value <= EVENTFUL_MAX) return value;
  context.addIssue({ code: "custom", message: `a number from 0 to ${EVENTFUL_MAX}` });
  return z.NEVER;
});

const interval = z.string().transform((text, context) => {
  const value = Number(text || Number.NaN);
  if (Number.isInteger(value) && value >= 1) return value;
  context.addIssue({ code: "custom", message: "a whole number from 1" });
  return z.NEVER;
});

const characters = z.string().transform((text, context) => {
  const value = Number(text || Number.NaN);
  if (Number.isInteger(value) && value >= 1 && value <= CHARACTERS_MAX) return value;
  context.addIssue({ code: "custom", message: `a whole number from 1 to ${CHARACTERS_MAX}` });
  return z.NEVER;
});

const socketUrl = z.string().transform((text, context) => {
  const address = text.replace(/^http/i, "ws");
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url && /^wss?:$/.test(url.protocol) && url.host !== "") return url;
  context.addIssue({ code: "custom", message: "a socket address such as ws://127.0.0.1:8765" });
  return z.NEVER;
});

/** The values of the flags; each error says what the flag wants. */
export const flagValues = z.object({
  characters,
  seed: z.string(),
  url: socketUrl,
  secret: z.string().optional(),
  token: z.string().optional(),
  rate,
  start: isoTime.optional(),
  duration: duration.optional(),
  record: z.string().optional(),
  "record-plugin": z.string().optional(),
  replay: z.string().optional(),
  shift: isoTime.optional(),
  offline: z.boolean(),
  ack: z.boolean(),
  disturb: z.string().optional(),
  eventful: factor,
  "keep-one-in": interval,
});

export type FlagValues = z.output<typeof flagValues>;
