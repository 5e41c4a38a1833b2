/** Heritages of characters, which some items ask for. */
export interface Heritage {
  id: number;
  name: string;
}

/** In the order of the game's ids, from 1 on. */
const names: readonly string[] = [
  "Aluvian",
  "Gharu'ndim",
  "Sho",
  "Viamontian",
  "Shadowbound",
  "Gearknight",
  "Tumerok",
  "Lugian",
  "Empyrean",
  "Penumbraen",
  "Undead",
  "Olthoi",
  "Olthoi Acid",
];

/** Every heritage. */
export const heritages: readonly Heritage[] = names.map((name, index) => ({ id: index + 1, name }));

/** What a heritage is called; null for 0, which is none, and for unknown ones. */
export function heritageName(id: number): string | null {
  return names[id - 1] ?? null;
}
