import { percentOfFactor, percentOfShare, workmanshipFigure } from "@/app/_items/item-figures";
import { slotWords } from "@/app/_items/place-words";
import { formatCount, formatFullTime } from "@/app/_ui/format";
import type { InventoryItem } from "@/server/contract/http/items";
import { isCantripTier } from "@/server/facts/cantrips";
import { damageTypeNames } from "@/server/facts/damage-types";
import { foldedText } from "@/server/facts/folded-text";
import { objectClassName } from "@/server/facts/object-classes";
import { skillName } from "@/server/facts/skills";
import type { Column } from "@/server/search/filter";
import type { QueryTerm } from "@/server/search/query-tree";
import { filterNamed } from "@/server/search/registry";
import { numberOfField } from "./number-of-field";

/** What an item has in a column of the query language; empty where it has nothing. */
export type CellWords = (item: InventoryItem) => string;

/**
 * The cells of a column. Those of spells and cantrips show what was asked for, and so need the terms that name it.
 * Null of a column that items do not tell: the tags are their owner's.
 */
export function cellWords(column: Column, terms: readonly QueryTerm[]): CellWords | null {
  const own = terms.filter(({ filter }) => filter === column.name);
  switch (column.name) {
    case "tag":
      return null;
    case "spell":
      return askedSpells(own);
    case "cantrip":
      return askedCantrips(own);
    default:
      return ofWords.get(column.name) ?? ofNumber(column);
  }
}

const ofWords: ReadonlyMap<string, CellWords> = new Map<string, CellWords>([
  ["class", ({ object_class }) => objectClassName(object_class) ?? ""],
  ["slot", ({ wear_slots }) => wear_slots.map(slotWords).join(", ")],
  ["reduces", ({ reduces_to }) => reduces_to.map(slotWords).join(", ")],
  ["seen", ({ updated_at }) => timeWords(updated_at)],
  ["moved", ({ moved_at }) => timeWords(moved_at)],
  ["material", ({ enhancements }) => enhancements?.material_name ?? ""],
  ["imbue", ({ enhancements }) => enhancements?.imbue_names.join(", ") ?? ""],
  ["set", ({ enhancements }) => enhancements?.set_name ?? ""],
  ["skill", skillWords],
  ["element", ({ combat }) => damageTypeNames(combat?.damage_type ?? 0).join(", ")],
  ["slayer", ({ combat }) => combat?.slayer_name ?? ""],
]);

function skillWords({ combat, requirements }: InventoryItem): string {
  const id = combat?.weapon_skill;
  return requirements?.equip_skill ?? (id ? (skillName(id) ?? "") : "");
}

function timeWords(iso: string | null): string {
  return iso === null ? "" : formatFullTime(Date.parse(iso));
}

/** Of these 0 is as good as nothing: a level that anybody has, ratings that there are none of. */
const NONE_AT_ZERO: ReadonlySet<string> = new Set(["wield", "rating"]);

function ofNumber({ name, sort, percentOf }: Column): CellWords | null {
  if (sort === null) return null;
  return (item) => {
    const value = numberOfField(item, sort);
    if (value === null || (value === 0 && NONE_AT_ZERO.has(name))) return "";
    if (percentOf === "factor") return percentOfFactor(value) ?? "";
    if (percentOf === "share") return percentOfShare(value) ?? "";
    return Number.isInteger(value) ? formatCount(value) : workmanshipFigure(value);
  };
}

function askedSpells(terms: readonly QueryTerm[]): CellWords {
  const wanted = terms.flatMap(({ value }) => (value.kind === "text" ? [foldedText(value.text)] : []));
  return ({ spells }) =>
    spells
      .filter(({ is_active, name, spell_id }) => {
        const folded = foldedText(name ?? "");
        return !is_active && wanted.some((text) => folded.includes(text) || text === String(spell_id));
      })
      .map(({ name, spell_id }) => name ?? `Spell ${spell_id}`)
      .join(", ");
}

/** Of the families that were asked for, of whatever tier; all of them where none was. */
function askedCantrips(terms: readonly QueryTerm[]): CellWords {
  const wanted = new Set(terms.flatMap(familiesOf));
  return ({ spells }) =>
    spells
      .filter(
        ({ is_active, family, tier }) =>
          !is_active && family !== null && isCantripTier(tier) && (terms.length === 0 || wanted.has(family)),
      )
      .sort((a, b) => (b.tier ?? 0) - (a.tier ?? 0))
      .map(({ name, spell_id }) => name ?? `Spell ${spell_id}`)
      .join(", ");
}

function familiesOf({ filter, value }: QueryTerm): readonly string[] {
  const predicate = filterNamed(filter)?.toPredicate(value, { spellIdsNamed: () => [] });
  return predicate?.kind === "cantrip" ? predicate.families : [];
}
