import { skills as allSkills } from "@/server/facts/skills";

/** As items name what they ask of whoever wields them. */
const ATTRIBUTES = ["Strength", "Endurance", "Quickness", "Coordination", "Focus", "Self"] as const;

/** What items can ask for, attributes first. */
export const WIELD_SKILLS: readonly string[] = [
  ...ATTRIBUTES,
  ...allSkills
    .filter(({ isRetired }) => !isRetired)
    .map(({ name }) => name)
    .sort((one, other) => one.localeCompare(other)),
];

/**
 * Skills and attributes out of what a character's plugin has reported, as it is with its buffs: so the game asks for them.
 * @param stats as the plugin sent it; whatever is not what it should be is left out
 */
export function reportedSkills(stats: unknown): Record<string, number> {
  if (!isRecord(stats)) return {};
  const found = new Map<string, number>();
  for (const name of ATTRIBUTES) {
    // The game calls it Self, plugins also willpower.
    const keys = name === "Self" ? ["self", "willpower"] : [name.toLowerCase()];
    const value = keys.map((key) => currentOf(stats.attributes, key)).find((known) => known !== null);
    if (typeof value === "number") found.set(name, value);
  }
  for (const { name, key, isRetired } of allSkills) {
    const value = isRetired ? null : currentOf(stats.skills, key);
    if (value !== null) found.set(name, value);
  }
  return Object.fromEntries(found);
}

function currentOf(record: unknown, key: string): number | null {
  if (!isRecord(record)) return null;
  const entry = record[key];
  if (!isRecord(entry)) return null;
  const value = entry.current ?? entry.base;
  return typeof value === "number" && Number.isInteger(value) && value > 0 ? value : null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
