import { spellTierWords } from "@/app/_items/spell-groups";
import { isObject, type JsonObject, number, text } from "./told";

/** A spell that is in force. */
export type Effect = {
  readonly id: number | null;
  readonly name: string;
  /** `Legendary`, `Level 7`; null where it is not known. */
  readonly strength: string | null;
  readonly tier: number;
  /** When it ends, milliseconds since the epoch by the plugin's clock; null: it has no end that is told. */
  readonly endsAtMs: number | null;
  readonly isActive: boolean;
};

/** A worn item that burns mana to keep its spells in force. */
export type WornItem = {
  readonly id: number | null;
  readonly name: string;
  readonly mana: number | null;
  readonly manaMax: number | null;
  readonly isActive: boolean;
  readonly endsAtMs: number | null;
  readonly spells: readonly Effect[];
};

export type Effects = { readonly onCharacter: readonly Effect[]; readonly worn: readonly WornItem[] };

type Told = {
  readonly updated_at: string | null;
  readonly items: readonly JsonObject[];
  readonly active_spells: readonly JsonObject[];
};

/** Reads what the plugin last told of spells in force; the strongest first. */
export function readEffects({ updated_at, items, active_spells }: Told): Effects {
  const atMs = updated_at === null ? null : Date.parse(updated_at);
  return {
    onCharacter: effects(active_spells, atMs),
    worn: items
      .map((item) => ({
        id: number(item.item_id),
        name: text(item.name) ?? "Item without a name",
        mana: number(item.mana_current),
        manaMax: number(item.mana_max),
        isActive: item.active !== false,
        endsAtMs: end(item.seconds_remaining, atMs),
        spells: effects(Array.isArray(item.spells) ? item.spells.filter(isObject) : [], atMs),
      }))
      .sort((a, b) => (a.endsAtMs ?? Number.MAX_VALUE) - (b.endsAtMs ?? Number.MAX_VALUE)),
  };
}

function effects(told: readonly JsonObject[], atMs: number | null): Effect[] {
  return told
    .map((spell) => {
      const id = number(spell.id);
      const tier = number(spell.tier);
      return {
        id,
        name: text(spell.name) ?? `Spell ${id ?? "without a number"}`,
        strength: tier === null || tier === 0 ? null : spellTierWords(tier),
        tier: tier ?? 0,
        endsAtMs: end(spell.seconds_remaining, atMs),
        isActive: spell.active !== false,
      };
    })
    .sort((a, b) => b.tier - a.tier || a.name.localeCompare(b.name));
}

/** Longer than this no spell lasts: such a time stands for one without an end. A year, in seconds. */
const ENDLESS_S = 31_536_000;

function end(seconds: unknown, atMs: number | null): number | null {
  const left = number(seconds);
  if (left === null || atMs === null || left < 0 || left > ENDLESS_S) return null;
  return atMs + left * 1000;
}
