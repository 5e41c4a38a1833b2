import type { InventoryItem } from "@/server/contract/http/items";

type Cell = string | number | boolean | null;

/** What a table of items tells, column by column. */
const COLUMNS: readonly (readonly [name: string, value: (item: InventoryItem) => Cell])[] = [
  ["owner", (item) => item.character_name],
  ["name", (item) => item.full_name],
  ["item_id", (item) => item.item_id],
  ["equipped", (item) => item.current_wielded_location !== 0],
  ["slots", (item) => item.wear_slots.join(" ")],
  ["stack", (item) => item.stack_count],
  ["value", (item) => item.value],
  ["burden", (item) => item.burden],
  ["armor_level", (item) => item.combat?.armor_level ?? null],
  ["starting_armor_level", (item) => item.combat?.starting_armor_level ?? null],
  ["max_damage", (item) => item.combat?.max_damage ?? null],
  ["variance", (item) => item.combat?.variance ?? null],
  ["damage_over_time", (item) => item.combat?.damage_over_time ?? null],
  ["missile_damage", (item) => item.combat?.missile_damage ?? null],
  ["attack_bonus", (item) => item.combat?.attack_bonus ?? null],
  ["melee_defense_bonus", (item) => item.combat?.melee_defense_bonus ?? null],
  ["elemental_damage_vs_monsters", (item) => item.combat?.elemental_damage_vs_monsters ?? null],
  ["character_level", (item) => item.requirements?.character_level ?? null],
  ["lore_requirement", (item) => item.requirements?.lore_requirement ?? null],
  ["material", (item) => item.enhancements?.material_name ?? null],
  ["workmanship", (item) => item.enhancements?.workmanship ?? null],
  ["tinks", (item) => item.enhancements?.tinks ?? null],
  ["imbues", (item) => item.enhancements?.imbue_names.join(", ") ?? null],
  ["set", (item) => item.enhancements?.set_name ?? null],
  ["total_rating", (item) => item.ratings?.total ?? null],
  ["damage_rating", (item) => item.ratings?.damage ?? null],
  ["damage_resist_rating", (item) => item.ratings?.damage_resist ?? null],
  ["crit_rating", (item) => item.ratings?.crit ?? null],
  ["crit_resist_rating", (item) => item.ratings?.crit_resist ?? null],
  ["crit_damage_rating", (item) => item.ratings?.crit_damage ?? null],
  ["crit_damage_resist_rating", (item) => item.ratings?.crit_damage_resist ?? null],
  ["heal_boost_rating", (item) => item.ratings?.heal_boost ?? null],
  ["vitality_rating", (item) => item.ratings?.vitality ?? null],
  ["spells", (item) => ownSpells(item).join(", ")],
  ["attuned", (item) => item.attuned],
  ["updated_at", (item) => item.updated_at],
];

function ownSpells({ spells }: InventoryItem): string[] {
  return spells.flatMap(({ is_active, name, spell_id }) => (is_active ? [] : [name ?? `spell ${spell_id}`]));
}

/** The first line: names of columns. */
export const csvHead = lineOf(COLUMNS.map(([name]) => name));

/** One item as a line of RFC 4180. */
export function csvLine(item: InventoryItem): string {
  return lineOf(COLUMNS.map(([, value]) => value(item)));
}

function lineOf(cells: readonly Cell[]): string {
  return `${cells.map(written).join(",")}\r\n`;
}

/** Text that a spreadsheet would take for a formula is made text by an apostrophe: names come from the game. */
function written(cell: Cell): string {
  if (typeof cell !== "string") return cell === null ? "" : String(cell);
  const text = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
