import type { FilterRule } from "@/server/contract/suits/names";
import type { Infeasible } from "@/server/contract/suits/search-events";
import type { SuitSlot } from "@/server/contract/suits/slots";
import type { SuitDraft } from "../draft/suit-draft";
import { countOf } from "../words/figure-words";
import { ALL_TIERS, type SuitNames, tierWords } from "../words/names";
import { isSuitSlot, slotWords } from "../words/slot-words";

/** Something that every suit has to meet. */
export type Constraint =
  | { kind: "set"; which: "primary" | "secondary" }
  | { kind: "cantrip"; family: string }
  | { kind: "fill"; slot: SuitSlot }
  | { kind: "lock"; item: string };

/** Reads an id of a constraint; null for kinds that this page does not know yet. */
export function parseConstraint(id: string): Constraint | null {
  const [kind] = id.split(":", 1);
  const rest = id.slice((kind ?? "").length + 1);
  if (kind === "set" && (rest === "primary" || rest === "secondary")) return { kind, which: rest };
  if (kind === "cantrip") return { kind, family: rest };
  if (kind === "fill" && isSuitSlot(rest)) return { kind, slot: rest };
  return kind === "lock" ? { kind, item: rest } : null;
}

export interface Speaking {
  names: SuitNames;
  /** What an item is called. */
  itemWords: (id: string) => string;
}

type Detail = Infeasible["details"][number];

/** What is wanted, and what of it there is. */
export function constraintWords(
  { constraint: id, need, have }: Detail,
  draft: SuitDraft,
  { names, itemWords }: Speaking,
): { wanted: string; there: string } {
  const constraint = parseConstraint(id);
  switch (constraint?.kind) {
    case "set": {
      const set = draft.sets[constraint.which];
      const name = set === null ? `${constraint.which} set` : names.set(set.id);
      return {
        wanted: `${countOf(need, "piece")} of ${name}`,
        there: have >= need ? "can be met alone" : `${have} can be worn at once`,
      };
    }
    case "cantrip": {
      const [wanted, there] = [need, have].map((tier) => ALL_TIERS.find((known) => known === tier) ?? 0);
      return {
        wanted: `${tierWords(wanted ?? 0)} ${names.family(constraint.family)} or better`,
        there:
          have >= need
            ? "can be met alone"
            : have === 0
              ? "nobody has it"
              : `${tierWords(there ?? 0)} is the best`,
      };
    }
    case "fill":
      return {
        wanted: `Something for the ${slotWords(constraint.slot)}`,
        there: have > 0 ? "can be met alone" : "nothing fits there",
      };
    case "lock":
      return {
        wanted: `${itemWords(constraint.item)}, which is locked`,
        there: have > 0 ? "can be worn alone" : "cannot be worn",
      };
    case undefined:
      return { wanted: id, there: `${have} of ${need}` };
  }
}

/** Why items do not count: `2 ask for a level above 180`. */
export function ruleWords(rule: FilterRule, count: number, draft: SuitDraft): string {
  const [one, many] = RULES[rule](draft);
  return `${count} ${count === 1 ? one : many}`;
}

type Words = readonly [one: string, many: string];

const RULES: Readonly<Record<FilterRule, (draft: SuitDraft) => Words>> = {
  excluded: () => is("excluded"),
  characters: () => is("with characters that are not drawn from"),
  maxWieldLevel: ({ filters }) => asksFor(`a level above ${filters.maxWieldLevel ?? "the one allowed"}`),
  wearerLevel: ({ wearer }) => asksFor(`a higher level than ${wearer.name ?? "the wearer"} has`),
  wearerSkill: ({ wearer }) => asksFor(`a skill that ${wearer.name ?? "the wearer"} lacks`),
  minArmorLevel: ({ filters }) => {
    const less = `an armor level below ${filters.minArmorLevel}`;
    return [`has ${less}`, `have ${less}`];
  },
  equipped: ({ filters }) => is(filters.equipped === "none" ? "worn" : "worn by somebody else"),
  attuned: ({ filters }) => is(filters.attuned === "none" ? "attuned" : "attuned to somebody else"),
  otherSets: () => is("of no set that is allowed"),
};

function is(words: string): Words {
  return [`is ${words}`, `are ${words}`];
}

function asksFor(words: string): Words {
  return [`asks for ${words}`, `ask for ${words}`];
}
