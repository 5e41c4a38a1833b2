import {
  type FilterRule,
  type ItemKind,
  SUIT_SLOTS,
  type SuitItem,
  type SuitRequest,
  type SuitSlot,
} from "@/server/contract/suits";
import { namedSetsOf, slotsOf } from "./defaults";

/** An item the way it is worn. */
export interface Form {
  item: SuitItem;
  /** In the order of slots. */
  slots: readonly SuitSlot[];
  reduced: boolean;
}

const SLOTS_OF_KIND: Readonly<Record<Exclude<ItemKind, "armor">, readonly SuitSlot[]>> = {
  shield: ["shield"],
  shirt: ["shirt"],
  pants: ["pants"],
  necklace: ["neck"],
  bracelet: ["wristLeft", "wristRight"],
  ring: ["fingerLeft", "fingerRight"],
  trinket: ["trinket"],
  cloak: ["cloak"],
};

const LEFT_OF: ReadonlyMap<SuitSlot, SuitSlot> = new Map([
  ["wristRight", "wristLeft"],
  ["fingerRight", "fingerLeft"],
]);

/** The other one of a pair of slots, of its right one; of all else nothing. */
export function leftOf(slot: SuitSlot): SuitSlot | undefined {
  return LEFT_OF.get(slot);
}

/** The first filter that keeps an item out of the search; null: it is usable. Section 3 of the specification. */
export function rejectedBy(item: SuitItem, request: SuitRequest): FilterRule | null {
  if (request.locked?.some((lock) => lock.item === item.id)) return null;
  if (request.excluded?.includes(item.id)) return "excluded";
  if (request.characters && !request.characters.includes(item.character)) return "characters";
  return unmetRequirement(item, request) ?? unfitItem(item, request);
}

/** The first of an item's requirements that the wearer does not meet decides which rule it counts under. */
function unmetRequirement(item: SuitItem, { maxWieldLevel, wearer = {} }: SuitRequest): FilterRule | null {
  const skills = new Map(Object.entries(wearer.skills ?? {}));
  for (const { kind, name, value } of item.wield) {
    if (kind === "level") {
      if (value > (maxWieldLevel ?? Number.POSITIVE_INFINITY)) return "maxWieldLevel";
      if (value > (wearer.level ?? Number.POSITIVE_INFINITY)) return "wearerLevel";
    } else if (name !== undefined && value > (skills.get(name) ?? Number.POSITIVE_INFINITY)) {
      return "wearerSkill";
    }
  }
  return null;
}

function unfitItem(item: SuitItem, request: SuitRequest): FilterRule | null {
  const wearer = request.wearer?.name ?? null;
  const isArmor = item.kind === "armor";
  if (isArmor && item.armorLevel < (request.minArmorLevel ?? 0)) return "minArmorLevel";
  if (item.equippedBy !== null && !isGranted(request.equipped, item.equippedBy === wearer)) return "equipped";
  if (item.attuned && !isGranted(request.attuned, item.character === wearer)) return "attuned";
  return isArmor && isOfOtherSet(item, request) ? "otherSets" : null;
}

function isGranted(who: "any" | "wearer" | "none" = "wearer", isWearers: boolean): boolean {
  return who === "any" || (who === "wearer" && isWearers);
}

function isOfOtherSet({ setId }: SuitItem, request: SuitRequest): boolean {
  const others = request.sets?.others ?? "allow";
  if (others === "allow") return false;
  if (setId === null) return others === "onlyNamed";
  return !namedSetsOf(request).some(({ id }) => id === setId);
}

/** Every way in which a search may put an item on, whether or not its filters let it in. */
export function formsOf(item: SuitItem, request: SuitRequest): Form[] {
  const enabled = new Set(slotsOf(request));
  const lockedTo = request.locked?.find((lock) => lock.item === item.id)?.coverage;
  const mayReduce = request.reductions !== "forbid" || lockedTo !== undefined;
  return waysOfWearing(item).filter(
    ({ slots, reduced }) =>
      slots.every((slot) => enabled.has(slot)) &&
      (mayReduce || !reduced) &&
      (lockedTo === undefined || item.kind !== "armor" || isSame(slots, inOrder(lockedTo))),
  );
}

function waysOfWearing(item: SuitItem): Form[] {
  if (item.kind !== "armor") {
    return SLOTS_OF_KIND[item.kind].map((slot) => ({ item, slots: [slot], reduced: false }));
  }
  const ways: Form[] = [{ item, slots: inOrder(item.coverage), reduced: false }];
  for (const alternative of item.alternatives) {
    const slots = inOrder(alternative);
    if (!ways.some((way) => isSame(way.slots, slots))) ways.push({ item, slots, reduced: true });
  }
  return ways;
}

function inOrder(slots: readonly SuitSlot[]): SuitSlot[] {
  return SUIT_SLOTS.filter((slot) => slots.includes(slot));
}

function isSame(slots: readonly SuitSlot[], others: readonly SuitSlot[]): boolean {
  return slots.length === others.length && slots.every((slot, i) => slot === others[i]);
}
