import { breastplate, type ListedItem, PLAYER_ID } from "./items";

/** Something appraised, of a material or none, without anything else. */
function thing(id: number, name: string, objectClass: number, change: Partial<ListedItem> = {}): ListedItem {
  return {
    Id: id,
    ObjectClass: objectClass,
    HasIdData: true,
    LastIdTime: 1,
    DoubleValues: {},
    BoolValues: {},
    Spells: [],
    ActiveSpells: [],
    ...change,
    IntValues: { "5": 100, "19": 500, "218103810": PLAYER_ID, ...change.IntValues },
    StringValues: { "1": name },
  };
}

const SPELLS = {
  impenetrability8: 4407,
  epicStrength: 3965,
  legendaryStrength: 6107,
  epicEndurance: 4226,
  minorCoordination: 2579,
  moderateStrength: 2663,
  majorEndurance: 2573,
} as const;

/** Ratings of all kinds: ints 370 to 376 and 379. */
const RATINGS = { "370": 1, "371": 1, "372": 1, "373": 1, "374": 2, "375": 1, "376": 1, "379": 3 };

/**
 * Few items, and between them something for every filter of the item query language. The first of the mule's changes
 * hands.
 */
export function castle(): { Larsson: ListedItem[]; Mule: ListedItem[] } {
  return {
    Larsson: [
      breastplate(1, {
        IntValues: {
          "28": 420,
          "10": 512,
          "171": 0,
          "106": 300,
          "107": 900,
          "108": 1500,
          "109": 250,
          "265": 13,
          ...RATINGS,
        },
        Spells: [SPELLS.epicStrength, SPELLS.impenetrability8, SPELLS.minorCoordination],
        ActiveSpells: [],
      }),
      thing(2, "Amuli Coat", 2, {
        IntValues: {
          "28": 240,
          "105": 7,
          "131": 58,
          "171": 3,
          "218103821": 0x400 | 0x800 | 0x1000 | 0x2000,
          "218103822": 0x200 | 0x400 | 0x800 | 0x1000,
        },
        Spells: [SPELLS.moderateStrength, SPELLS.majorEndurance],
      }),
      thing(3, "Tachi", 1, {
        IntValues: {
          "10": 0x10_0000,
          "33": 1,
          "105": 6,
          "114": 1,
          "131": 61,
          "158": 2,
          "159": 44,
          "160": 400,
          "166": 14,
          "179": 1,
          "171": 10,
          "218103822": 0x10_0000,
          "218103840": 44,
          "218103841": 16,
          "218103842": 60,
        },
        DoubleValues: { "167772171": 0.4, "167772172": 1.15, "29": 1.18, "149": 1.03, "150": 1.02 },
      }),
      thing(4, "Yumi", 9, {
        IntValues: {
          "204": 12,
          "218103822": 0x40_0000,
          "218103840": 47,
          "218103842": 10,
          "131": 73,
          "105": 5,
        },
        DoubleValues: { "167772174": 2.4 },
      }),
      thing(5, "Orb", 31, {
        IntValues: { "218103822": 0x100_0000, "218103840": 34, "218103841": 16, "105": 5, "131": 38 },
        DoubleValues: { "144": 0.1, "152": 1.18 },
      }),
      thing(6, "Kite Shield", 2, { IntValues: { "28": 100, "218103822": 0x20_0000, "218103823": 4 } }),
      thing(7, "Cloak", 3, {
        IntValues: { "218103821": 0x2_0000, "218103822": 0x800_0000, "319": 5, "320": 1, "265": 52 },
      }),
    ],
    Mule: [
      thing(20, "Ring", 4, {
        IntValues: { "131": 60, "105": 9, "218103822": 0xc_0000 },
        Spells: [SPELLS.legendaryStrength, SPELLS.epicEndurance],
      }),
      thing(21, "Ruby", 11, { HasIdData: false, IntValues: { "218103814": 5, "218103815": 100 } }),
      thing(22, "Salvaged Steel", 39, {
        HasIdData: false,
        IntValues: { "131": 64, "91": 100, "92": 100 },
        DoubleValues: { "167772169": 8.4 },
      }),
      thing(23, "Blue Aetheria", 11, { IntValues: { "218103822": 0x1000_0000, "319": 5, "265": 35 } }),
      thing(24, "Golem Essence (125)", 8, {
        IntValues: { "366": 54, "367": 400, "370": 2, "92": 50, "91": 50 },
      }),
      thing(25, "Pearl of Blood Drinking", 11, { IntValues: { "17": 12, "19": 100_000 } }),
      thing(26, "Legendary Key", 13, { HasIdData: false, IntValues: { "92": 2, "91": 3 } }),
      thing(27, "50%_off' or true; --", 8, { HasIdData: false }),
      thing(28, "Shirt", 3, { IntValues: { "218103821": 0x78, "218103822": 0x1e, "131": 6, "105": 4 } }),
      thing(29, "Compass", 4, { IntValues: { "218103822": 0x400_0000 } }),
    ],
  };
}

/** The names of them all, materials included, in order of their letters. */
export function itemNames(): string[] {
  return [
    "50%_off' or true; --",
    "Blue Aetheria",
    "Bronze Amuli Coat",
    "Cloak",
    "Compass",
    "Ebony Yumi",
    "Gold Ring",
    "Golem Essence (125)",
    "Iron Tachi",
    "Kite Shield",
    "Legendary Key",
    "Pearl of Blood Drinking",
    "Ruby",
    "Ruby Orb",
    "Salvaged Steel",
    "Silk Shirt",
    "Steel Celdon Breastplate",
  ];
}
