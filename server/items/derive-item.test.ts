import { describe, expect, it } from "vitest";
import { OBJECT_CLASS } from "@/server/facts/object-classes";
import { deriveItem } from "./derive-item";
import { rawItem } from "./test/raw-item";

/** `items.md`'s own example, as it is sent. */
const SAMPLE = `{"Id":-2147012345,"HasIdData":true,"LastIdTime":51234,"ObjectClass":2,
  "IntValues":{"5":900,"19":21450,"28":385,"105":8,"106":412,"107":1833,"108":2100,"109":287,"131":64,"158":7,"159":1,
    "160":180,"171":0,"265":14,"374":2,"218103808":28618,"218103810":1342283077,"218103821":1024,"218103822":512,
    "231735296":17},
  "DoubleValues":{"167772160":1.3,"167772166":0.8},"StringValues":{"1":"Celdon Breastplate"},"BoolValues":{"100":true},
  "Spells":[6105,4696,4407],"ActiveSpells":[]}`;

describe("the sample item", () => {
  const derived = deriveItem(JSON.parse(SAMPLE));

  it("has these columns", () => {
    expect(derived?.item).toEqual({
      // -2147012345 + 2^32.
      item_id: 2_147_954_951,
      name: "Celdon Breastplate",
      full_name: "Steel Celdon Breastplate",
      object_class: 2,
      wcid: 28_618,
      icon: null,
      icon_overlay: null,
      icon_underlay: null,
      value: 21_450,
      burden: 900,
      has_id_data: true,
      last_id_time: 51_234,
      container_id: 1_342_283_077,
      slot: 17,
      stack_count: 1,
      stack_max: 1,
      current_wielded_location: 0,
      equip_slots: 512,
      coverage: 1024,
      wear_slots: ["chest"],
      reduces_to: [],
      items_capacity: null,
      containers_capacity: null,
      bonded: null,
      attuned: null,
      rare_id: null,
      structure: null,
      max_structure: null,
    });
    expect(derived?.search_name).toBe("steel celdon breastplate");
    expect(derived?.wielder_id).toBeNull();
  });

  it("has these parts", () => {
    expect(derived?.combat).toMatchObject({ armor_level: 385, starting_armor_level: 385, max_damage: null });
    expect(derived?.combat).toMatchObject({ prot_slash: 1.3, prot_pierce: null, prot_cold: 0.8 });
    expect(derived?.requirements).toMatchObject({
      wield_type: 7,
      wield_skill: 1,
      wield_level: 180,
      character_level: 180,
    });
    expect(derived?.requirements).toMatchObject({
      lore_requirement: 287,
      wield_type_2: null,
      equip_skill: null,
    });
    expect(derived?.enhancements).toMatchObject({
      material: 64,
      material_name: "Steel",
      workmanship: 8,
      tinks: 0,
    });
    expect(derived?.enhancements).toMatchObject({
      item_set: 14,
      set_name: "Adept's Set",
      imbue: null,
      imbue_names: [],
    });
    expect(derived?.enhancements).toMatchObject({
      spellcraft: 412,
      mana_cur: 1833,
      mana_max: 2100,
      mana_rate: null,
    });
    expect(derived?.ratings).toMatchObject({ crit_damage: 2, damage: null });
  });

  it("has these spells", () => {
    expect(derived?.spells).toEqual([
      { spell_id: 6105, name: "Legendary Focus", family: "focus", tier: 18, is_active: false },
      { spell_id: 4696, name: "Epic Invulnerability", family: "invulnerability", tier: 17, is_active: false },
      {
        spell_id: 4407,
        name: "Incantation of Impenetrability",
        family: "impenetrability",
        tier: 8,
        is_active: false,
      },
    ]);
  });

  it("is kept as it was sent, bags apart", () => {
    const { IntValues, DoubleValues, StringValues, BoolValues, ...original } = JSON.parse(SAMPLE);
    expect(derived?.raw).toEqual({
      int_values: IntValues,
      double_values: DoubleValues,
      string_values: StringValues,
      bool_values: BoolValues,
      original,
    });
  });
});

describe("the object id", () => {
  it.each([
    [1, 1],
    [-1, 4_294_967_295],
    [4_294_967_295, 4_294_967_295],
    ["-2147483648", 2_147_483_648],
    ["0x80000001", 2_147_483_649],
    [0, null],
    ["0", null],
    [null, null],
    [undefined, null],
    [4_294_967_296, null],
    [1e300, null],
    [Number.NaN, null],
    ["sword", null],
    [true, null],
    [{}, null],
  ])("%j is %j", (id, expected) => {
    expect(deriveItem({ Id: id })?.item.item_id ?? null).toBe(expected);
  });
});

describe("the name", () => {
  const named = (name: string | undefined, material: number | null) =>
    deriveItem(
      rawItem({ name, objectClass: OBJECT_CLASS.armor, ints: material === null ? {} : { 131: material } }),
    )?.item.full_name;

  it.each([
    ["Celdon Breastplate", 64, "Steel Celdon Breastplate"],
    ["Celdon Breastplate", 0, "Celdon Breastplate"],
    ["Celdon Breastplate", null, "Celdon Breastplate"],
    ["Celdon Breastplate", 500, "Celdon Breastplate"],
    ["Leather Cap", 52, "Leather Cap"],
    ["leather", 52, "leather"],
    ["Golden Torc", 60, "Gold Golden Torc"],
    [undefined, 64, "Steel Armor"],
    ["  ", null, "Armor"],
    ["<b>x</b>'; drop table items;--", null, "<b>x</b>'; drop table items;--"],
  ])("%j of material %j is called %j", (name, material, called) => {
    expect(named(name, material)).toBe(called);
  });

  it("is cut at 256 characters, and never within one", () => {
    const name = (text: string) => deriveItem({ Id: 1, Name: text })?.item.name;
    expect(name("x".repeat(1000))).toBe("x".repeat(256));
    expect(name(`${"x".repeat(255)}\u{1f5e1}`)).toBe("x".repeat(255));
    expect(name("a\0b\ud800")).toBe("ab\ufffd");
  });

  it("is searched without case, accents and curly quotes", () => {
    expect(deriveItem({ Id: 1, Name: "Sühn’s  BLADE" })?.search_name).toBe("suhn's blade");
  });
});

describe("parts of an item", () => {
  const parts = (objectClass: number, isAppraised: boolean, name = "Thing", ints = {}) => {
    const { requirements, enhancements, ratings } =
      deriveItem(rawItem({ name, objectClass, isAppraised, ints })) ?? {};
    return [requirements, enhancements, ratings].map((part) => part !== null);
  };
  const whole = [true, true, true];
  const none = [false, false, false];

  it.each([
    ["melee weapon", OBJECT_CLASS.meleeWeapon, "Thing", whole],
    ["missile weapon", OBJECT_CLASS.missileWeapon, "Thing", whole],
    ["caster", OBJECT_CLASS.wandStaffOrb, "Thing", whole],
    ["armor", OBJECT_CLASS.armor, "Thing", whole],
    ["clothing", OBJECT_CLASS.clothing, "Thing", whole],
    ["jewelry", OBJECT_CLASS.jewelry, "Thing", whole],
    ["aetheria", OBJECT_CLASS.gem, "Coalesced Aetheria", whole],
    ["another gem", OBJECT_CLASS.gem, "Gem", none],
    ["essence", OBJECT_CLASS.misc, "Frost Moar Essence (180)", whole],
    ["another thing", OBJECT_CLASS.misc, "Broken Key", none],
    ["salvage", OBJECT_CLASS.salvage, "Salvage", none],
  ])("are all there for an appraised %s, if it is gear", (_, objectClass, name, expected) => {
    expect(parts(objectClass, true, name)).toEqual(expected);
    expect(parts(objectClass, false, name)).toEqual(none);
  });

  it("are there where something is known without an appraisal, and what is not known stays so", () => {
    const derived = deriveItem(
      rawItem({ objectClass: OBJECT_CLASS.armor, isAppraised: false, ints: { 131: 64 } }),
    );
    expect(derived?.enhancements).toMatchObject({
      material: 64,
      tinks: null,
      cantrips: 0,
      legendary_cantrips: 0,
    });
    expect([derived?.combat, derived?.requirements, derived?.ratings]).toEqual([null, null, null]);
  });

  it("are there for whatever else says something", () => {
    expect(parts(OBJECT_CLASS.gem, true, "Gem", { 106: 250 })).toEqual([false, true, false]);
    expect(parts(OBJECT_CLASS.food, true, "Cake", { 370: 1 })).toEqual([false, false, true]);
    expect(parts(OBJECT_CLASS.key, false, "Key", { 109: 10 })).toEqual([true, false, false]);
  });

  it.each([[true], [1], ["True"], ["1"]])("an appraisal is told by %j", (value) => {
    expect(deriveItem({ Id: 1, HasIdData: value })?.item.has_id_data).toBe(true);
  });

  it.each([[false], [0], ["False"], [null], [undefined], ["maybe"], [{}]])("and by no %j", (value) => {
    expect(deriveItem({ Id: 1, HasIdData: value })?.item.has_id_data).toBe(false);
  });
});

describe("what was sent", () => {
  it("stays, whatever it was: unknown properties, bags that are none, other fields", () => {
    const raw = {
      Id: 7,
      IntValues: { 999999: 1, 28: 1e300 },
      DoubleValues: [1, 2],
      StringValues: "none",
      LongKeys: { 28: 5 },
      Extra: { deep: [1] },
    };
    expect(deriveItem(raw)?.raw).toEqual({
      int_values: { 999999: 1, 28: 1e300 },
      double_values: {},
      string_values: {},
      bool_values: {},
      original: {
        Id: 7,
        DoubleValues: [1, 2],
        StringValues: "none",
        LongKeys: { 28: 5 },
        Extra: { deep: [1] },
      },
    });
  });

  it("is not changed", () => {
    const raw = JSON.parse(SAMPLE);
    deriveItem(raw);
    expect(raw).toEqual(JSON.parse(SAMPLE));
  });

  it("cannot reach what objects inherit from", () => {
    const derived = deriveItem(JSON.parse('{"Id":1,"__proto__":{"polluted":true}}'));
    expect(Object.keys(derived?.raw.original ?? {})).toEqual(["Id"]);
    expect(derived?.raw.original.polluted).toBeUndefined();
  });
});
