import type { InventoryItem } from "@/server/contract/http/items";

/** A fact of the item card that is a figure of which more, or less, is better. */
export interface ComparableFigure {
  /** Title of its group and its label on the card. */
  group: string;
  label: string;
  better: "more" | "less";
  of(item: InventoryItem): number | null;
}

type Combat = NonNullable<InventoryItem["combat"]>;
type Ratings = NonNullable<InventoryItem["ratings"]>;

const armor = (label: string, key: "armor_level" | "starting_armor_level"): ComparableFigure => ({
  group: "Armor",
  label,
  better: "more",
  of: ({ combat }) => combat?.[key] ?? null,
});

/** What meets a kind of damage is the factor of the piece times its armor level. */
const protection = (label: string, key: keyof Combat & `prot_${string}`): ComparableFigure => ({
  group: "Protection",
  label,
  better: "more",
  of: ({ combat }) => {
    const factor = combat?.[key] ?? null;
    return factor === null ? null : factor * (combat?.armor_level || 1);
  },
});

type WeaponKey = { [Key in keyof Combat]: Combat[Key] extends number | null ? Key : never }[keyof Combat];

const weapon = (
  label: string,
  key: WeaponKey,
  better: ComparableFigure["better"] = "more",
): ComparableFigure => ({
  group: "In the hand",
  label,
  better,
  of: ({ combat }) => combat?.[key] ?? null,
});

/** Where there is none of a rating it is as good as 0. */
const rating = (label: string, key: keyof Ratings): ComparableFigure => ({
  group: "Ratings",
  label,
  better: "more",
  of: ({ ratings }) => ratings?.[key] ?? 0,
});

/** Everything else on the card is neither better nor worse: value, workmanship, material. */
export const comparableFigures: readonly ComparableFigure[] = [
  armor("Armor level", "armor_level"),
  armor("Starting armor level", "starting_armor_level"),
  protection("Slash", "prot_slash"),
  protection("Pierce", "prot_pierce"),
  protection("Bludgeon", "prot_bludgeon"),
  protection("Fire", "prot_fire"),
  protection("Cold", "prot_cold"),
  protection("Acid", "prot_acid"),
  protection("Electric", "prot_lightning"),
  protection("Nether", "prot_nether"),
  weapon("Damage", "max_damage"),
  weapon("Variance", "variance", "less"),
  weapon("Speed", "weapon_speed", "less"),
  weapon("Damage bonus", "damage_bonus"),
  weapon("Elemental damage bonus", "elemental_damage_bonus"),
  weapon("Damage to monsters", "elemental_damage_vs_monsters"),
  weapon("Attack", "attack_bonus"),
  weapon("Melee defense", "melee_defense_bonus"),
  weapon("Missile defense", "missile_defense_bonus"),
  weapon("Magic defense", "magic_defense_bonus"),
  weapon("Mana conversion", "mana_conversion_bonus"),
  weapon("Crit multiplier", "crit_multiplier"),
  weapon("Crit chance", "crit_frequency"),
  weapon("Cleaves", "cleaving"),
  weapon("Mean hit, tinkered", "damage_over_time"),
  weapon("Most damage, buffed", "missile_damage"),
  rating("Damage", "damage"),
  rating("Damage resist", "damage_resist"),
  rating("Crit", "crit"),
  rating("Crit resist", "crit_resist"),
  rating("Crit damage", "crit_damage"),
  rating("Crit damage resist", "crit_damage_resist"),
  rating("Healing boost", "heal_boost"),
  rating("Vitality", "vitality"),
  rating("Total", "total"),
  {
    group: "Item",
    label: "Burden",
    better: "less",
    of: ({ burden }) => burden,
  },
];
