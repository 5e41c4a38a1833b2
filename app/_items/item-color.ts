import type { InventoryItem } from "@/server/contract/http/items";
import { damageTypes } from "@/server/facts/damage-types";
import { type MaterialFamily, materials } from "@/server/facts/materials";

type Looked = Pick<InventoryItem, "combat" | "enhancements">;

/** Kinds of damage that have a color of their own. The key is the one of `damageTypes`. */
const ofElement: Readonly<Record<string, string>> = {
  slash: "text-slash",
  pierce: "text-pierce",
  bludgeon: "text-bludgeon",
  cold: "text-cold",
  fire: "text-fire",
  acid: "text-acid",
  electric: "text-electric",
  health: "text-health",
  stamina: "text-stamina",
  mana: "text-mana",
  nether: "text-nether",
};

const ofFamily: Readonly<Record<MaterialFamily, string>> = {
  ceramic: "text-info",
  cloth: "text-vitae",
  gem: "text-portal",
  animal: "text-bludgeon",
  metal: "text-slash",
  stone: "text-typeless",
  wood: "text-bludgeon",
};

/** Metals that are not grey. */
const YELLOW_METALS: ReadonlySet<string> = new Set(["Brass", "Bronze", "Copper", "Gold", "Pyreal"]);

/**
 * The color that an item is drawn in: of a weapon its element, else of its material. It says nothing that the words
 * beside it do not.
 */
export function itemColor({ combat, enhancements }: Looked): string {
  return elementColor(combat?.damage_type ?? 0) ?? materialColor(enhancements?.material ?? 0) ?? "text-ink-2";
}

/** Of damage of these kinds, bits as in the contract; of several the lowest. Null of none that is known. */
export function elementColor(bits: number): string | null {
  const element = damageTypes.find(({ bit }) => (bits & bit) !== 0);
  return element === undefined ? null : (ofElement[element.key] ?? null);
}

function materialColor(id: number): string | null {
  const material = materials[id - 1];
  if (material === undefined) return null;
  return YELLOW_METALS.has(material.name) ? "text-pierce" : ofFamily[material.family];
}
