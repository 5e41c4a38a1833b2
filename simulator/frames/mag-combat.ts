import { isJsonObject, type JsonObject } from "@/server/contract";

/** Mag-Tools' own names, its spelling included. */
const COUNTERS: Readonly<Record<string, string>> = {
  attacks: "TotalAttacks",
  failed: "FailedAttacks",
  crits: "Crits",
  normal_damage: "TotalNormalDamage",
  max_normal: "MaxNormalDamage",
  crit_damage: "TotalCritDamage",
  max_crit: "MaxCritDamage",
};
const ATTACK_TYPES: Readonly<Record<string, string>> = {
  melee_missile: "MeleeMissle",
  magic: "Magic",
  unknown: "Unknown",
};
const ELEMENTS: Readonly<Record<string, string>> = { bludgeon: "Bludge", unknown: "Unknown" };

/**
 * The `session` of a combat snapshot as a tracker built on Mag-Tools writes it: its names, and every killing blow
 * counted as one more attack of unknown type and element.
 */
export function magSession(session: unknown): unknown {
  if (!isJsonObject(session) || !isJsonObject(session.monsters)) return session;
  return { ...session, monsters: mapValues(session.monsters, magMonster) };
}

function magMonster(monster: unknown): unknown {
  if (!isJsonObject(monster)) return monster;
  const { kills, aetheria_surges, ...rest } = monster;
  const offense = magSide(rest.offense);
  if (kills !== 0 && isJsonObject(offense)) offense.Unknown = { Unknown: { TotalAttacks: kills } };
  return {
    ...rest,
    KillingBlows: kills,
    TotalSurges: aetheria_surges,
    offense,
    defense: magSide(rest.defense),
  };
}

function magSide(side: unknown): unknown {
  return renamed(side, ATTACK_TYPES, (elements) => {
    return renamed(elements, ELEMENTS, (counters) => renamed(counters, COUNTERS, (value) => value), capital);
  });
}

function renamed(
  object: unknown,
  names: Readonly<Record<string, string>>,
  value: (raw: unknown) => unknown,
  other: (key: string) => string = (key) => key,
): unknown {
  if (!isJsonObject(object)) return object;
  return Object.fromEntries(
    Object.entries(object).map(([key, raw]) => [names[key] ?? other(key), value(raw)]),
  );
}

function mapValues(object: JsonObject, value: (raw: unknown) => unknown): JsonObject {
  return Object.fromEntries(Object.entries(object).map(([key, raw]) => [key, value(raw)]));
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
