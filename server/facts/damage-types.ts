/** Kinds of damage, as bits: some weapons do several. */
export interface DamageType {
  bit: number;
  name: string;
  key: string;
}

export const damageTypes: readonly DamageType[] = [
  { bit: 0x1, name: "Slash", key: "slash" },
  { bit: 0x2, name: "Pierce", key: "pierce" },
  { bit: 0x4, name: "Bludgeon", key: "bludgeon" },
  { bit: 0x8, name: "Cold", key: "cold" },
  { bit: 0x10, name: "Fire", key: "fire" },
  { bit: 0x20, name: "Acid", key: "acid" },
  { bit: 0x40, name: "Electric", key: "electric" },
  { bit: 0x80, name: "Health", key: "health" },
  { bit: 0x100, name: "Stamina", key: "stamina" },
  { bit: 0x200, name: "Mana", key: "mana" },
  { bit: 0x400, name: "Nether", key: "nether" },
];

/** The names of the kinds in these bits, lowest first; unknown bits have none. */
export function damageTypeNames(bits: number): string[] {
  return damageTypes.filter(({ bit }) => (bits & bit) !== 0).map(({ name }) => name);
}
