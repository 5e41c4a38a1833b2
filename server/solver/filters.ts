import type { FilterRule, SuitItem } from "@/server/contract/suits";
import type { Settings } from "./settings";

/**
 * The first rule that keeps an item out of the search, in the order of `FILTER_RULES`; null where none does. Locked
 * items are never kept out.
 */
export function rejectedBy(item: SuitItem, settings: Settings): FilterRule | null {
  if (settings.locked.has(item.id)) return null;
  if (settings.excluded.has(item.id)) return "excluded";
  if (settings.characters !== null && !settings.characters.has(item.character)) return "characters";
  const wield = cannotWield(item, settings);
  if (wield !== null) return wield;
  if (item.kind === "armor" && item.armorLevel < settings.minArmorLevel) return "minArmorLevel";
  const wearer = settings.wearer.name;
  if (item.equippedBy !== null && !isAllowed(settings.equipped, item.equippedBy, wearer)) return "equipped";
  if (item.attuned && !isAllowed(settings.attuned, item.character, wearer)) return "attuned";
  return isOtherSet(item, settings) ? "otherSets" : null;
}

function isAllowed(rule: Settings["equipped"], character: string, wearer: string | null): boolean {
  return rule === "any" || (rule === "wearer" && character === wearer);
}

function cannotWield({ wield }: SuitItem, { maxWieldLevel, wearer }: Settings): FilterRule | null {
  for (const { kind, name, value } of wield) {
    if (kind === "level") {
      if (maxWieldLevel !== null && value > maxWieldLevel) return "maxWieldLevel";
      if (wearer.level !== null && value > wearer.level) return "wearerLevel";
    } else if (name !== undefined && Object.hasOwn(wearer.skills, name)) {
      if (value > (wearer.skills[name] ?? 0)) return "wearerSkill";
    }
  }
  return null;
}

function isOtherSet({ kind, setId }: SuitItem, { others, primary, secondary }: Settings): boolean {
  if (kind !== "armor" || others === "allow") return false;
  if (setId === null) return others === "onlyNamed";
  return setId !== primary?.id && setId !== secondary?.id;
}
