import { z } from "zod";
import { defineEndpoint } from "./define";
import {
  characterField,
  count,
  cursorField,
  instantAbout,
  instantField,
  limitField,
  name,
  nextCursor,
  number,
  time,
  whole,
  wholeField,
} from "./fields";

export const HISTORY_ROWS_MAX = 50_000;
/** A day: further back, `/history` has every reading. */
export const TRAIL_SECONDS_MAX = 86_400;

/** A place in map units, north and east positive. */
const place = { ew: number, ns: number, z: number.nullable() };

/** What every reading of telemetry holds; null is what the plugin did not say. */
const reading = {
  timestamp: time.describe("By the plugin's clock."),
  character_name: name,
  char_tag: name.nullable(),
  session_id: name.nullable(),
  ...place,
  heading: number.nullable().describe("Degrees, 0 = north, clockwise."),
  landcell: whole.nullable(),
  kills: count.nullable().describe("In this session."),
  kills_per_hour: number.nullable(),
  onlinetime: name.nullable().describe("As the plugin writes it."),
  online_seconds: count.nullable(),
  deaths: count.nullable().describe("In this session."),
  total_deaths: count
    .nullable()
    .describe(
      "As the game counts them, from the character's birth; what its sessions counted where that is more.",
    ),
  prismatic_taper_count: count.nullable(),
  vt_state: name.nullable(),
  mem_mb: number.nullable(),
  cpu_pct: number.nullable(),
  mem_handles: count.nullable(),
  latency_ms: number.nullable(),
};

export const livePlayer = z.object({
  ...reading,
  received_at: time.describe("By the server's clock."),
  total_kills: count.describe("Over all sessions on record."),
  total_rares: count.describe("Finds on record."),
  session_rares: count.nullable().describe("Finds of this session."),
});
export type LivePlayer = z.infer<typeof livePlayer>;

export const live = defineEndpoint({
  path: "/live",
  summary: "Characters seen in the last 30 seconds, each with its newest reading",
  access: "account",
  input: z.strictObject({}),
  answer: z.object({ players: z.array(livePlayer) }),
});

const telemetryRow = z.object({
  ...reading,
  rares_found: count.nullable().describe("As the plugin counts them."),
  total_rares: count.nullable().describe("As the plugin counts them."),
});

export const historyInput = z.strictObject({
  from: instantField.optional().meta(instantAbout("Both ends included; without them the last hour.")),
  to: instantField.optional().meta(instantAbout("The other end; now where it is left out.")),
  character: characterField.optional(),
  limit: limitField(HISTORY_ROWS_MAX, 10_000),
  cursor: cursorField.optional(),
});
export type HistoryInput = z.output<typeof historyInput>;

export const history = defineEndpoint({
  path: "/history",
  summary: "Every reading of a span of time, oldest first",
  access: "account",
  input: historyInput,
  answer: z.object({ data: z.array(telemetryRow), next_cursor: nextCursor }),
});

export const trailsInput = z.strictObject({
  seconds: wholeField(1, TRAIL_SECONDS_MAX).default(600).describe("How far back."),
  character: characterField.optional(),
});
export type TrailsInput = z.output<typeof trailsInput>;

export const trails = defineEndpoint({
  path: "/trails",
  summary: "Where characters went, at most 300 points each",
  about:
    "Of a character who stands still, the first and the last reading there. Coordinates to five decimals. Everybody's trails are read once a second at most.",
  access: "account",
  input: trailsInput,
  answer: z.object({ trails: z.array(z.object({ character_name: name, timestamp: time, ...place })) }),
});
