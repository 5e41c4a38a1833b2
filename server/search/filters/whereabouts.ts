import { type WearSlot, wearSlots } from "@/server/facts/equip-slots";
import type { Choice, Filter } from "../filter";
import { ageFilter } from "../values/age";
import { listedFilter } from "../values/listed";
import { textFilter } from "../values/text";

/** Slots of which the word alone does not say it all. */
const SLOT_WORDS: Readonly<Partial<Record<WearSlot, { name?: string; also?: readonly string[] }>>> = {
  upperarms: { name: "upper arms" },
  lowerarms: { name: "lower arms" },
  upperlegs: { name: "upper legs" },
  lowerlegs: { name: "lower legs" },
  neck: { also: ["necklace", "amulet"] },
  wrist: { also: ["bracelet"] },
  finger: { also: ["ring"] },
};

const slots: readonly (Choice & { word: WearSlot })[] = wearSlots.map((slot) => ({
  name: slot,
  word: slot,
  ...SLOT_WORDS[slot],
}));

export const whereabouts: readonly Filter[] = [
  listedFilter({
    name: "slot",
    group: "Where it is",
    label: "Slot",
    help: "Where it can be worn, as it is or reduced by tailoring.",
    example: "slot:chest",
    counterexample: "slot:head slot:feet",
    column: { name: "slot", label: "Slot", sort: "slot" },
    choices: slots,
    of: (chosen) => {
      const of = chosen.map(({ word }) => word);
      return {
        kind: "any",
        of: [
          { kind: "slot", how: "worn", slots: of },
          { kind: "slot", how: "reduced", slots: of },
        ],
      };
    },
  }),
  listedFilter({
    name: "reduces",
    group: "Where it is",
    label: "Reduces to",
    help: "Covers several slots and can be reduced to this one by tailoring.",
    example: "reduces:chest",
    counterexample: "reduces:cloak",
    column: { name: "reduces", label: "Reduces to", sort: "reduces" },
    choices: slots,
    of: (chosen) => ({ kind: "slot", how: "reduced", slots: chosen.map(({ word }) => word) }),
  }),
  textFilter({
    name: "owner",
    aliases: ["character"],
    group: "Where it is",
    label: "Owner",
    help: "Who has it, by the beginning of the name; owner:=Larsson is nobody but Larsson.",
    example: "owner:larsson",
    counterexample: "owner:=nobody",
    column: null,
    canBeExact: true,
    known: ({ owners }) => owners,
    toPredicate: ({ text, isExact }) => ({ kind: "owner", name: text, how: isExact ? "exact" : "prefix" }),
  }),
  textFilter({
    name: "tag",
    group: "Where it is",
    label: "Owner's tag",
    help: "Who has it, by the character's tag.",
    example: "tag:hunters",
    counterexample: "tag:=nobody",
    column: { name: "tag", label: "Tag", sort: null },
    canBeExact: true,
    known: ({ tags }) => tags,
    toPredicate: ({ text, isExact }) => ({ kind: "tag", tag: text, how: isExact ? "exact" : "prefix" }),
  }),
  ageFilter({
    name: "seen",
    group: "Where it is",
    label: "Seen",
    help: "When it last changed, or was told with all of an inventory: <2d is within two days. Units: w d h m s.",
    example: "seen:<2d",
    counterexample: "seen:>3650d",
    field: "seen",
    sort: "updated_at",
  }),
  ageFilter({
    name: "moved",
    group: "Where it is",
    label: "Moved",
    help: "When it last changed hands: <1h is within an hour. What never did fits neither way.",
    example: "moved:<1h",
    counterexample: "moved:>3650d",
    field: "moved",
    sort: "moved_at",
  }),
];
