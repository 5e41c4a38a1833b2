import { z } from "zod";
import { defineEndpoint } from "./define";
import { characterField, count, cursorField, limitField, name, nextCursor, time, whole } from "./fields";

export const QUESTS_MAX = 50_000;

export const questStatusInput = z.strictObject({
  character: characterField.optional(),
  limit: limitField(QUESTS_MAX, 20_000),
  cursor: cursorField.optional(),
});
export type QuestStatusInput = z.output<typeof questStatusInput>;

const quest = z.object({
  character_name: name,
  key: name.describe("The flag as the game names it, in lower case."),
  name: name
    .nullable()
    .describe("As players know it: as its plugin says, otherwise as the game's list does, as max_solves."),
  solves: count.nullable().describe("Of a kill task: progress towards max_solves."),
  max_solves: whole.nullable().describe("-1: unlimited."),
  completed_at: time.nullable(),
  ready_at: time
    .nullable()
    .describe(
      "When it may be done again: as its plugin says, otherwise by the waiting time of the game's list; null where " +
        "none is known.",
    ),
  state: z
    .enum(["ready", "waiting", "progress", "done"])
    .describe(
      "Now. waiting: until ready_at; progress: on its way, as a kill task is; done: it cannot be done again, or it " +
        "was done and nothing says when it can be.",
    ),
  updated_at: time,
});
export type Quest = z.infer<typeof quest>;

export const questStatus = defineEndpoint({
  path: "/quest-status",
  summary: "Quest flags and timers of one character or of everybody, by name and key",
  access: "account",
  input: questStatusInput,
  answer: z.object({ quests: z.array(quest), next_cursor: nextCursor }),
});
export type QuestStatus = z.infer<typeof questStatus.answer>;
