import type { InventoryItem } from "@/server/contract/http/items";
import { objectClassName } from "@/server/facts/object-classes";
import { lacksAppraisal } from "./appraisal";
import { armorFacts, protectionFacts } from "./armor-facts";
import { type FactGroup, factOf } from "./fact";
import { magicFacts, makingFacts } from "./make-facts";
import { plainFacts, recordFacts } from "./own-facts";
import { slotWords } from "./place-words";
import { ratingNames } from "./rating-words";
import { requirementWords } from "./requirement-words";
import { type SpellGroup, spellGroups } from "./spell-groups";
import { weaponFacts } from "./weapon-facts";

/** Everything that is known of an item, in words and in the order in which it is read. */
export type ItemFacts = {
  readonly name: string;
  /** What it is, in a line. */
  readonly kind: string;
  /** Most is unknown: nobody has appraised it. */
  readonly lacksAppraisal: boolean;
  readonly groups: readonly FactGroup[];
  readonly requirements: readonly string[];
  readonly spells: readonly SpellGroup[];
};

/** `place`: where the item is, in words; only whoever knows the other items can name its pack. */
export function itemFacts(item: InventoryItem, place: string): ItemFacts {
  const { combat, enhancements, ratings, requirements } = item;
  const groups: readonly FactGroup[] = [
    { title: "Armor", facts: combat === null ? [] : armorFacts(combat) },
    { title: "Protection", facts: combat === null ? [] : protectionFacts(combat) },
    {
      title: "In the hand",
      facts: combat === null ? [] : weaponFacts(combat, requirements?.equip_skill ?? null),
    },
    {
      title: "Ratings",
      facts:
        ratings === null
          ? []
          : [
              ...ratingNames.flatMap(({ key, label }) => factOf(label, ratings[key] || null)),
              ...factOf("Total", ratings.total || null),
            ],
    },
    { title: "Make", facts: enhancements === null ? [] : makingFacts(enhancements) },
    { title: "Magic", facts: enhancements === null ? [] : magicFacts(enhancements) },
    { title: "Item", facts: plainFacts(item) },
    { title: "Whereabouts", facts: recordFacts(item, place) },
  ];
  return {
    name: item.full_name,
    kind: kindWords(item),
    lacksAppraisal: lacksAppraisal(item),
    groups: groups.filter(({ facts }) => facts.length > 0),
    requirements: requirementWords(requirements),
    spells: spellGroups(item.spells),
  };
}

/** `Armor: chest, upper arms`. */
export function kindWords({
  object_class,
  wear_slots,
}: Pick<InventoryItem, "object_class" | "wear_slots">): string {
  const name = objectClassName(object_class) ?? `Class ${object_class}`;
  return wear_slots.length === 0 ? name : `${name}: ${wear_slots.map(slotWords).join(", ")}`;
}
