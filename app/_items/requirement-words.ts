import type { InventoryItem } from "@/server/contract/http/items";
import { heritageName } from "@/server/facts/heritages";
import { skillName } from "@/server/facts/skills";
import { describeRequirement } from "@/server/facts/wield-requirements";

type Requirements = NonNullable<InventoryItem["requirements"]>;

/** What an item asks of whoever wields, activates or uses it, a line each: `Level 180`, `Arcane Lore 287`. */
export function requirementWords(requirements: Requirements | null): readonly string[] {
  if (requirements === null) return [];
  const { lore_requirement, activation_level, activation_skill, allegiance_rank, heritage } = requirements;
  const lines = [
    ...wielding(requirements),
    positive(lore_requirement, (lore) => `Arcane Lore ${lore} to activate`),
    positive(activation_level, (level) => `${skillWords(activation_skill)} ${level} to activate`),
    positive(allegiance_rank, (rank) => `Allegiance rank ${rank}`),
    positive(heritage, (id) => `Heritage ${heritageName(id) ?? id}`),
    positive(requirements.use_level, (level) => `${skillWords(requirements.use_skill)} ${level} to use`),
  ];
  return [...new Set(lines.filter((line) => line !== ""))];
}

function wielding(requirements: Requirements): string[] {
  const { wield_type, wield_skill, wield_level } = requirements;
  const { wield_type_2, wield_skill_2, wield_level_2 } = requirements;
  const { wield_type_3, wield_skill_3, wield_level_3 } = requirements;
  const { wield_type_4, wield_skill_4, wield_level_4 } = requirements;
  return [
    describeRequirement(wield_type ?? 0, wield_skill ?? 0, wield_level ?? 0),
    describeRequirement(wield_type_2 ?? 0, wield_skill_2 ?? 0, wield_level_2 ?? 0),
    describeRequirement(wield_type_3 ?? 0, wield_skill_3 ?? 0, wield_level_3 ?? 0),
    describeRequirement(wield_type_4 ?? 0, wield_skill_4 ?? 0, wield_level_4 ?? 0),
  ];
}

function positive(value: number | null, words: (value: number) => string): string {
  return value !== null && value > 0 ? words(value) : "";
}

function skillWords(id: number | null): string {
  return id === null ? "Skill" : (skillName(id) ?? `Skill ${id}`);
}
