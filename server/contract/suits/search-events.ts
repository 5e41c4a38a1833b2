import { z } from "zod";
import { FILTER_RULES } from "./names";
import { suit } from "./suit";

export const SEARCH_PHASES = ["load", "filter", "bound", "search", "list", "explain"] as const;
export type SearchPhase = (typeof SEARCH_PHASES)[number];

const count = z.int().min(0);
const elapsedMs = z.number().min(0);
const removed = z.partialRecord(z.enum(FILTER_RULES), count);

/** How the search stands. */
const standing = {
  explored: count.describe("Branches that were looked into."),
  pruned: count.describe("Branches that were cut."),
  best: z.number().nullable().describe("Score of the best suit so far."),
  bound: z.number().nullable().describe("No suit has a higher score; null: not known yet."),
  gapPct: z.number().nullable().describe("How far the bound is above the best, in percent, rounded up."),
};

export const searchProgress = z.object({
  phase: z.enum(SEARCH_PHASES),
  elapsedMs,
  ...standing,
  items: z.object({
    total: count,
    usable: count.describe("No filter rejects them."),
    kept: count.describe("Not ruled out yet."),
  }),
});
export type SearchProgress = z.infer<typeof searchProgress>;

export const foundSuit = z.object({ elapsedMs, suit });
export type FoundSuit = z.infer<typeof foundSuit>;

/** Why there is no suit: constraints that cannot be met together, and none of which can be left out of that. */
export const infeasible = z.object({
  conflict: z
    .array(z.string())
    .describe("`set:primary`, `set:secondary`, `cantrip:<family>`, `fill:<slot>`, `lock:<item>`."),
  message: z.string(),
  details: z.array(
    z.object({
      constraint: z.string(),
      need: count,
      have: count,
      removedBy: removed.describe("Items that would help, by the rule that keeps them out."),
    }),
  ),
});
export type Infeasible = z.infer<typeof infeasible>;

export const searchDone = z.object({
  status: z.enum(["optimal", "feasible", "infeasible", "unknown"]),
  reason: z.enum(["proved", "timeLimit", "nodeLimit", "cancelled"]),
  optimal: z.boolean().describe("The first suit's score is proved to be the best there is."),
  topKExact: z.boolean().describe("The listed scores are proved to be the best ones."),
  ...standing,
  elapsedMs,
  filters: removed.describe("Items that each rule rejects."),
  suits: z.array(suit),
  infeasible: infeasible.nullable(),
  baseline: z
    .object({ score: z.number(), valid: z.boolean() })
    .nullable()
    .describe("What the wearer wears now."),
});
export type SearchDone = z.infer<typeof searchDone>;

/** A run that has not begun. */
export const searchWaiting = z.object({
  position: z.int().min(1).describe("In line; 1 is the next one."),
});
export type SearchWaiting = z.infer<typeof searchWaiting>;

/** Why a search ended without a result. */
export const searchError = z.object({
  code: z.string(),
  message: z.string(),
  path: z.string().nullish().describe("JSON pointer to what is wrong in the request."),
});
export type SearchError = z.infer<typeof searchError>;
