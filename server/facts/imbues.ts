/** What a tinkerer can imbue an item with, and the like that only finds have. */
export interface Imbue {
  /** Unsigned: the highest one arrives as a negative number. */
  bit: number;
  name: string;
  /** As players abbreviate it. */
  short?: string;
}

export const imbues: readonly Imbue[] = [
  { bit: 0x1, name: "Critical Strike", short: "CS" },
  { bit: 0x2, name: "Crippling Blow", short: "CB" },
  { bit: 0x4, name: "Armor Rending", short: "AR" },
  { bit: 0x8, name: "Slash Rending" },
  { bit: 0x10, name: "Pierce Rending" },
  { bit: 0x20, name: "Bludgeon Rending" },
  { bit: 0x40, name: "Acid Rending" },
  { bit: 0x80, name: "Cold Rending" },
  { bit: 0x100, name: "Electric Rending" },
  { bit: 0x200, name: "Fire Rending" },
  { bit: 0x400, name: "Melee Defense" },
  { bit: 0x800, name: "Missile Defense" },
  { bit: 0x1000, name: "Magic Defense" },
  { bit: 0x2000, name: "Spellbook (Hematite)" },
  { bit: 0x4000, name: "Nether Rending" },
  { bit: 0x2000_0000, name: "Magic Absorbing" },
  { bit: 0x4000_0000, name: "Always Critical" },
  { bit: 0x8000_0000, name: "Ignore All Armor" },
];

/** The names of what is in these bits, lowest first; unknown bits have none. */
export function imbueNames(bits: number): string[] {
  return imbues.filter(({ bit }) => (bits & bit) !== 0).map(({ name }) => name);
}
