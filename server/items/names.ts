import { imbues } from "@/server/facts/imbues";
import { itemSets } from "@/server/facts/item-sets";
import { materials } from "@/server/facts/materials";
import { skills } from "@/server/facts/skills";
import { weaponMasteries } from "@/server/facts/wield-requirements";

/** Where a plugin writes the name of a thing instead of its number: the number again; null for what nobody knows. */
type IdOfName = (name: string | null) => number | null;

export const materialOfName = idOfName(materials);
export const itemSetOfName = idOfName(itemSets);
export const skillOfName = idOfName(skills);
export const weaponMasteryOfName = idOfName(weaponMasteries);

/** Plugins write the number of what they have no name for. */
const NUMBER = /^\d{1,9}$/;

function idOfName(known: readonly { id: number; name: string }[]): IdOfName {
  const ids = new Map<string, number>();
  // Of several that have one name the first is the one that is in use.
  for (const { id, name } of known) if (!ids.has(name.toLowerCase())) ids.set(name.toLowerCase(), id);
  return (name) => {
    if (name === null) return null;
    return (NUMBER.test(name) ? Number(name) : ids.get(name.toLowerCase())) || null;
  };
}

/** Short names of imbues as Mag-Tools writes them, several with spaces between. */
const imbueWords: Readonly<Record<string, number>> = {
  SlashRend: 0x8,
  PierceRend: 0x10,
  BludgeRend: 0x20,
  AcidRend: 0x40,
  FrostRend: 0x80,
  LightRend: 0x100,
  FireRend: 0x200,
  MeleeImbue: 0x400,
  MagicImbue: 0x1000,
  Hematited: 0x2000,
  MagicAbsorb: 0x2000_0000,
  ...Object.fromEntries(imbues.flatMap(({ bit, short }) => (short ? [[short, bit]] : []))),
};

/** The bits of imbues that are told in words; null where no word is known. */
export function imbueOfWords(words: string | null): number | null {
  if (words === null) return null;
  const bits = words
    .split(" ")
    .reduce((sum, word) => sum | (Object.hasOwn(imbueWords, word) ? (imbueWords[word] ?? 0) : 0), 0);
  return bits === 0 ? null : bits >>> 0;
}
