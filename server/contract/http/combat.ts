import { z } from "zod";
import { ATTACK_TYPES, ELEMENTS } from "../messages/combat";
import { characterInput } from "./characters";
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
  time,
} from "./fields";

export const COMBAT_DELTAS_MAX = 10_000;

const counters = z.object({
  attacks: count,
  failed: count.describe("Evaded or resisted."),
  crits: count,
  normal_damage: count,
  max_normal: count,
  crit_damage: count,
  max_crit: count,
});

/** What never happened is left out. */
const side = z.partialRecord(z.enum(ATTACK_TYPES), z.partialRecord(z.enum(ELEMENTS), counters));
const sides = {
  offense: side.describe("What the character did to the monster, by attack type and element."),
  defense: side.describe("What the monster did to the character."),
};

const totals = z.object({
  damage_given: count,
  damage_received: count,
  kills: count,
  aetheria_surges: count,
  cloak_surges: count,
});

const combat = {
  totals,
  monsters: z
    .record(z.string(), z.object({ kills: count, aetheria_surges: count, cloak_surges: count, ...sides }))
    .describe("By the monster's name. A killing blow is no attack of its own."),
};

export const combatStats = defineEndpoint({
  path: "/combat-stats/{character}",
  summary: "Combat of the newest session and of a lifetime, per monster, attack type and element",
  access: "account",
  input: characterInput,
  answer: z.object({
    character_name: name,
    session: z
      .object({
        session_id: name.nullable(),
        started_at: time.nullable(),
        updated_at: time.describe("When the last snapshot was taken."),
        ...combat,
      })
      .nullable()
      .describe("Null where no combat was reported yet."),
    lifetime: z.object({
      updated_at: time.nullable().describe("When it last grew; null where it never did."),
      ...combat,
    }),
  }),
});
export type CombatStats = z.infer<typeof combatStats.answer>;

const fighter = z.object({
  character_name: name,
  online: z.boolean().describe("Telemetry came within the last 30 s."),
  last_fight_at: time.describe("When its combat last grew."),
  session: z
    .object({ session_id: name.nullable(), started_at: time.nullable(), totals })
    .nullable()
    .describe("The newest one, as in /combat-stats/{character}."),
  lately: z
    .object({ kills: count, damage_given: count, damage_received: count })
    .describe("What was added since lately_since."),
  lifetime: totals,
});

export const fighters = defineEndpoint({
  path: "/combat-stats",
  summary: "Everybody whose combat was ever reported, by name, with totals",
  access: "account",
  input: z.strictObject({}),
  answer: z.object({
    lately_since: time.describe("Five minutes ago, and what is left of that minute."),
    fighters: z.array(fighter),
  }),
});
export type Fighters = z.infer<typeof fighters.answer>;

export const combatDeltasInput = z.strictObject({
  character: characterField,
  from: instantField.optional().meta(instantAbout("Both ends included; without them the last hour.")),
  to: instantField.optional().meta(instantAbout("The other end; now where it is left out.")),
  limit: limitField(COMBAT_DELTAS_MAX, 2_000),
  cursor: cursorField.optional(),
});
export type CombatDeltasInput = z.output<typeof combatDeltasInput>;

const delta = z.object({
  timestamp: time.describe("The start of the minute."),
  monster: name,
  kills: count,
  damage_given: count,
  damage_received: count,
  aetheria_surges: count,
  cloak_surges: count,
  ...sides,
});

export const combatDeltas = defineEndpoint({
  path: "/combat-deltas/{character}",
  summary: "What each minute added to a character's combat, per monster, oldest first",
  about: "Kept for 30 days.",
  access: "account",
  input: combatDeltasInput,
  answer: z.object({ character_name: name, deltas: z.array(delta), next_cursor: nextCursor }),
});
export type CombatDeltas = z.infer<typeof combatDeltas.answer>;
