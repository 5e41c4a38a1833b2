import { type FilterRule, type Infeasible, type SpellTable, SUIT_TIERS } from "@/server/contract/suits";
import { itemSetName } from "@/server/facts/item-sets";
import type { Candidates } from "./candidates";
import type { Constraint } from "./constraints";
import type { Settings } from "./settings";

interface Asked {
  candidates: Candidates;
  spells: SpellTable;
  settings: Settings;
}

/** A conflict as a sentence: what is missing of a single constraint, or what cannot be met together. */
export function describeConflict(
  conflict: readonly Constraint[],
  details: Infeasible["details"],
  asked: Asked,
): string {
  const [only] = conflict;
  const [detail] = details;
  if (only === undefined || detail === undefined) return "No suit is possible.";
  if (conflict.length > 1)
    return `${joined(conflict.map((one) => nameOf(one, asked)))} cannot be met together.`;
  const removed = Object.entries(detail.removedBy).map(
    ([rule, count]) => `${count} more ${wordsFor(rule, count, asked)}`,
  );
  const more = removed.length > 0 ? ` (${joined(removed)})` : "";
  return `${alone(only, detail, asked)}${more}.`;
}

function alone(constraint: Constraint, { need, have }: Infeasible["details"][number], asked: Asked): string {
  switch (constraint.kind) {
    case "set":
      return `${setName(constraint)}: only ${have} of ${need} pieces can be worn together`;
    case "cantrip":
      return have === 0
        ? `${nameOf(constraint, asked)}: nothing that can be worn has it`
        : `${nameOf(constraint, asked)}: nothing that can be worn has it; the best there is is ${SUIT_TIERS[have - 1]}`;
    case "fill":
      return `${nameOf(constraint, asked)}: nothing can be worn there`;
    case "lock":
      return `${nameOf(constraint, asked)}: it cannot be worn in the slots that are searched`;
  }
}

function nameOf(constraint: Constraint, { candidates, spells }: Asked): string {
  switch (constraint.kind) {
    case "set":
      return `${setName(constraint)} (${constraint.set.min})`;
    case "cantrip":
      return spellName(constraint.wanted, spells);
    case "fill":
      return `A piece for ${spoken(constraint.slot)}`;
    case "lock":
      return candidates.usable.find(({ item }) => item.id === constraint.item)?.item.name ?? constraint.item;
  }
}

function setName({ role, set }: Extract<Constraint, { kind: "set" }>): string {
  const name = itemSetName(set.id) ?? `set ${set.id}`;
  return `${role === "primary" ? "Primary" : "Secondary"} set ${name}`;
}

/** "Epic Strength", as the spell of that tier is called. */
function spellName({ family, minTier }: { family: string; minTier: number }, spells: SpellTable): string {
  const spell = Object.values(spells).find((one) => one.family === family && one.tier === minTier);
  return spell?.name ?? `${SUIT_TIERS[minTier - 1]} ${family}`;
}

/** `upperArms` as "upper arms". */
function spoken(slot: string): string {
  return slot.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

function wordsFor(rule: string, count: number, { settings }: Asked): string {
  const are = count === 1 ? "is" : "are";
  const words: Record<FilterRule, string> = {
    excluded: `${are} excluded`,
    characters: `${are} on characters that are not searched`,
    maxWieldLevel: `${are} above wield level ${settings.maxWieldLevel}`,
    wearerLevel: `${are} above the wearer's level`,
    wearerSkill: count === 1 ? "asks for more skill" : "ask for more skill",
    minArmorLevel: `${are} below armor level ${settings.minArmorLevel}`,
    equipped: `${are} worn by somebody`,
    attuned: `${are} attuned to somebody else`,
    otherSets: `${are} of other sets`,
  };
  return isRule(rule, words) ? words[rule] : `${are} kept out by ${rule}`;
}

function isRule<Key extends string>(name: string, words: Readonly<Record<Key, string>>): name is Key {
  return Object.hasOwn(words, name);
}

function joined(parts: readonly string[]): string {
  const last = parts.at(-1) ?? "";
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(", ")} and ${last}`;
}
