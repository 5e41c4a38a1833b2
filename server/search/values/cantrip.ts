import { CANTRIP_TIERS, cantripFamilies, FEEBLE_TIER } from "@/server/facts/cantrips";
import { type ChoiceList, choiceList, writtenChoice } from "../choices";
import {
  type Choice,
  type ComparisonChoice,
  defineFilter,
  type Filter,
  type FilterWords,
  type Reading,
  refused,
  type Suggested,
} from "../filter";
import { written } from "../lexemes";
import type { CantripTier } from "../query-tree";
import type { ValuePart } from "../value-parts";
import { suggestedChoice, unknownChoice } from "./listed";
import { single, unexpectedPart } from "./single";

/** Lowest first. */
export const tierNames: readonly CantripTier[] = ["minor", "moderate", "major", "epic", "legendary"];

/** What players call the cantrips of a skill or an attribute, whose own names are older. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  willpower: ["self"],
  invulnerability: ["melee defense"],
  impregnability: ["missile defense"],
  magicresistance: ["magic defense"],
  fealty: ["loyalty"],
  sprint: ["run"],
  jumping: ["jump"],
  monsterattunement: ["assess creature"],
  personattunement: ["assess person"],
  flameward: ["fire ward"],
  frostward: ["cold ward"],
  stormward: ["lightning ward", "electric ward"],
  flamebane: ["fire bane"],
  frostbane: ["cold bane"],
  stormbane: ["lightning bane", "electric bane"],
};

/** The word of a family is its key. */
const families: readonly Choice[] = cantripFamilies.map(({ key, name }) => ({
  name,
  word: key,
  also: ALSO[key] ?? [],
}));

const CANTRIP_COMPARISONS: readonly ComparisonChoice[] = [
  { sign: "", label: "of any tier" },
  { sign: ">=", label: "this tier or better" },
  { sign: "=", label: "exactly this tier" },
  { sign: "<=", label: "this tier or worse" },
  { sign: ">", label: "better than this tier" },
  { sign: "<", label: "worse than this tier" },
  { sign: "!=", label: "another tier" },
];

/** A filter of cantrip families and, if wanted, their tiers. */
export function cantripFilter(words: FilterWords): Filter {
  const list = choiceList(families);
  return defineFilter({
    ...words,
    valueKind: "cantrip",
    column: { name: words.name, label: words.label, sort: "cantrip" },
    comparisons: CANTRIP_COMPARISONS,
    choices: families,
    read(parts, name) {
      const [first, sign, tier, extra] = parts;
      const family = single(first === undefined ? [] : [first], name, "a cantrip such as `strength`");
      if (!family.ok) return family;
      const { text } = family.value;
      if (list.match(text).length === 0) return refused(family.value, unknownChoice(name.text, text, list));
      if (sign === undefined) return { ok: true, value: { kind: "cantrip", family: text, tier: null } };
      if (sign.kind !== "comparison") return unexpectedPart(sign);
      const read = readTier(sign, tier);
      if (!read.ok) return read;
      if (extra !== undefined) return unexpectedPart(extra);
      const wanted = { is: sign.text, name: read.value };
      return { ok: true, value: { kind: "cantrip", family: text, tier: wanted } };
    },
    write: ({ family, tier }) => written(family) + (tier === null ? "" : tier.is + tier.name),
    toPredicate({ family, tier }) {
      const of = list.match(family).map(writtenChoice);
      if (tier === null) return { kind: "cantrip", families: of, is: ">=", tier: FEEBLE_TIER };
      return { kind: "cantrip", families: of, is: tier.is, tier: CANTRIP_TIERS[tier.name] };
    },
    complete: (parts) => completeCantrip(parts, list),
  });
}

/** A tier by its name or the beginning of it, as long as only one begins so. */
function readTier(sign: ValuePart, part: ValuePart | undefined): Reading<CantripTier> {
  const all = tierNames.join(", ");
  if (part === undefined) return refused(sign, `expected a tier after \`${sign.text}\`: ${all}`);
  const found = tierNames.filter((name) => name.startsWith(part.text.toLowerCase()));
  const [name, another] = found;
  if (name !== undefined && another === undefined) return { ok: true, value: name };
  if (name === undefined) return refused(part, `there is no tier \`${part.text}\`: it is one of ${all}`);
  return refused(part, `\`${part.text}\` may be ${found.join(" or ")}`);
}

function completeCantrip(parts: readonly ValuePart[], list: ChoiceList): Suggested {
  const [family, sign, tier, extra] = parts;
  if (extra !== undefined) return { replaces: null, items: [] };
  if (sign?.kind === "comparison") {
    const typed = (tier?.text ?? "").toLowerCase();
    const names = tierNames.filter((name) => name.startsWith(typed));
    return { replaces: tier ?? null, items: names.map((name) => suggestedChoice({ name })) };
  }
  const found = list.beginning(family?.text ?? "");
  const whole = found.find(({ word }) => word === family?.text.toLowerCase())?.word;
  const next = whole === undefined ? [] : CANTRIP_COMPARISONS.filter(({ sign }) => sign !== "");
  const signs = next.map(({ sign, label }) => ({ label: whole + sign, insert: whole + sign, detail: label }));
  return { replaces: family ?? null, items: [...signs, ...found.map(suggestedChoice)] };
}
