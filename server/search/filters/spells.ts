import { foldedText } from "@/server/facts/folded-text";
import type { Filter } from "../filter";
import type { CantripTier } from "../query-tree";
import { cantripFilter, tierNames } from "../values/cantrip";
import { numberFilter } from "../values/number";
import { textFilter } from "../values/text";

const SPELL_ID = /^\d{1,9}$/;

const countOf = (tier: CantripTier): Filter => {
  const label = `${tier.charAt(0).toUpperCase()}${tier.slice(1)} cantrips`;
  return numberFilter({
    name: tier,
    group: "Spells",
    label,
    help: `How many ${tier} cantrips it carries.`,
    example: `${tier}:>=1`,
    counterexample: `${tier}:>99`,
    field: `enhancements.${tier}_cantrips`,
  });
};

export const spells: readonly Filter[] = [
  textFilter({
    name: "spell",
    group: "Spells",
    label: "Spell",
    help: "Carries a spell with this in its name, or of this number.",
    example: "spell:impenetrability",
    counterexample: 'spell:"no spell is called so"',
    column: { name: "spell", label: "Spells", sort: "spell" },
    toPredicate: ({ text }, lookup) => ({
      kind: "spell",
      ids: SPELL_ID.test(text) ? [Number(text)] : lookup.spellIdsNamed(foldedText(text)),
    }),
  }),
  cantripFilter({
    name: "cantrip",
    group: "Spells",
    label: "Cantrip",
    help: `Carries this cantrip, of any tier or as said: strength, strength>=epic. Tiers: ${tierNames.join(", ")}.`,
    example: "cantrip:strength>=minor",
    counterexample: "cantrip:strength>legendary",
  }),
  numberFilter({
    name: "cantrips",
    group: "Spells",
    label: "Cantrips",
    help: "How many different cantrips it carries.",
    example: "cantrips:>=1",
    counterexample: "cantrips:>99",
    field: "enhancements.cantrips",
  }),
  ...tierNames.map(countOf),
  numberFilter({
    name: "spellcraft",
    aliases: ["sc"],
    group: "Spells",
    label: "Spellcraft",
    help: "Spellcraft of its spells.",
    example: "spellcraft:>=100",
    counterexample: "spellcraft:>99999",
    field: "enhancements.spellcraft",
  }),
  numberFilter({
    name: "mana",
    group: "Spells",
    label: "Mana",
    help: "Mana that is in it now.",
    example: "mana:>=1",
    counterexample: "mana:>9999999",
    field: "enhancements.mana_cur",
  }),
];
