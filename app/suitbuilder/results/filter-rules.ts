import type { FilterRule } from "@/server/contract/suits/names";

/** How many items each rule keeps out. */
export type RemovedBy = Partial<Record<FilterRule, number>>;
