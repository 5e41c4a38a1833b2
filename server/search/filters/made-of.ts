import { imbues } from "@/server/facts/imbues";
import { itemSets } from "@/server/facts/item-sets";
import { materials } from "@/server/facts/materials";
import type { Filter } from "../filter";
import type { ItemPredicate } from "../predicate";
import { listedFilter } from "../values/listed";
import { numberFilter } from "../values/number";
import { isImbued, isOfSet } from "./name-and-kind";

const MATERIAL = "enhancements.material";
const hasMaterial: ItemPredicate = { kind: "number", field: MATERIAL, is: ">", value: 0 };

export const madeOf: readonly Filter[] = [
  listedFilter({
    name: "material",
    aliases: ["mat"],
    group: "Made of",
    label: "Material",
    help: "What it is made of, by name or family: steel, or metal for all metals. Also any and none.",
    example: "material:steel",
    counterexample: "material:ceramic material:steel",
    column: { name: "material", label: "Material", sort: "material" },
    choices: materials.map(({ id, name, family }) => ({ id, name, also: [family] })),
    of: (chosen) => ({ kind: "one_of", field: MATERIAL, values: chosen.map(({ id }) => id) }),
    any: hasMaterial,
  }),
  numberFilter({
    name: "work",
    aliases: ["workmanship"],
    group: "Made of",
    label: "Workmanship",
    help: "Workmanship, 1 to 10; of salvage the mean of what went into the bag.",
    example: "work:8..10",
    counterexample: "work:>10",
    field: "enhancements.workmanship",
    decimals: 2,
  }),
  numberFilter({
    name: "tinks",
    aliases: ["tinkers"],
    group: "Made of",
    label: "Tinks",
    help: "How often it was tinkered.",
    example: "tinks:0",
    counterexample: "tinks:>10",
    field: "enhancements.tinks",
  }),
  listedFilter({
    name: "imbue",
    group: "Made of",
    label: "Imbue",
    help: "What it is imbued with, by name or abbreviation: crit, CB, fire. Also any and none.",
    example: 'imbue:"Critical Strike"',
    counterexample: "imbue:none imbue:any",
    column: { name: "imbue", label: "Imbue", sort: "imbue" },
    choices: imbues.map(({ bit, name, short }) => ({ bit, name, also: short === undefined ? [] : [short] })),
    of: (chosen) => ({
      kind: "bits",
      field: "enhancements.imbue",
      mask: chosen.reduce((sum, { bit }) => sum + bit, 0),
    }),
    any: isImbued,
  }),
  listedFilter({
    name: "set",
    group: "Made of",
    label: "Set",
    help: "Equipment set, by name or number: soldier, or 13. Also any and none.",
    example: "set:soldier",
    counterexample: "set:soldier set:adept",
    column: { name: "set", label: "Set", sort: "set" },
    choices: itemSets.map(({ id, name }) => ({ id, name })),
    of: (chosen) => ({
      kind: "one_of",
      field: "enhancements.item_set",
      values: chosen.map(({ id }) => id),
    }),
    any: isOfSet,
  }),
];
