import type { FilterRule } from "@/server/contract/suits/search-events";

/** How many items each rule keeps out. */
export type RemovedBy = Partial<Record<FilterRule, number>>;

/** Every rule, in the order of the contract, whose list comes with a library that the page has no other use for. */
export const FILTER_RULE_ORDER = [
  "excluded",
  "characters",
  "maxWieldLevel",
  "wearerLevel",
  "wearerSkill",
  "minArmorLevel",
  "equipped",
  "attuned",
  "otherSets",
] as const satisfies readonly FilterRule[];
