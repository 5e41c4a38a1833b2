/** Skills of characters, which items ask for and weapons are wielded by. */
export interface Skill {
  id: number;
  name: string;
  /** Lower case, words joined by `_`. */
  key: string;
  /** Nobody can train it any longer, or ever could; old items still name it. */
  isRetired?: true;
}

/** In the order of the game's ids, which have no gaps from 1 on. */
const names: readonly string[] = [
  "Axe",
  "Bow",
  "Crossbow",
  "Dagger",
  "Mace",
  "Melee Defense",
  "Missile Defense",
  "Sling",
  "Spear",
  "Staff",
  "Sword",
  "Thrown Weapons",
  "Unarmed Combat",
  "Arcane Lore",
  "Magic Defense",
  "Mana Conversion",
  "Spellcraft",
  "Item Tinkering",
  "Assess Person",
  "Deception",
  "Healing",
  "Jump",
  "Lockpick",
  "Run",
  "Awareness",
  "Arms and Armor Repair",
  "Assess Creature",
  "Weapon Tinkering",
  "Armor Tinkering",
  "Magic Item Tinkering",
  "Creature Enchantment",
  "Item Enchantment",
  "Life Magic",
  "War Magic",
  "Leadership",
  "Loyalty",
  "Fletching",
  "Alchemy",
  "Cooking",
  "Salvaging",
  "Two Handed Combat",
  "Gearcraft",
  "Void Magic",
  "Heavy Weapons",
  "Light Weapons",
  "Finesse Weapons",
  "Missile Weapons",
  "Shield",
  "Dual Wield",
  "Recklessness",
  "Sneak Attack",
  "Dirty Fighting",
  "Challenge",
  "Summoning",
];

/** Weapon skills that were merged into others, and skills that the game knows but never had. */
const retired: ReadonlySet<string> = new Set([
  "Axe",
  "Bow",
  "Crossbow",
  "Dagger",
  "Mace",
  "Sling",
  "Spear",
  "Staff",
  "Sword",
  "Thrown Weapons",
  "Unarmed Combat",
  "Spellcraft",
  "Awareness",
  "Arms and Armor Repair",
  "Gearcraft",
  "Challenge",
]);

/** Every skill. */
export const skills: readonly Skill[] = names.map((name, index) => ({
  id: index + 1,
  name,
  key: name.toLowerCase().replaceAll(" ", "_"),
  ...(retired.has(name) ? { isRetired: true } : {}),
}));

/** What a skill is called; null for 0, which is none, and for unknown ones. */
export function skillName(id: number): string | null {
  return names[id - 1] ?? null;
}
