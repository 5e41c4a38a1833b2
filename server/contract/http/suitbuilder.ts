import { z } from "zod";
import { SUIT_TIERS } from "../suits/names";
import { foundSuit, searchDone, searchError, searchProgress, searchWaiting } from "../suits/search-events";
import { cantripDemand, SUIT_BODY_BYTES_MAX, SUIT_RUN_BYTES_MAX, suitRequest } from "../suits/search-request";
import { BODY_SLOTS } from "../suits/slots";
import { defineEndpoint } from "./define";
import { count, name, time, whole } from "./fields";

/** Paths of the suit builder; unlike the rest of the API its shapes are in camelCase. */

const suitSet = z.object({
  id: whole,
  name,
  pieces: count.describe("Items of the set, of any kind."),
  maxWearable: count.describe("Most of them that one character can wear at once."),
  bySlot: z
    .partialRecord(z.enum(BODY_SLOTS), count)
    .describe("Its armor, a piece under every slot that it covers."),
  characters: count.describe("Who have any of it."),
});
export type SuitSet = z.infer<typeof suitSet>;

export const suitSets = defineEndpoint({
  path: "/suitbuilder/sets",
  summary: "Equipment sets that somebody has pieces of, most pieces first",
  access: "account",
  input: z.strictObject({}),
  answer: z.object({ sets: z.array(suitSet) }),
});
export type SuitSets = z.infer<typeof suitSets.answer>;

const suitFamily = z.object({
  family: name.describe("As a search asks for it."),
  label: name.describe("As players say it."),
  group: z.enum(["attribute", "skill", "ward", "vital", "armor"]),
  counts: z.tuple([count, count, count, count]).describe("Items that have it at each tier, by their best."),
});
export type SuitFamily = z.infer<typeof suitFamily>;

const suitPreset = z.object({ name, cantrips: z.array(cantripDemand) });
export type SuitPreset = z.infer<typeof suitPreset>;

export const suitCantrips = defineEndpoint({
  path: "/suitbuilder/cantrips",
  summary: "Families of cantrips that a suit can be asked for, and how many items have them",
  access: "account",
  input: z.strictObject({}),
  answer: z.object({
    tiers: z.array(z.enum(SUIT_TIERS)).describe("Lowest first."),
    families: z.array(suitFamily),
    presets: z.array(suitPreset).describe("What common builds want."),
  }),
});
export type SuitCantrips = z.infer<typeof suitCantrips.answer>;

const suitCharacter = z.object({
  name,
  items: z.object({
    armor: count.describe("Shields are among it."),
    jewelry: count.describe("Necklaces, bracelets, rings, trinkets."),
    clothing: count.describe("Shirts, pants, cloaks."),
  }),
  unappraised: count.describe("What could be worn, but nothing of it is known: no search finds it."),
  online: z.boolean().describe("Telemetry came within the last 30 s."),
  updatedAt: time.nullable().describe("When its inventory was last told. Null where it never was."),
});
export type SuitCharacter = z.infer<typeof suitCharacter>;

export const suitCharacters = defineEndpoint({
  path: "/suitbuilder/characters",
  summary: "Characters with how many items of theirs could be part of a suit, by name",
  access: "account",
  input: z.strictObject({}),
  answer: z.object({ characters: z.array(suitCharacter) }),
});
export type SuitCharacters = z.infer<typeof suitCharacters.answer>;

const sent = suitRequest.meta({
  examples: [
    {
      wearer: { name: "Karsh", level: 275 },
      sets: { primary: { id: 13, min: 5 }, secondary: { id: 14, min: 4 } },
      cantrips: [
        { family: "strength", minTier: 3, required: true },
        { family: "flameWard", weight: 2 },
      ],
      limits: { timeMs: 5000 },
    },
  ],
});

export const suitSearch = defineEndpoint({
  path: "/suitbuilder/search",
  method: "POST",
  summary: "Searches for the best suit and tells on the way what it has found",
  about: `Events follow each other until \`done\` or \`error\`: \`progress\` up to ten times a second, \`suit\` for
each suit better than all before. Who closes the connection ends the search. 429 \`BUSY\` where the caller has a search
running already or all searchers are taken.`,
  access: "account",
  input: z.strictObject({}),
  body: {
    about: "What is searched for.",
    schema: sent,
    bytesMax: SUIT_BODY_BYTES_MAX,
    tooLargeCode: "TOO_LARGE",
  },
  answer: z
    .union([searchProgress, foundSuit, searchDone, searchError])
    .describe("What `data` of the events `progress`, `suit`, `done` and `error` is."),
  mediaType: "text/event-stream",
});

const suitRun = z.object({
  id: z.string(),
  state: z.enum(["waiting", "running", "ended"]),
  startedAt: time,
  request: z.record(z.string(), z.unknown()).describe("What is searched for, as it was sent."),
});
export type SuitRun = z.infer<typeof suitRun>;

const runField = z
  .string()
  .max(100)
  .describe("Id of the run.")
  .meta({ examples: ["8b9f6d3e-4a55-4b0c-9f7e-2f1d1a6c0c11"] });

export const startSuitRun = defineEndpoint({
  path: "/suitbuilder/runs",
  method: "POST",
  summary: "Starts a search that one can leave and come back to",
  about: `It waits for its turn where all searchers are taken. Without anybody listening for 30 s it is stopped; what it
found is kept for ten minutes more. 429 \`BUSY\` where three of the account's are not over.`,
  access: "account",
  input: z.strictObject({}),
  body: {
    about: "What is searched for, among the stored items.",
    schema: suitRequest,
    bytesMax: SUIT_RUN_BYTES_MAX,
  },
  answer: z.object({ run: suitRun }),
});

export const suitRuns = defineEndpoint({
  path: "/suitbuilder/runs",
  summary: "The caller's runs that are still known, newest first",
  access: "account",
  input: z.strictObject({}),
  answer: z.object({ runs: z.array(suitRun) }),
});

export const suitRunEvents = defineEndpoint({
  path: "/suitbuilder/runs/{run}/events",
  summary: "What becomes of a run: first how it stands, then what is new",
  about: "As of a search; before them `waiting` with the position in line, 1 being the next one.",
  access: "account",
  input: z.strictObject({ run: runField }),
  answer: z
    .union([searchWaiting, searchProgress, foundSuit, searchDone, searchError])
    .describe("What `data` of the events is."),
  mediaType: "text/event-stream",
});

export const stopSuitRun = defineEndpoint({
  path: "/suitbuilder/runs/{run}",
  method: "DELETE",
  summary: "Ends a run with what it has found",
  access: "account",
  input: z.strictObject({ run: runField }),
  answer: z.object({ run: suitRun }),
});
