import { spellFact } from "@/server/facts/spells";

type JsonObject = Record<string, unknown>;

/** Says beside each spell what it is called, of which family and how strong it is, as far as its id is known. */
export function nameSpells(spells: readonly JsonObject[]): JsonObject[] {
  return spells.map((spell) => {
    const fact = typeof spell.id === "number" ? spellFact(spell.id) : undefined;
    return { ...spell, name: fact?.name ?? null, family: fact?.family ?? null, tier: fact?.tier ?? null };
  });
}

/** The same for the spells of worn items. */
export function nameItemSpells(items: readonly JsonObject[]): JsonObject[] {
  return items.map((item) => ({
    ...item,
    spells: nameSpells(Array.isArray(item.spells) ? item.spells.filter(isObject) : []),
  }));
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
