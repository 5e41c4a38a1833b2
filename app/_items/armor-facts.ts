import type { InventoryItem } from "@/server/contract/http/items";
import { type Fact, factOf } from "./fact";
import { elementColor } from "./item-color";
import { factorFigure } from "./item-figures";

type Combat = NonNullable<InventoryItem["combat"]>;

/** Protections, with the bit of their damage, in the order of the game's own appraisal. */
const protections = [
  { key: "prot_slash", label: "Slash", bit: 0x1 },
  { key: "prot_pierce", label: "Pierce", bit: 0x2 },
  { key: "prot_bludgeon", label: "Bludgeon", bit: 0x4 },
  { key: "prot_fire", label: "Fire", bit: 0x10 },
  { key: "prot_cold", label: "Cold", bit: 0x8 },
  { key: "prot_acid", label: "Acid", bit: 0x20 },
  { key: "prot_lightning", label: "Electric", bit: 0x40 },
  { key: "prot_nether", label: "Nether", bit: 0x400 },
] as const satisfies readonly { key: keyof Combat; label: string; bit: number }[];

/** Armor level, and where it started when tinkers or spells have changed it. */
export function armorFacts(combat: Combat): readonly Fact[] {
  const { armor_level: level, starting_armor_level: starting } = combat;
  if (level === null) return [];
  return [
    ...factOf("Armor level", level),
    ...(starting === null || starting === level ? [] : factOf("Starting armor level", starting)),
  ];
}

/** `1.3 (501)`: the factor, and the armor level that this kind of damage meets. */
export function protectionFacts(combat: Combat): readonly Fact[] {
  const level = combat.armor_level ?? 0;
  return protections.flatMap(({ key, label, bit }) => {
    const factor = combat[key];
    if (factor === null) return [];
    const met = level > 0 ? ` (${Math.round(level * factor)})` : "";
    return factOf(label, `${factorFigure(factor)}${met}`, elementColor(bit));
  });
}
