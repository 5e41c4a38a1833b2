import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { cleanText, SHORT_TEXT_CHARS_MAX } from "@/server/contract";
import {
  combatFields,
  enhancementFields,
  itemFields,
  itemSpell,
  ratingFields,
  requirementFields,
} from "@/server/contract/http/items";
import { DOUBLE_KEYS, IMBUE_KEYS, INT_KEYS } from "@/server/facts/property-keys";
import { deriveItem } from "./derive-item";
import { totalRating } from "./ratings";

/** What plugins, and those who are none, put where a number, a text or a list belongs. */
const junk: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    undefined,
    true,
    false,
    "",
    " ",
    "-1",
    "0x80000000",
    "1,830",
    "NaN",
    "1e300",
    "True",
  ),
  fc.constantFrom<unknown>(
    0,
    -0,
    -1,
    0.5,
    1e-300,
    5e-324,
    1e300,
    -1e300,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    {},
    [],
    [[]],
  ),
  fc.constantFrom<unknown>(2 ** 31 - 1, 2 ** 31, -(2 ** 31), -(2 ** 31) - 1, 2 ** 32 - 1, 2 ** 32, 2 ** 53),
  fc.constantFrom<unknown>(
    "<script>",
    "'; drop table items;--",
    "\0",
    "\ud800",
    "x".repeat(300),
    "\u{1f5e1}".repeat(200),
  ),
  fc.integer({ min: -100, max: 1000 }),
  fc.double(),
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.anything({ maxDepth: 2 }),
);

const keys = [...Object.values(INT_KEYS), ...Object.values(DOUBLE_KEYS), IMBUE_KEYS].flat().map(String);
const bags = fc.oneof(
  { weight: 4, arbitrary: fc.dictionary(fc.constantFrom(...keys), junk, { maxKeys: 60 }) },
  { weight: 1, arbitrary: junk },
);
const ids = fc.oneof(fc.integer({ min: 1, max: 6500 }), junk);
const spells = fc.oneof(fc.array(ids, { maxLength: 260 }), junk);
const getters = [
  "Name",
  "Material",
  "ItemSet",
  "EquipSkill",
  "Mastery",
  "Imbue",
  "ArmorLevel",
  "Tinks",
  "MaxDamage",
];

const anything = fc.record(
  {
    Id: fc.oneof(fc.integer({ min: 1 }), junk),
    ObjectClass: fc.oneof(fc.integer({ min: 0, max: 42 }), junk),
    HasIdData: fc.oneof(fc.boolean(), junk),
    LastIdTime: junk,
    IntValues: bags,
    LongKeys: bags,
    DoubleValues: bags,
    StringValues: fc.oneof(fc.dictionary(fc.constantFrom("1", "7"), junk), junk),
    BoolValues: bags,
    Spells: spells,
    ActiveSpells: spells,
    ...Object.fromEntries(getters.map((name) => [name, junk])),
  },
  { requiredKeys: ["Id"] },
);
const runs = { numRuns: 1_000, seed: 20_261_122 };

const partSchemas = z.object({
  item: z.strictObject(itemFields),
  combat: z.strictObject(combatFields).nullable(),
  requirements: z.strictObject(requirementFields).nullable(),
  enhancements: z.strictObject(enhancementFields).nullable(),
  ratings: z.strictObject(ratingFields).nullable(),
  spells: z.array(itemSpell),
});

/** Columns of 32 bits without a sign. */
const UNSIGNED = new Set([
  "item_id",
  "container_id",
  "current_wielded_location",
  "equip_slots",
  "coverage",
  "imbue",
]);
/** Columns that are kept in 16 bits. */
const SMALL = /^(object_class|bonded|cantrips|.*_cantrips)$/;
/** Columns of single precision. */
const SINGLE =
  /_bonus$|^(variance|crit_|prot_|workmanship|mana_rate|damage_over_time|missile_damage|.*_vs_monsters)/;
const SINGLE_MAX = 3.4e38;
const SINGLE_MIN = 1.2e-38;

/** Why a value cannot be stored in its column; null where it can. */
function trouble(column: string, value: unknown): string | null {
  if (typeof value === "string") return textTrouble(value);
  if (typeof value !== "number") return null;
  if (!Number.isFinite(value)) return "not finite";
  if (SINGLE.test(column) && !Number.isInteger(value)) {
    const size = Math.abs(value);
    return size <= SINGLE_MAX && size >= SINGLE_MIN ? null : "not of single precision";
  }
  const [min, max] = boundsOf(column);
  return value >= min && value <= max ? null : `out of ${min} to ${max}`;
}

function boundsOf(column: string): [number, number] {
  if (UNSIGNED.has(column)) return [0, 2 ** 32 - 1];
  if (SMALL.test(column)) return [-(2 ** 15), 2 ** 15 - 1];
  if (SINGLE.test(column)) return [-SINGLE_MAX, SINGLE_MAX];
  return [-(2 ** 31), 2 ** 31 - 1];
}

function textTrouble(text: string): string | null {
  if (cleanText(text) !== text) return "not storable text";
  return text.length <= SHORT_TEXT_CHARS_MAX + 32 ? null : "too long";
}

describe("whatever is sent", () => {
  it("is derived or has no id, and everything derived can be stored", () => {
    fc.assert(
      fc.property(anything, (raw) => {
        const derived = deriveItem(raw);
        if (derived === null) return;
        partSchemas.parse(derived);
        const { item, combat, requirements, enhancements, ratings } = derived;
        const columns = [item, combat, requirements, enhancements, ratings].flatMap((part) =>
          Object.entries(part ?? {}),
        );
        const troubles = columns.map(([column, value]) => [column, trouble(column, value)]);
        expect(troubles.filter(([, why]) => why !== null)).toEqual([]);
        expect(item.item_id).toBeGreaterThan(0);
        expect(item.stack_count).toBeGreaterThanOrEqual(1);
        expect(Math.abs(ratings === null ? 0 : totalRating(ratings))).toBeLessThan(2 ** 31);
        expect(textTrouble(derived.search_name.slice(0, SHORT_TEXT_CHARS_MAX))).toBeNull();
        expect(derived.wielder_id === null || derived.wielder_id > 0).toBe(true);
      }),
      runs,
    );
  });

  it("has each spell once a list, and no more than 200 of them", () => {
    fc.assert(
      fc.property(anything, (raw) => {
        const listed = deriveItem(raw)?.spells ?? [];
        const rows = listed.map(({ spell_id, is_active }) => `${spell_id} ${is_active}`);
        expect(new Set(rows).size).toBe(rows.length);
        expect(listed.filter(({ is_active }) => is_active).length).toBeLessThanOrEqual(200);
        expect(listed.every(({ spell_id }) => spell_id > 0 && spell_id < 2 ** 31)).toBe(true);
      }),
      runs,
    );
  });

  it("is derived alike, however often", () => {
    fc.assert(
      fc.property(anything, (raw) => {
        expect(deriveItem(raw)).toEqual(deriveItem(raw));
      }),
      { ...runs, numRuns: 300 },
    );
  });

  it.each([
    ["a bag that is a list", { IntValues: [1, 2, 3] }],
    ["a bag that is a text", { IntValues: "28" }],
    ["no bags at all", {}],
    ["an object without a prototype", { IntValues: Object.create(null) }],
    ["names of what every object has", JSON.parse('{"IntValues":{"__proto__":{"28":5},"constructor":1}}')],
  ])("%s says nothing of an item's armor", (_, raw) => {
    expect(deriveItem({ Id: 1, ...raw })?.combat).toBeNull();
  });
});
