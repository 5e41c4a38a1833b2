import type { IncomingHttpHeaders } from "node:http";
import { z } from "zod";

/** What an answer says of Discord's limits. */
export interface RateLimit {
  /** Milliseconds until the webhook may be used again when this answer was its last allowed one; 0 otherwise. */
  spentMs: number;
  /** After a 429: milliseconds until the next attempt. */
  retryAfterMs: number;
  /** The limit is that of everything we send, not of this webhook. */
  global: boolean;
}

/** A 429 that names no time. */
const UNNAMED_MS = 5_000;

/** A wait that nobody means. */
const WAIT_MS_MAX = 24 * 60 * 60_000;

const limitBody = z.object({ retry_after: z.number().nonnegative(), global: z.boolean().optional() });

/**
 * Reads the limits of an answer. Times are seconds with decimals, in the JSON and in the headers; where they
 * differ, the longest counts. Nothing about the limits is known beforehand: Discord changes them.
 */
export function rateLimitOf(headers: IncomingHttpHeaders, answer: unknown): RateLimit {
  const body = limitBody.safeParse(answer).data;
  const resetAfterMs = seconds(headers["x-ratelimit-reset-after"]);
  const named = [
    seconds(body?.retry_after),
    seconds(headers["retry-after"]),
    // Tells of this webhook, and on a global limit nothing.
    body?.global ? 0 : resetAfterMs,
  ];
  const longest = Math.max(...named);
  return {
    spentMs: Number(headers["x-ratelimit-remaining"] ?? 1) === 0 ? resetAfterMs : 0,
    retryAfterMs: longest > 0 ? longest : UNNAMED_MS,
    global: body?.global === true || headers["x-ratelimit-global"] === "true",
  };
}

/** Milliseconds, rounded up; 0 for what is no time. */
function seconds(value: unknown): number {
  const ms = Math.ceil(Number(value ?? Number.NaN) * 1000);
  return ms > 0 ? Math.min(ms, WAIT_MS_MAX) : 0;
}
