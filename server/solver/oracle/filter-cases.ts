import type { FilterRule, SuitItem, SuitRequest } from "@/server/contract/suits";

const level = (value: number) => ({ kind: "level" as const, value });
const skill = (name: string, value: number) => ({ kind: "skill" as const, name, value });
const karsh = (more: SuitRequest = {}): SuitRequest => ({ wearer: { name: "Karsh" }, ...more });

type FilterCase = readonly [
  name: string,
  change: Partial<SuitItem>,
  request: SuitRequest,
  rule: FilterRule | null,
];

/**
 * One for each sentence of section 3 of the specification: a helm of armor level 100 that Mule has, changed so, and
 * the rule that keeps it out of a search; null: none does.
 */
export const FILTER_CASES: readonly FilterCase[] = [
  ["nothing when nothing is asked for", {}, {}, null],
  ["its id", {}, { excluded: ["other", "x"] }, "excluded"],
  ["an owner who is not named", {}, { characters: ["Karsh"] }, "characters"],
  ["any owner when none is named", {}, { characters: [] }, "characters"],
  ["no owner when everybody's is taken", {}, { characters: null }, null],
  [
    "the wearer's name, who is not implied",
    { character: "Karsh" },
    karsh({ characters: ["Mule"] }),
    "characters",
  ],
  ["a level above the highest", { wield: [level(181)] }, { maxWieldLevel: 180 }, "maxWieldLevel"],
  ["no level that is the highest", { wield: [level(180)] }, { maxWieldLevel: 180 }, null],
  ["a level above the wearer's", { wield: [level(181)] }, { wearer: { level: 180 } }, "wearerLevel"],
  [
    "no level when neither is known",
    { wield: [level(999)] },
    { maxWieldLevel: null, wearer: { level: null } },
    null,
  ],
  [
    "more skill than the wearer has",
    { wield: [skill("bow", 2)] },
    { wearer: { skills: { bow: 1 } } },
    "wearerSkill",
  ],
  ["no skill that is not known", { wield: [skill("bow", 2)] }, { wearer: { skills: { axe: 1 } } }, null],
  [
    "no skill by the name of what objects have",
    { wield: [skill("constructor", 2)] },
    { wearer: { skills: {} } },
    null,
  ],
  [
    "no skill without a name",
    { wield: [{ kind: "skill", value: 2 }] },
    { wearer: { skills: { bow: 1 } } },
    null,
  ],
  [
    "more of an attribute than the wearer has",
    { wield: [{ kind: "attribute", name: "strength", value: 2 }] },
    { wearer: { skills: { strength: 1 } } },
    "wearerSkill",
  ],
  ["too low an armor level", { armorLevel: 99 }, { minArmorLevel: 100 }, "minArmorLevel"],
  ["no armor level of a shirt", { kind: "shirt", coverage: [] }, { minArmorLevel: 500 }, null],
  ["somebody who wears it", { equippedBy: "Mule" }, karsh(), "equipped"],
  ["somebody who wears it, without a wearer", { equippedBy: "Mule" }, {}, "equipped"],
  ["no wearer who wears it", { equippedBy: "Karsh" }, karsh(), null],
  [
    "the wearer, too, when nothing worn is taken",
    { equippedBy: "Karsh" },
    karsh({ equipped: "none" }),
    "equipped",
  ],
  ["nobody when anything worn is taken", { equippedBy: "Mule" }, karsh({ equipped: "any" }), null],
  ["attunement to somebody else", { attuned: true }, karsh(), "attuned"],
  ["no attunement to the wearer", { attuned: true, character: "Karsh" }, karsh(), null],
  ["any attunement", { attuned: true, character: "Karsh" }, karsh({ attuned: "none" }), "attuned"],
  ["no attunement", { attuned: true }, { attuned: "any" }, null],
  ["a set that is not named", { setId: 9 }, { sets: { primary: { id: 13 }, others: "forbid" } }, "otherSets"],
  ["no want of a set", {}, { sets: { others: "forbid" } }, null],
  ["want of a set", {}, { sets: { others: "onlyNamed" } }, "otherSets"],
  ["no set that is named", { setId: 14 }, { sets: { secondary: { id: 14 }, others: "onlyNamed" } }, null],
  ["no set of a cloak", { kind: "cloak", coverage: [], setId: 9 }, { sets: { others: "onlyNamed" } }, null],
  ["no set where others are allowed", { setId: 9 }, { sets: { primary: { id: 13 } } }, null],

  ...firstOfAll(),
  ...firstRequirement(),
];

/** An item that every rule rejects, with one rule after the other left out of the request. */
function firstOfAll(): FilterCase[] {
  const item: Partial<SuitItem> = {
    armorLevel: 1,
    setId: 9,
    attuned: true,
    equippedBy: "Mule",
    wield: [level(300), skill("bow", 300)],
  };
  const rules: [FilterRule, SuitRequest][] = [
    ["excluded", { excluded: ["x"] }],
    ["characters", { characters: ["Karsh"] }],
    ["maxWieldLevel", { maxWieldLevel: 100 }],
    ["wearerLevel", { wearer: { name: "Karsh", level: 100, skills: { bow: 100 } } }],
    ["wearerSkill", { wearer: { name: "Karsh", skills: { bow: 100 } } }],
    ["minArmorLevel", { minArmorLevel: 100 }],
    ["equipped", { equipped: "none" }],
    ["attuned", { attuned: "none", equipped: "any" }],
    ["otherSets", { sets: { others: "forbid" }, attuned: "any", equipped: "any" }],
  ];
  return rules.map(([rule], i) => {
    const left = rules.slice(i).map(([, request]) => request);
    // What a rule asks for stands over what the ones after it do.
    return [`${rule} before all that come after it`, item, Object.assign({}, ...left.reverse()), rule];
  });
}

function firstRequirement(): FilterCase[] {
  const request: SuitRequest = { maxWieldLevel: 200, wearer: { level: 100, skills: { bow: 1 } } };
  return [
    ["the skill that is asked for first", { wield: [skill("bow", 2), level(300)] }, request, "wearerSkill"],
    ["the level that is asked for first", { wield: [level(150), level(300)] }, request, "wearerLevel"],
    ["the first level not met", { wield: [level(100), level(300), level(150)] }, request, "maxWieldLevel"],
  ];
}
