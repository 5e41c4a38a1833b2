import { z } from "zod";
import { isJsonObject, type JsonObject } from "../clean";
import * as field from "../fields";
import { COMBAT_CELLS_MAX, MONSTERS_MAX } from "../limits";
import { readBelievableMs, readBoolean, readInt } from "../read";
import { defineMessage, message, rename, withAliases } from "./define";

export const ATTACK_TYPES = ["melee_missile", "magic", "unknown"] as const;
export const ELEMENTS = [
  "typeless",
  "slash",
  "pierce",
  "bludgeon",
  "fire",
  "cold",
  "acid",
  "electric",
  "nether",
  "unknown",
] as const;

const COUNTER_NAMES = {
  attacks: ["TotalAttacks"],
  failed: ["FailedAttacks"],
  crits: ["Crits"],
  normal_damage: ["TotalNormalDamage"],
  max_normal: ["MaxNormalDamage"],
  crit_damage: ["TotalCritDamage"],
  max_crit: ["MaxCritDamage"],
};
const MONSTER_NAMES = { kills: ["KillingBlows", "killing_blows"], aetheria_surges: ["TotalSurges"] };

const countersFields = z.looseObject({
  attacks: field.count(),
  failed: field.count(),
  crits: field.count(),
  normal_damage: field.bigCount(),
  max_normal: field.count(),
  crit_damage: field.bigCount(),
  max_crit: field.count(),
});
const counters = withAliases(countersFields, COUNTER_NAMES);
const anyName = { propertyNames: undefined };
const byElement = field.accepting(z.partialRecord(z.enum(ELEMENTS), counters), anyName);
const byAttackType = field.accepting(z.partialRecord(z.enum(ATTACK_TYPES), byElement), anyName);
const side = field.orEmpty(byAttackType);
const monsterFields = z.looseObject({
  kills: field.count(),
  aetheria_surges: field.count(),
  cloak_surges: field.count(),
  offense: side,
  defense: side,
});
const monster = withAliases(monsterFields, MONSTER_NAMES);
const totals = z.looseObject({
  damage_given: field.bigCount(),
  damage_received: field.bigCount(),
  kills: field.count(),
  aetheria_surges: field.count(),
  cloak_surges: field.count(),
});

const killCountsInAttacks = field.accepting(field.flag(), {
  description:
    "true where every killing blow is counted as an attack of unknown type and element too, as Mag-Tools does: " +
    "it is taken off again, and the event says false",
});

/** Cumulative counters since the session's start, per monster × attack type × element. */
export const combatStats = defineMessage({
  type: "combat_stats",
  about:
    "Combat counters since the session began; each frame replaces the one before. Keep session.started_at the same: a newer one means that the counters began anew.",
  bulk: true,
  schema: message("combat_stats", {
    session_id: field.text(),
    kill_counts_in_attacks: killCountsInAttacks,
    session: z.looseObject({
      started_at: field.accepting(z.iso.datetime({ precision: 3 }).nullable(), {
        anyOf: undefined,
        type: ["string", "number", "null"],
        description: "a time, as in timestamp",
      }),
      totals: field.orEmpty(totals),
      monsters: field.orEmpty(field.unless(tooMuchCombat, z.record(z.string(), monster))),
    }),
  }),
  prepare(frame, nowMs) {
    if (!isJsonObject(frame.session)) return;
    const session = frame.session;
    // A start that cannot be believed is not known. Any other answer would change with each snapshot, and each
    // would pass for a reset.
    const started = readBelievableMs(session.started_at, nowMs);
    session.started_at = started === null ? null : new Date(started).toISOString();
    const killsAreAttacks = readBoolean(frame.kill_counts_in_attacks) === true;
    session.monsters = prepareMonsters(session.monsters, killsAreAttacks);
    // A recorded event that is sent again must not lose them twice.
    if (killsAreAttacks) frame.kill_counts_in_attacks = false;
  },
  sample: {
    type: "combat_stats",
    character_name: "Larsson",
    session_id: "b1f0",
    timestamp: "2026-11-22T20:50:54Z",
    session: {
      started_at: "2026-11-22T18:00:00Z",
      totals: {
        damage_given: 1843220,
        damage_received: 90211,
        kills: 412,
        aetheria_surges: 37,
        cloak_surges: 12,
      },
      monsters: {
        "Ruschk Sadist": {
          kills: 31,
          aetheria_surges: 2,
          cloak_surges: 1,
          offense: {
            melee_missile: {
              fire: {
                attacks: 140,
                failed: 6,
                crits: 19,
                normal_damage: 71200,
                max_normal: 812,
                crit_damage: 31544,
                max_crit: 2144,
              },
            },
            magic: {},
          },
          defense: { melee_missile: {}, magic: {} },
        },
      },
    },
  },
});
export type CombatStatsEvent = z.output<typeof combatStats.schema>;

const ATTACK_NAMES = new Map<string, string>([
  ["meleemissle", "melee_missile"],
  ["meleemissile", "melee_missile"],
  ["melee_missile", "melee_missile"],
  ["melee/missile", "melee_missile"],
  ["magic", "magic"],
]);
const ELEMENT_NAMES = new Map<string, string>([
  ...ELEMENTS.map((name): [string, string] => [name, name]),
  ["none", "unknown"],
  ["bludge", "bludgeon"],
  ["lightning", "electric"],
  ["frost", "cold"],
]);

/** As much as no session has; the monsters are prepared by now. */
function tooMuchCombat(raw: unknown): string | null {
  if (!isJsonObject(raw)) return null;
  const monsters = Object.values(raw).filter(isJsonObject);
  if (monsters.length > MONSTERS_MAX) return moreThan(MONSTERS_MAX, "entries");
  const cells = monsters
    .flatMap(({ offense, defense }) => [...partsOf(offense), ...partsOf(defense)])
    .reduce<number>((sum, elements) => sum + partsOf(elements).length, 0);
  return cells > COMBAT_CELLS_MAX ? moreThan(COMBAT_CELLS_MAX, "cells (side × attack type × element)") : null;
}

function moreThan(max: number, what: string): string {
  return `has more than ${max.toLocaleString("en")} ${what}: send the monsters of one session`;
}

function partsOf(raw: unknown): unknown[] {
  return isJsonObject(raw) ? Object.values(raw) : [];
}

function prepareMonsters(raw: unknown, killsAreAttacks: boolean): unknown {
  if (!isJsonObject(raw)) return raw;
  for (const monsterStats of Object.values(raw)) {
    if (!isJsonObject(monsterStats)) continue;
    rename(monsterStats, MONSTER_NAMES);
    monsterStats.offense = prepareSide(monsterStats.offense);
    monsterStats.defense = prepareSide(monsterStats.defense);
    if (killsAreAttacks) withoutKillingBlows(monsterStats);
  }
  return raw;
}

/** Mag-Tools counts a killing-blow line as one attack of unknown type and element; ours stand apart. */
function withoutKillingBlows(monsterStats: JsonObject): void {
  const unknown = isJsonObject(monsterStats.offense) ? monsterStats.offense.unknown : undefined;
  const cell = isJsonObject(unknown) ? unknown.unknown : undefined;
  if (!isJsonObject(cell)) return;
  const [attacks, kills] = [readInt(cell.attacks), readInt(monsterStats.kills)];
  // What cannot be read is left to the schema to refuse.
  if (typeof attacks !== "number" || typeof kills !== "number") return;
  cell.attacks = Math.max(0, attacks - kills);
}

function prepareSide(raw: unknown): unknown {
  if (!isJsonObject(raw)) return raw;
  return renameKeys(raw, ATTACK_NAMES, (elements) =>
    isJsonObject(elements) ? renameKeys(elements, ELEMENT_NAMES, prepareCounters) : elements,
  );
}

function renameKeys(
  object: JsonObject,
  names: Map<string, string>,
  value: (raw: unknown) => unknown,
): JsonObject {
  const renamed: JsonObject = {};
  for (const [key, raw] of Object.entries(object)) {
    const name = names.get(key.toLowerCase()) ?? "unknown";
    renamed[name] = added(renamed[name], value(raw));
  }
  return renamed;
}

/** Several names may be the same to us (None, Unknown, one we do not know): their counters are counted together. */
function added(sum: unknown, more: unknown, counter = ""): unknown {
  if (sum === undefined) return more;
  if (isJsonObject(sum) && isJsonObject(more)) {
    const both: JsonObject = { ...sum };
    for (const [key, value] of Object.entries(more)) both[key] = added(both[key], value, key);
    return both;
  }
  const [a, b] = [readInt(sum), readInt(more)];
  // Left to the schema to refuse.
  if (typeof a !== "number" || typeof b !== "number") return a === null ? more : sum;
  return counter.startsWith("max_") ? Math.max(a, b) : a + b;
}

function prepareCounters(raw: unknown): unknown {
  if (isJsonObject(raw)) rename(raw, COUNTER_NAMES);
  return raw;
}
