import type { BodySlot, ItemKind, SuitItem } from "@/server/contract/suits";

/** Items for hand-made cases, with nothing that a case does not ask for. */
export function armor(id: string, coverage: BodySlot[], change: Partial<SuitItem> = {}): SuitItem {
  return { ...accessory("ring", id), kind: "armor", coverage, armorLevel: 100, workmanship: 5, ...change };
}

/** Whatever is no armor. */
export function accessory(
  kind: Exclude<ItemKind, "armor">,
  id: string,
  change: Partial<SuitItem> = {},
): SuitItem {
  return {
    id,
    name: `The ${id}`,
    character: "Mule",
    kind,
    coverage: [],
    alternatives: [],
    armorLevel: 0,
    setId: null,
    spells: [],
    ratings: {},
    wield: [],
    workmanship: null,
    attuned: false,
    bonded: false,
    equippedBy: null,
    ...change,
  };
}
