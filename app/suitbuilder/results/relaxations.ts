import type { FilterRule } from "@/server/contract/suits/names";
import { FILTER_RULES } from "@/server/contract/suits/names";
import type { Infeasible } from "@/server/contract/suits/search-events";
import { withoutPin } from "../draft/pins";
import type { SuitDraft } from "../draft/suit-draft";
import { countOf } from "../words/figure-words";
import { ALL_TIERS, tierWords } from "../words/names";
import { slotWords } from "../words/slot-words";
import { type Constraint, parseConstraint, type Speaking } from "./constraint-words";
import type { RemovedBy } from "./filter-rules";

/** A way to ask for less, or draw from more. */
export interface Relaxation {
  key: string;
  label: string;
  change: Partial<SuitDraft>;
}

type Detail = Infeasible["details"][number];

/**
 * What could be given up so that a suit exists. The conflict is irreducible: to give up any one of its constraints is
 * enough for this conflict, and to let items in that a filter keeps out may be.
 * @param draft what was asked
 */
export function relaxations(
  { details }: Pick<Infeasible, "details">,
  draft: SuitDraft,
  speaking: Speaking,
): readonly Relaxation[] {
  const ofConstraints = details.flatMap((detail) => {
    const constraint = parseConstraint(detail.constraint);
    return constraint === null ? [] : ofConstraint(constraint, detail, draft, speaking);
  });
  return [...ofConstraints, ...ofRules(removedByAny(details), draft)];
}

function ofConstraint(
  constraint: Constraint,
  { constraint: key, need, have }: Detail,
  draft: SuitDraft,
  { names, itemWords }: Speaking,
): Relaxation[] {
  switch (constraint.kind) {
    case "set": {
      const { which } = constraint;
      const set = draft.sets[which];
      if (set === null) return [];
      const name = names.set(set.id);
      const less = Math.max(0, Math.min(have, need - 1));
      const lower = { ...draft.sets, [which]: { ...set, min: less } };
      return [
        ...(less > 0
          ? [
              {
                key: `${key} min`,
                label: `${name}: at least ${less} instead of ${set.min}`,
                change: { sets: lower },
              },
            ]
          : []),
        {
          key: `${key} optional`,
          label: `${name}: as many as it gets, none required`,
          change: { sets: { ...draft.sets, [which]: { ...set, min: 0 } } },
        },
      ];
    }
    case "cantrip": {
      const { family } = constraint;
      const wanted = draft.cantrips.find((choice) => choice.family === family);
      if (wanted === undefined) return [];
      const label = names.family(family);
      const change = (fields: Partial<typeof wanted>) => ({
        cantrips: draft.cantrips.map((choice) => (choice === wanted ? { ...choice, ...fields } : choice)),
      });
      const lower = ALL_TIERS.find((tier) => tier === (have >= need ? need - 1 : have));
      return [
        ...(lower === undefined
          ? []
          : [
              {
                key: `${key} tier`,
                label: `${label}: accept ${tierWords(lower)}`,
                change: change({ minTier: lower }),
              },
            ]),
        {
          key: `${key} optional`,
          label: `${tierWords(wanted.minTier)} ${label}: nice to have, not required`,
          change: change({ isRequired: false }),
        },
      ];
    }
    case "fill": {
      const { slot } = constraint;
      return [
        {
          key,
          label: `The ${slotWords(slot)} may stay empty`,
          change: { slots: { ...draft.slots, [slot]: "search" } },
        },
      ];
    }
    case "lock": {
      const lock = draft.locked.find(({ item }) => item === constraint.item);
      if (lock === undefined) return [];
      const words = itemWords(lock.item);
      const anyForm = draft.locked.map((other) => (other === lock ? { ...other, coverage: null } : other));
      return [
        ...(lock.coverage === null
          ? []
          : [{ key: `${key} form`, label: `${words}: in any form`, change: { locked: anyForm } }]),
        { key, label: `Release ${words}`, change: { locked: withoutPin(draft, lock.item).locked } },
      ];
    }
  }
}

/** Most helpful first. */
function ofRules(removed: RemovedBy, draft: SuitDraft): Relaxation[] {
  return FILTER_RULES.flatMap((rule) => {
    const count = removed[rule] ?? 0;
    const step = count === 0 ? null : ofRule(rule, draft);
    return step === null
      ? []
      : [{ count, key: rule, label: `${step.label} (${countOf(count, "item")} more)`, change: step.change }];
  })
    .sort((one, other) => other.count - one.count)
    .map(({ count: _, ...relaxation }) => relaxation);
}

function ofRule(rule: FilterRule, draft: SuitDraft): { label: string; change: Partial<SuitDraft> } | null {
  const { filters, wearer } = draft;
  const who = wearer.name ?? "the wearer";
  const filter = (fields: Partial<typeof filters>) => ({ filters: { ...filters, ...fields } });
  switch (rule) {
    case "excluded":
      return { label: "Exclude nothing", change: { excluded: [] } };
    case "characters":
      return { label: "Draw from everybody", change: { characters: null } };
    case "maxWieldLevel":
      return { label: "Allow any wield level", change: filter({ maxWieldLevel: null }) };
    case "wearerLevel":
      return { label: `Whatever level ${who} has`, change: { wearer: { ...wearer, level: null } } };
    case "wearerSkill":
      return { label: `Whatever skills ${who} has`, change: { wearer: { ...wearer, skills: {} } } };
    case "minArmorLevel":
      return { label: "Allow any armor level", change: filter({ minArmorLevel: 0 }) };
    case "equipped":
      return { label: "Take what others wear, too", change: filter({ equipped: "any" }) };
    case "attuned":
      return { label: "Take what is attuned to others, too", change: filter({ attuned: "any" }) };
    case "otherSets":
      return {
        label: "Welcome armor of other sets",
        change: { sets: { ...draft.sets, others: "allow" } },
      };
  }
}

/** An item that would serve two constraints stands in both: the larger figure is the surer one. */
function removedByAny(details: readonly Detail[]): RemovedBy {
  const removed: RemovedBy = {};
  for (const rule of FILTER_RULES) {
    removed[rule] = Math.max(0, ...details.map(({ removedBy }) => removedBy[rule] ?? 0));
  }
  return removed;
}
